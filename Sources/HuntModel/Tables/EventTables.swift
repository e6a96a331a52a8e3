/// The event tables that Harrier keeps, from `sql/tables/*.columns`.
public enum EventTables {
    /// By name, ascending.
    public static let all: [EventTable] = EmbeddedTables.files.map(EventTable.init(definition:))

    /// Table names are case-sensitive, as in KQL.
    public static func named(_ name: some StringProtocol) -> EventTable? { byName[String(name)] }

    private static let byName = Dictionary(uniqueKeysWithValues: all.map { ($0.name, $0) })

    /// What the sensor of a device reports as it happens: the telemetry whose absence says that the device was not watched.
    public static let ofSensors: [EventTable] = [
        "DeviceEvents", "DeviceFileEvents", "DeviceImageLoadEvents", "DeviceInfo", "DeviceLogonEvents", "DeviceNetworkEvents",
        "DeviceNetworkInfo", "DeviceProcessEvents", "DeviceRegistryEvents",
    ].compactMap { byName[$0] }
}

extension EventTable {
    /// One column a line, `name type`, with `streaming` behind it where Defender's stream or Log Analytics has it and the documentation
    /// of Defender's tables has not. The file is named after the table.
    init(definition file: EmbeddedFile) {
        let lines = file.text.split(separator: "\n").map { $0.split(separator: " ") }
        self.init(
            name: file.stem, columns: lines.filter { $0.count == 2 }.map(Column.init(words:)),
            streamedColumns: lines.filter { $0.last == "streaming" }.map(Column.init(words:)))
    }
}

extension Column {
    init(words: [Substring]) {
        guard words.count >= 2, let type = KQLType(rawValue: String(words[1])) else {
            preconditionFailure("not a column definition: \(words.joined(separator: " "))")
        }
        self.init(String(words[0]), type)
    }
}
