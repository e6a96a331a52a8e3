import CompiledForm
import HuntModel
import SQLText

/// One SELECT that is still open: steps of the plan settle in its clauses as long as the meaning stays, else it becomes a
/// subquery under a new one.
struct Select {
    /// Output columns and what computes them over the relation `q`.
    var outputs: [(column: Column, value: Snippet)]
    var from: Snippet
    var conditions: [Snippet] = []
    /// The first this many outputs are group keys; nil where nothing is aggregated.
    var groupKeys: Int?
    /// The first this many outputs name the groups of which the first row in `order` is kept.
    var distinctKeys: Int?
    var order: [Snippet] = []
    var limit: Snippet?
    /// Nothing is pulled out of or pushed into it by the planner.
    var isFence = false
    /// The outputs are columns of `q` under their own names, so that expressions over either are the same.
    var passesThrough = true

    /// All of `columns` of a relation that is called `q` in `from`.
    init(_ columns: [Column], from: Snippet) {
        outputs = columns.map { ($0, $0.reference) }
        self.from = from
    }

    var columns: [Column] { outputs.map(\.column) }

    /// The same rows as a subquery, every clause free again.
    var wrapped: Select { Select(columns, from: "(\(text)) AS q") }

    private var isPlain: Bool { groupKeys == nil && distinctKeys == nil && !isFence }
    var takesCondition: Bool { passesThrough && isPlain && limit == nil }
    var takesOutputs: Bool { passesThrough && isPlain }
    var takesOrder: Bool { passesThrough && isPlain && limit == nil }
    var takesGroups: Bool { passesThrough && isPlain && limit == nil && order.isEmpty }

    var text: Snippet {
        var text: Snippet = "SELECT "
        if let distinctKeys { text.append("DISTINCT ON (\(Self.positions(distinctKeys))) ") }
        text.append(outputs.map { Self.output($0.column, $0.value) }.joined())
        text.append("\nFROM \(from)")
        if !conditions.isEmpty { text.append("\nWHERE \(conditions.joined(by: "\n  AND "))") }
        if let groupKeys, groupKeys > 0 { text.append("\nGROUP BY \(Self.positions(groupKeys))") }
        if !order.isEmpty { text.append("\nORDER BY \(order.joined())") }
        if let limit { text.append("\nLIMIT \(limit)") }
        if isFence { text.append("\nOFFSET 0") }
        return text
    }

    private static func output(_ column: Column, _ value: Snippet) -> Snippet {
        value == column.reference ? value : "\(value) AS \(column.identifier)"
    }

    /// `1, 2, …`: outputs by position, which no name can shadow.
    static func positions(_ count: Int) -> Snippet {
        Snippet([.sql((1...max(count, 1)).map(String.init).joined(separator: ", "))])
    }
}
