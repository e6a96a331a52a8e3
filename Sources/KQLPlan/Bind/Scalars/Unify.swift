import HuntModel

/// Brings values to one type.
enum Unify {
    /// Numbers to the widest, dynamics to what the others are. Nil where types do not meet.
    static func common(_ values: [Scalar]) -> [Scalar]? {
        guard let type = type(values.map(\.type)) else { return nil }
        let converted = values.compactMap { $0.implicitly(type) }
        return converted.count == values.count ? converted : nil
    }

    /// As `ordered`; numbers that are compared with text are read as text.
    static func comparable(_ values: [Scalar]) -> [Scalar]? {
        if let ordered = ordered(values) { return ordered }
        guard values.contains(where: { $0.type == .string && !$0.isLiteral }) else { return nil }
        let texts = values.map { $0.implicitly(.string) ?? $0.numeralAsText ?? $0 }
        return texts.allSatisfy { $0.type == .string } ? texts : nil
    }

    /// As `common`; where that fails, constants are read in the type of what they are compared with.
    static func ordered(_ values: [Scalar]) -> [Scalar]? {
        if let common = common(values) { return common.allSatisfy { $0.type == .dynamic } ? common.map(text) : common }
        guard let type = type(values.filter { !$0.isLiteral }.map(\.type)) ?? values.first?.type else { return nil }
        let converted = values.compactMap { $0.implicitly(type) ?? $0.constant(readAs: type) }
        return converted.count == values.count ? converted : nil
    }

    private static func type(_ types: [KQLType]) -> KQLType? {
        types.reduce(types.first) { met, type in met.flatMap { meet($0, type) } }
    }

    private static func meet(_ a: KQLType, _ b: KQLType) -> KQLType? {
        if a == b || b == .dynamic { return a }
        if a == .dynamic { return b }
        guard let left = a.numericRank, let right = b.numericRank else { return nil }
        return left > right ? a : b
    }

    /// Two dynamics are compared as text.
    private static func text(_ value: Scalar) -> Scalar { value.implicitly(.string) ?? value }
}

extension Scalar {
    /// A whole number that is constant, as text.
    var numeralAsText: Scalar? {
        switch self {
        case .literal(.long(let number)): .literal(.string(String(number)))
        case .literal(.int(let number)): .literal(.string(String(number)))
        default: nil
        }
    }

    public var isLiteral: Bool {
        if case .literal = self { true } else { false }
    }
}
