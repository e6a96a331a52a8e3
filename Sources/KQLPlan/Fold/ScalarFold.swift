import HuntModel

extension Scalar {
    /// The same expression with every constant part computed.
    var folded: Scalar {
        switch self {
        case .literal, .column, .outer, .subquery: self
        case .memberOf(let name, let subject, let plan): .memberOf(name, subject.folded, plan)
        case .call(let name, let arguments, let type): Self.fold(name, arguments.map(\.folded), type)
        case .convert(let inner, let type): Self.fold(inner.folded, to: type)
        case .and(let terms): Self.fold(terms, neutral: true, Scalar.and)
        case .or(let terms): Self.fold(terms, neutral: false, Scalar.or)
        case .not(let inner): Self.negate(inner.folded)
        case .membership(let name, let subject, let elements): .membership(name, subject.folded, elements.map(\.folded))
        }
    }

    /// The value of an expression that is constant.
    var constant: KQLValue? {
        if case .literal(let value) = folded { value } else { nil }
    }

    private static func fold(_ name: String, _ arguments: [Scalar], _ type: KQLType) -> Scalar {
        // A string is never null, whatever it is.
        if arguments.first?.type == .string, let answer = ["isnull": false, "isnotnull": true, "notnull": true][name] { return .literal(.bool(answer)) }
        let values = arguments.compactMap { if case .literal(let value) = $0 { value } else { nil } }
        guard values.count == arguments.count, let fold = Catalogue.row(name)?.fold, let value = fold(values), value.type == type else {
            return .call(name, arguments, type)
        }
        return .literal(value)
    }

    private static func fold(_ inner: Scalar, to type: KQLType) -> Scalar {
        guard case .literal(let value) = inner, let converted = value.widened(to: type) else { return .convert(inner, to: type) }
        return .literal(converted)
    }

    /// Drops the neutral terms; one absorbing term settles the whole, because `false and null` is false and `true or null` true.
    private static func fold(_ terms: [Scalar], neutral: Bool, _ make: ([Scalar]) -> Scalar) -> Scalar {
        let rest = terms.map(\.folded).filter { $0 != .literal(.bool(neutral)) }
        if rest.contains(.literal(.bool(!neutral))) { return .literal(.bool(!neutral)) }
        switch rest.count {
        case 0: return .literal(.bool(neutral))
        case 1: return rest[0]
        default: return make(rest)
        }
    }

    private static func negate(_ inner: Scalar) -> Scalar {
        if case .literal(.bool(let value)) = inner { return .literal(.bool(!value)) }
        return .not(inner)
    }
}

extension KQLValue {
    /// The same value in a type that holds it; nil where that is not sure.
    func widened(to type: KQLType) -> KQLValue? {
        switch (self, type) {
        case (_, self.type): self
        case (.null, _): .null(type)
        case (.int(let value), .long): .long(Int64(value))
        case (.int(let value), .real): .real(Double(value))
        case (.long(let value), .real): .real(Double(value))
        case (.int(let value), .decimal): .decimal(String(value))
        case (.long(let value), .decimal): .decimal(String(value))
        default: nil
        }
    }
}
