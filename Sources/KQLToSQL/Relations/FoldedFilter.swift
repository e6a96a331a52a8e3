import HuntModel
import KQLPlan
import SQLText

/// A filter that folds the case of a column once, however often its conditions look at the folded text.
///
/// The folded text is made in a fenced subquery, after the conditions that need none of it.
struct FoldedFilter {
    var select: Select

    init(_ predicate: Scalar, over input: Select, with scalars: ScalarEmitter) throws(EmitError) {
        select = input
        let conjuncts = predicate.conjuncts
        let columns = Self.foldedOften(predicate, in: input.columns)
        guard !columns.isEmpty else {
            for conjunct in conjuncts { select.conditions.append(try scalars.condition(conjunct)) }
            return
        }
        let names = columns.names
        for conjunct in conjuncts where conjunct.foldedColumns.isDisjoint(with: names) {
            select.conditions.append(try scalars.condition(conjunct))
        }
        let folded = columns.map { Column($0.name + "~folded", .string) }
        for (column, fold) in zip(columns, folded) { select.outputs.append((fold, "kql.fold(\(column.reference))")) }
        select.isFence = true
        select = select.wrapped
        select.outputs.removeLast(folded.count)
        var overFolds = scalars
        overFolds.folded = Dictionary(uniqueKeysWithValues: zip(columns.map(\.name), folded.map(\.reference)))
        for conjunct in conjuncts where !conjunct.foldedColumns.isDisjoint(with: names) {
            select.conditions.append(try overFolds.condition(conjunct))
        }
    }

    private static func foldedOften(_ predicate: Scalar, in columns: [Column]) -> [Column] {
        var uses: [String: Int] = [:]
        predicate.visit { for name in $0.foldedHere { uses[name, default: 0] += 1 } }
        return columns.filter { uses[$0.name, default: 0] > 1 }
    }
}

extension Scalar {
    fileprivate var foldedColumns: Set<String> {
        var names: Set<String> = []
        visit { names.formUnion($0.foldedHere) }
        return names
    }

    /// The column whose folded text this node looks at, once for each time.
    fileprivate var foldedHere: [String] {
        switch self {
        case .call(let name, let arguments, _):
            if TextMatch.named(name)?.searchesFolded == true, case .column(let column)? = arguments.first { return [column.name] }
            return []
        case .membership(let name, .column(let column), let elements):
            if name == "has_any" || name == "has_all" { return elements.map { _ in column.name } }
            return name == "in~" || name == "!in~" ? [column.name] : []
        case .membership, .literal, .column, .convert, .and, .or, .not, .memberOf, .subquery, .outer:
            return []
        }
    }
}
