import Diagnostics
import HuntModel
import KQLSyntax

extension Binder {
    /// A function of the prelude over rows, which it may read more than once. `constants` are what its text knows besides its parameters.
    mutating func prelude(
        _ name: Name, _ text: String, _ arguments: [NamedExpression] = [], over input: Relation?, knowing constants: [String: KQLValue] = [:]
    ) -> Relation? {
        guard isDrawnOnce(input?.plan.isRandom == true, by: name.text, at: name.span) else { return nil }
        guard var function = Prelude.function(name.text, text) else {
            report(.unsupportedFunction, "'\(name.text)' cannot be read", at: name.span)
            return nil
        }
        function.lets = constants.mapValues { .scalar(.literal($0), size: 1) }
        guard case .table(let relation)? = call(function, arguments, input: input, at: name.span, in: .none) else { return nil }
        return relation
    }
}
