import HuntModel

extension Rewrite {
    /// `where a | where b` → `where a and b`; `where true` → nothing.
    static let filterMerging = Rewrite(name: "filter-merging") { plan in
        plan.mapped { step in
            guard case .filter(let input, let predicate) = step else { return step }
            if predicate == .literal(.bool(true)) { return input }
            guard case .filter(let inner, let first) = input else { return step }
            return .filter(inner, .and(first.conjuncts + predicate.conjuncts))
        }
    }
}

extension Scalar {
    fileprivate var conjuncts: [Scalar] {
        if case .and(let terms) = self { terms } else { [self] }
    }
}
