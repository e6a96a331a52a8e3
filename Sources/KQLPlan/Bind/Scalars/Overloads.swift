import HuntModel

extension Signature {
    /// How a call binds to a signature; `cost` counts the arguments that had to be converted.
    struct Match {
        var arguments: [Scalar]
        var type: KQLType
        var cost: Int
    }

    /// Nil where the arguments do not fit.
    func match(_ arguments: [Scalar]) -> Match? {
        guard let parameters = parameters(for: arguments.count) else { return nil }
        var converted: [Scalar] = []
        for (parameter, argument) in zip(parameters, arguments) {
            guard let value = parameter.accept(argument) else { return nil }
            converted.append(value)
        }
        guard unify(&converted, at: parameters, .number, Unify.common), unify(&converted, at: parameters, .common, Unify.common),
            unify(&converted, at: parameters, .comparable, Unify.comparable),
            unify(&converted, at: parameters, .ordered, Unify.ordered), let type = resultType(converted, parameters)
        else { return nil }
        let cost = zip(converted, arguments).reduce(0) { $0 + ($1.0.type == $1.1.type ? 0 : 1) }
        return Match(arguments: converted, type: type, cost: cost)
    }

    /// Brings all arguments of that kind to one type; false where they do not meet.
    private func unify(
        _ arguments: inout [Scalar], at parameters: [Parameter], _ kind: Parameter, _ unify: ([Scalar]) -> [Scalar]?
    ) -> Bool {
        let places = parameters.indices.filter { parameters[$0] == kind }
        guard !places.isEmpty else { return true }
        guard let values = unify(places.map { arguments[$0] }) else { return false }
        if kind == .number, values.contains(where: { !$0.type.isNumber }) { return false }
        for (place, value) in zip(places, values) { arguments[place] = value }
        return true
    }

    private func resultType(_ arguments: [Scalar], _ parameters: [Parameter]) -> KQLType? {
        switch result {
        case .type(let type): type
        case .argument(let index): arguments.indices.contains(index) ? arguments[index].type : nil
        case .widest: zip(arguments, parameters).first { $0.1 == .number }.map { $0.0.type == .int ? .long : $0.0.type }
        case .common: zip(arguments, parameters).first { $0.1 == .common }?.0.type
        }
    }
}

extension Signature.Parameter {
    /// The argument as this parameter takes it; nil where it does not.
    func accept(_ argument: Scalar) -> Scalar? {
        switch self {
        case .any, .common, .comparable, .ordered: argument
        case .type(let type): argument.implicitly(type)
        case .text: argument.implicitly(.string)
        case .number: argument.type.isNumber || argument.type == .dynamic ? argument : nil
        case .integer: argument.type == .int || argument.type == .long ? argument : argument.type == .dynamic ? argument.implicitly(.long) : nil
        case .orderable: argument.type == .dynamic ? nil : argument
        case .constant(let type): argument.folded.implicitly(type).flatMap { $0.isLiteral ? $0 : nil }
        }
    }
}
