extension Rewrite {
    /// What nothing reads is not read from storage.
    static let columnPruning = Rewrite(name: "column-pruning") { plan in plan.giving(plan.columns).prunedInside }
}

extension Plan {
    fileprivate var prunedInside: Plan {
        let kept = pruned(to: columns.names).giving(columns)
        return kept.mapped { $0.hasPlansInScalars ? $0.mappedScalars { $0.mappedPlans { $0.pruned(to: $0.columns.names).giving($0.columns) } } : $0 }
    }
}
