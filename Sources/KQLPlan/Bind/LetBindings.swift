import Diagnostics
import KQLSyntax

extension Binder {
    mutating func bind(_ binding: LetBinding) {
        let name = binding.name
        if lets[name.text] != nil {
            note(.duplicateLet, "'\(name.text)' is defined twice; from here the second one holds", at: name.span, severity: .warning)
        }
        switch binding.value {
        case .function(let literal):
            lets[name.text] = .function(UserFunction(name: name.text, literal: literal, lets: lets))
        case .pipeline(let pipeline):
            lets[name.text] = value(of: pipeline)
        }
    }

    mutating func value(of pipeline: Pipeline) -> BoundLet {
        guard let expression = pipeline.scalarCandidate, !isTable(expression) else {
            return relation(pipeline).map(BoundLet.table) ?? .broken
        }
        if case .name(let name) = expression.kind, lets[name] == nil, KnownTables.names.contains(name) {
            return relation(pipeline).map(BoundLet.table) ?? .broken
        }
        guard let scalar = scalar(expression, in: .none)?.folded else { return .broken }
        guard scalar.height <= SyntaxLimits.height else {
            report(.tooLarge, "more than \(SyntaxLimits.height) levels once 'let' names are replaced", at: head(of: expression.span))
            return .broken
        }
        return .scalar(scalar, size: scalar.size)
    }
}

extension Pipeline {
    /// The expression that this is, if it is nothing more.
    fileprivate var scalarCandidate: Expression? {
        if operators.isEmpty, case .expression(let expression) = source { expression } else { nil }
    }
}

extension Scalar {
    /// Levels, this one included.
    var height: Int { 1 + children.map(\.height).reduce(0, max) }
}
