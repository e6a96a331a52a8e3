public import HuntModel

/// What a column of a segment holds. A value is a field of PostgreSQL's binary COPY; nil is NULL.
public enum SegmentKind: UInt8, Sendable, Hashable, CaseIterable {
    case bool = 1
    case int2 = 2
    case int4 = 3
    /// Also datetimes and timespans, which are ticks.
    case int8 = 4
    /// `float8`, kept bit by bit.
    case real = 5
    case text = 6
    /// `jsonb`: a field is the version byte 1 and the text. The column keeps the text.
    case json = 7
    /// `uuid`, 16 bytes.
    case guid = 8
    /// `numeric`, kept as the bytes of its field.
    case decimal = 9

    /// The kind of a stored event column.
    public init(_ type: KQLType) {
        switch type {
        case .bool: self = .bool
        case .int: self = .int4
        case .long, .datetime, .timespan: self = .int8
        case .real: self = .real
        case .decimal: self = .decimal
        case .string: self = .text
        case .guid: self = .guid
        case .dynamic: self = .json
        }
    }

    /// Bytes of a field of a number; nil where values are kept as bytes.
    var numberSize: Int? {
        switch self {
        case .bool: 1
        case .int2: 2
        case .int4: 4
        case .int8, .real: 8
        case .text, .json, .guid, .decimal: nil
        }
    }
}
