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

    /// Applies `change` to every step, inputs first.
    func mapped(_ change: (Plan) -> Plan) -> Plan {
        switch self {
        case .table, .rows, .range, .partials: change(self)
        case .filter(let input, let predicate): change(.filter(input.mapped(change), predicate))
        case .project(let input, let outputs): change(.project(input.mapped(change), outputs))
        case .summarize(let input, let keys, let aggregates):
            change(.summarize(input.mapped(change), keys: keys, aggregates: aggregates))
        case .sort(let input, let keys): change(.sort(input.mapped(change), keys))
        case .take(let input, let count): change(.take(input.mapped(change), count: count))
        case .top(let input, let count, let keys): change(.top(input.mapped(change), count: count, keys))
        }
    }
}
