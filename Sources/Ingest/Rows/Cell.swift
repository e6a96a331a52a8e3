/// One value of a row, already of its column's type. Texts lie in the row's arena.
enum Cell: Sendable {
    /// Null, or the empty string: KQL's strings are never null, and a sender may write either.
    case missing
    case bool(Bool)
    /// `int`, `long`, and the ticks of `datetime` and `timespan`.
    case integer(Int64)
    case real(Double)
    /// `string`, the text of `dynamic`, the 16 bytes of `guid`.
    case bytes(Range<Int>)
}
