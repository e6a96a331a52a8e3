import Diagnostics
import KQLSyntax

extension Binder {
    /// `T | invoke f(…)`: the table is the function's first argument.
    mutating func invoke(_ input: Relation, _ name: Name, _ arguments: [NamedExpression]) -> Relation {
        let span = arguments.last.map { name.span.through($0.span) } ?? name.span
        switch lets[name.text] {
        case .function(let function):
            switch call(function, arguments, input: input, at: span, in: .none) {
            case .table(let relation): return relation
            case .scalar:
                report(.scalarNotTable, "'\(name.text)' gives a value, where a table is due", at: name.span)
                return input.opened
            case nil: return input.opened
            }
        case .scalar, .table: report(.unknownFunction, "'\(name.text)' is no function", at: name.span)
        case .broken: break
        case nil:
            if isRecursive(name) { break }
            if TableFunctions.telemetry.contains(name.text) {
                return telemetry(name, arguments, over: input) ?? input.opened
            } else if TableFunctions.names.contains(name.text) {
                report(.unsupportedFunction, "the function '\(name.text)' is not supported yet", at: name.span)
            } else {
                report(
                    .unknownFunction, "there is no function '\(name.text)'", at: name.span,
                    hint: Spelling.hint(for: name.text, in: lets.keys.sorted() + TableFunctions.names.sorted() + TableFunctions.telemetry.sorted()))
            }
        }
        return input.opened
    }
}
