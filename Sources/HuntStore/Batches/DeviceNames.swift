public import HuntModel
public import SQLText

/// Every name that a device ever had, by tenant: written with the rows that say so, so that a query by name can find rows by device.
public enum DeviceNames {
    static let table = "_devices"
    static let nameColumn = "DeviceName"

    /// Has both a device and its name.
    public static func tells(_ table: EventTable) -> Bool {
        table.column(named: EventTable.deviceColumn) != nil && table.column(named: nameColumn) != nil
    }

    /// Adds pairs of a device and its name; those that are there stay. In one order, so that two ingests never wait for each other crosswise.
    public static func record(_ tenant: TenantName, devices: [String], names: [String]) -> SQLStatement {
        """
        INSERT INTO \(SQLIdentifier(tenant.schema, table)) ("DeviceId", "DeviceName")
        SELECT d, n FROM unnest(\(devices), \(names)) AS p(d, n) ORDER BY d COLLATE "C", n COLLATE "C" ON CONFLICT DO NOTHING
        """
    }
}
