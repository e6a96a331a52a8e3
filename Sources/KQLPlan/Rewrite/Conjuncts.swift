import HuntModel

extension Scalar {
    /// The terms of a conjunction, nested ones included; no term for `true`.
    public var conjuncts: [Scalar] {
        switch self {
        case .and(let terms): terms.flatMap(\.conjuncts)
        case .literal(.bool(true)): []
        default: [self]
        }
    }
}

extension Plan {
    /// The rows for which all of these are true.
    func filtered(_ conjuncts: [Scalar]) -> Plan {
        switch conjuncts.count {
        case 0: self
        case 1: .filter(self, conjuncts[0])
        default: .filter(self, .and(conjuncts))
        }
    }
}
