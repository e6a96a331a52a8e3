import HuntModel

/// What is drawn anew wherever and whenever it is computed. No part of a query that draws is moved, and no run of a hunt may draw,
/// because no shard of it could be repeated.
enum RandomFunctions {
    static let rows = [
        KQLFunction("rand", Signature(.integer, optional: 1, to: .type(.real)), nulls: .handle, naming: .firstArgument),
        KQLFunction("new_guid", Signature(to: .type(.guid)), nulls: .handle),
    ]

    static let names = Set(rows.map(\.name))
}

extension Scalar {
    /// Two readings of it may differ.
    var isRandom: Bool {
        switch self {
        case .call(let name, _, _) where RandomFunctions.names.contains(name): true
        case .subquery(let plan, _): plan.isRandom
        case .memberOf(_, let subject, let plan): subject.isRandom || plan.isRandom
        default: children.contains(where: \.isRandom)
        }
    }
}

extension Plan {
    /// Two readings of it may differ, where its tables do not.
    var isRandom: Bool { scalars.contains(where: \.isRandom) || inputs.contains(where: \.isRandom) }
}
