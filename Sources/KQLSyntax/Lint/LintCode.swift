public import Diagnostics

/// What is allowed in a query and is seldom meant. A code is never reused.
public enum LintCode: String, DiagnosticCode, CaseIterable {
    /// `join` without `kind`: one row per key of the left side.
    case bareJoin = "KQL2201"
    /// An event table is read over all time.
    case noTimeBound = "KQL2202"
    /// `contains` with a whole term, where `has` would find it by an index.
    case containsTerm = "KQL2203"
    /// `tolower(x) == "a"`, where `=~` says the same.
    case foldedComparison = "KQL2204"
    /// `tolower(x) == "A"`.
    case neverEqual = "KQL2205"
    /// `sort` before an operator that forgets the order.
    case lostOrder = "KQL2206"
    /// `take` in the midst of a query: what follows sees rows that nobody chose.
    case arbitraryRows = "KQL2207"
    case unusedLet = "KQL2208"
}
