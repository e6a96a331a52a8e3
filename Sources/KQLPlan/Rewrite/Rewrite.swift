/// A named change of a plan that keeps its meaning.
public struct Rewrite: Sendable {
    public let name: String
    let apply: @Sendable (Plan) -> Plan

    /// In the order in which they are applied.
    public static let all: [Rewrite] = [.constantFolding, .filterMerging]
}

extension Plan {
    /// After every rule.
    public var rewritten: Plan { Rewrite.all.reduce(self) { $1.apply($0) } }
}
