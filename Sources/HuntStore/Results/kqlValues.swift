public import HuntModel
public import PostgresClient

extension PostgresRow {
    /// The cells of a compiled query's result, by position, as values of `columns`.
    public func kqlValues(_ columns: [Column]) throws(PostgresError) -> [KQLValue] {
        var values: [KQLValue] = []
        values.reserveCapacity(columns.count)
        for (index, column) in columns.enumerated() { values.append(try kqlValue(index, as: column.type)) }
        return values
    }

    /// NULL is the null of its type, and the empty string for a string. Ticks outside of the years 1 to 9999 are null.
    public func kqlValue(_ index: Int, as type: KQLType) throws(PostgresError) -> KQLValue {
        switch type {
        case .string: .string(try textOrNull(index) ?? "")
        case .bool: try boolOrNull(index).map(KQLValue.bool) ?? .null(type)
        case .int: try int4OrNull(index).map(KQLValue.int) ?? .null(type)
        case .long: try int8OrNull(index).map(KQLValue.long) ?? .null(type)
        case .real: try float8OrNull(index).map(KQLValue.real) ?? .null(type)
        case .decimal: try numericOrNull(index).map(KQLValue.decimal) ?? .null(type)
        case .datetime: try int8OrNull(index).flatMap(DateTime.init(ticks:)).map(KQLValue.datetime) ?? .null(type)
        case .timespan: try int8OrNull(index).map { .timespan(TimeSpan(ticks: $0)) } ?? .null(type)
        case .guid: try uuidOrNull(index).map(KQLValue.guid) ?? .null(type)
        case .dynamic: try jsonbOrNull(index).map { .dynamic(JSONText.compacted($0)) } ?? .null(type)
        }
    }
}
