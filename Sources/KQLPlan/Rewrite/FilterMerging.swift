extension Rewrite {
    /// `where a | where b` → `where a and b`; `where true` → nothing.
    static let filterMerging = Rewrite(name: "filter-merging") { plan in
        plan.mapped { step in
            guard case .filter(let input, let predicate) = step else { return step }
            guard case .filter(let inner, let first) = input else { return input.filtered(predicate.conjuncts) }
            return inner.filtered(first.conjuncts + predicate.conjuncts)
        }
    }
}
