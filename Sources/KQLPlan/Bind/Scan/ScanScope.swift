import Diagnostics
import HuntModel
import KQLSyntax

/// What the expressions of one step of `scan` may read besides the row.
struct ScanScope {
    let names: [String]
    /// Columns of the input and the declared ones.
    let columns: [Column]
    /// The step that is being bound: it sees itself and those before it.
    var step = 0
    private(set) var states: [ScanState] = []

    init(names: [String], columns: [Column]) {
        self.names = names
        self.columns = columns
    }

    /// A column that no query can name; the same value is kept once.
    mutating func state(of step: Int, _ column: Column) -> Column {
        if let known = states.first(where: { $0.step == step && $0.source == column.name }) { return known.column }
        let state = ScanState(Column("state \(states.count)", column.type), step: step, source: column.name)
        states.append(state)
        return state.column
    }
}

extension ScanScope {
    /// Nil where the expression is no name of a step.
    func step(called value: Expression) -> Int? {
        guard case .name(let name) = value.kind else { return nil }
        return names.firstIndex(of: name)
    }
}

extension Binder {
    /// `step.column`
    mutating func scanState(_ name: Name, of step: Int, at span: Span) -> Scalar? {
        guard let current = scan else { return nil }
        guard step <= current.step else {
            report(.badStep, "the step '\(current.names[current.step])' sees no match of '\(current.names[step])', which comes after it", at: span)
            return nil
        }
        guard let column = current.columns.first(where: { $0.name == name.text }) else {
            reportUnknownColumn(name.text, at: name.span, in: RowScope(current.columns))
            return nil
        }
        return (scan?.state(of: step, column)).map(Scalar.column)
    }
}
