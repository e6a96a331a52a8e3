/// A condition on stored columns that holds for every row that can matter, and for others: who reads may skip what surely does not fulfil it.
public indirect enum ColumnCondition: Sendable, Codable, Hashable {
    /// Every row may matter.
    case any
    case and([ColumnCondition])
    /// Of none: no row can matter.
    case or([ColumnCondition])
    /// A text that is one of these, byte by byte.
    case equals(String, [String])
    /// A whole number (int, long, datetime, timespan) that is not null, both ends inclusive.
    case number(String, low: Int64, high: Int64)
    case text(String, TextTest)
}

/// A test of a text that ignores case: of what `kql.fold` makes of it.
public struct TextTest: Sendable, Codable, Hashable {
    public enum Place: String, Sendable, Codable, Hashable {
        case whole, start, end, anywhere
    }

    public var place: Place
    /// What stands there: ASCII without capital letters; empty where nothing is known.
    public var needle: String
    /// Terms of ASCII letters and digits, in lower case, that the text has besides: maximal runs, none of them cut by a letter or digit.
    public var terms: [String]

    public init(_ place: Place, _ needle: String, terms: [String] = []) {
        self.place = place
        self.needle = needle
        self.terms = terms
    }

    public var saysNothing: Bool { needle.isEmpty && terms.isEmpty && place != .whole }
}

extension ColumnCondition {
    /// No row fulfils it.
    public static let none = ColumnCondition.or([])

    public static func all(of conditions: [ColumnCondition]) -> ColumnCondition {
        let kept = conditions.flatMap { condition -> [ColumnCondition] in
            switch condition {
            case .any: []
            case .and(let parts): parts
            default: [condition]
            }
        }.withoutRepeats
        if kept.contains(.none) { return .none }
        return kept.isEmpty ? .any : kept.count == 1 ? kept[0] : .and(kept)
    }

    public static func one(of conditions: [ColumnCondition]) -> ColumnCondition {
        if conditions.contains(.any) { return .any }
        let kept = conditions.flatMap { if case .or(let parts) = $0 { parts } else { [$0] } }.withoutRepeats
        return kept.count == 1 ? kept[0] : .or(kept)
    }

    /// Names of the columns it speaks of.
    public var columns: Set<String> {
        switch self {
        case .any: []
        case .and(let parts), .or(let parts): parts.reduce(into: []) { $0.formUnion($1.columns) }
        case .equals(let column, _), .number(let column, _, _), .text(let column, _): [column]
        }
    }
}

extension Array where Element == ColumnCondition {
    fileprivate var withoutRepeats: [ColumnCondition] {
        var seen: Set<ColumnCondition> = []
        return filter { seen.insert($0).inserted }
    }
}
