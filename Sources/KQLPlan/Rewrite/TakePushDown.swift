extension Rewrite {
    /// The first rows of a union are among the first rows of its branches; the first rows of a projection are projections of the first.
    static let takePushDown = Rewrite(name: "take-push-down") { plan in
        plan.mapped { step in
            switch step {
            case .take(.union(let inputs), let count): .take(.union(inputs.map { .take($0, count: count) }), count: count)
            case .top(.union(let inputs), let count, let keys): .top(.union(inputs.map { .top($0, count: count, keys) }), count: count, keys)
            case .take(.project(let input, let outputs), let count): .project(.take(input, count: count), outputs)
            case .take(.take(let input, let inner), let outer): .take(input, count: min(inner, outer))
            default: step
            }
        }
    }
}
