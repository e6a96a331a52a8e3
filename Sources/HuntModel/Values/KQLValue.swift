/// One scalar. `string` is never null in KQL; every other type may be.
public enum KQLValue: Sendable, Hashable {
    case null(KQLType)
    case bool(Bool)
    case int(Int32)
    case long(Int64)
    case real(Double)
    /// Decimal digits as text, exact.
    case decimal(String)
    case string(String)
    case datetime(DateTime)
    case timespan(TimeSpan)
    /// Lower-case, hyphenated.
    case guid(String)
    /// Compact JSON text.
    case dynamic(String)

    public var type: KQLType {
        switch self {
        case .null(let type): type
        case .bool: .bool
        case .int: .int
        case .long: .long
        case .real: .real
        case .decimal: .decimal
        case .string: .string
        case .datetime: .datetime
        case .timespan: .timespan
        case .guid: .guid
        case .dynamic: .dynamic
        }
    }
}
