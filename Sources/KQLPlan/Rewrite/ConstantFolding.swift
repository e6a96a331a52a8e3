extension Rewrite {
    /// Computes what does not depend on a row.
    static let constantFolding = Rewrite(name: "constant-folding") { plan in
        plan.mapped { step in step.mappedScalars(\.folded) }
    }
}
