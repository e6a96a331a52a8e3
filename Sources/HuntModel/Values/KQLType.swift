/// The scalar types of KQL, spelled as `getschema` and the Kusto REST format spell them.
public enum KQLType: String, Sendable, Codable, Hashable, CaseIterable {
    case bool, int, long, real, decimal, string, datetime, timespan, guid, dynamic
}

/// One column of a table or of a result: name as written, case kept.
public struct Column: Sendable, Codable, Hashable {
    public var name: String
    public var type: KQLType

    public init(_ name: String, _ type: KQLType) {
        self.name = name
        self.type = type
    }
}
