import HuntModel
public import SQLText

/// Every name that a device ever had, by tenant: written with the rows that say so, so that a query by name can find rows by device.
public enum DeviceNames {
    static let table = "_devices"

    /// Has both a device and its name.
    static func tells(_ table: EventTable) -> Bool {
        table.columns.contains { $0.name == "DeviceId" } && table.columns.contains { $0.name == "DeviceName" }
    }

    /// Adds what the staged rows of `tables` say; nil where none of them names devices. One statement in one order for all tables of a batch,
    /// so that two ingests never wait for each other crosswise.
    public static func record(_ tenant: TenantName, staged tables: some Sequence<String>) -> SQLStatement? {
        let stages = tables.compactMap { EventTables.named($0) }.filter(tells).map { Staging(tenant, $0.name) }
        guard let first = stages.first else { return nil }
        let rows = stages.dropFirst().reduce(first.deviceNames) { "\(fragment: $0) UNION \(fragment: $1.deviceNames)" }
        return """
            INSERT INTO \(SQLIdentifier(tenant.schema, table)) ("DeviceId", "DeviceName") SELECT * FROM (\(fragment: rows)) AS d
            ORDER BY 1, 2 ON CONFLICT DO NOTHING
            """
    }
}
