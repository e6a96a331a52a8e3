/// The event tables that Harrier keeps, from `sql/tables/*.columns`.
public enum EventTables {
    /// By name, ascending.
    public static let all: [EventTable] = EmbeddedTables.files.map(EventTable.init(definition:))

    /// Table names are case-sensitive, as in KQL.
    public static func named(_ name: some StringProtocol) -> EventTable? { byName[String(name)] }

    private static let byName = Dictionary(uniqueKeysWithValues: all.map { ($0.name, $0) })
}

extension EventTable {
    /// One column a line, `name type`; the file is named after the table.
    init(definition file: EmbeddedFile) {
        self.init(name: file.stem, columns: file.text.split(separator: "\n").map(Column.init(definition:)))
    }
}

extension Column {
    init(definition line: Substring) {
        let words = line.split(separator: " ")
        guard words.count == 2, let type = KQLType(rawValue: String(words[1])) else {
            preconditionFailure("not a column definition: \(line)")
        }
        self.init(String(words[0]), type)
    }
}
