import CompiledForm
import HuntModel
import HuntStore
import PostgresClient
import SQLText

/// The leaves that one source of a question reads, with their parts.
struct SourceParts: Sendable {
    var source: EventSource
    var leaves: [LeafParts]

    /// What stands for the source in SQL over events; nil where rows lie that SQL does not see there.
    ///
    /// A table shows its attached heaps alone. One that was sealed shows its rows as long as it is not dropped, so that a reader who found it
    /// open goes on seeing them.
    var relation: SQLIdentifier? {
        guard leaves.allSatisfy({ $0.segments == nil }) else { return nil }
        // One leaf is read by its name, which is planned sooner than a partitioned table.
        if leaves.count < 2 { return leaves.first?.heap.map { SQLIdentifier($0) } ?? SQLIdentifier("harrier_empty", source.need.table) }
        return leaves.allSatisfy({ $0.heap == nil || $0.isAttached }) ? SQLIdentifier(source.relation) : nil
    }

    /// Of each source, in their order: one snapshot. A leaf that is gone is an error, a table without leaves an empty table.
    static func resolve(_ question: EventQuestion, over events: PostgresConnection) async throws -> [SourceParts] {
        let named = question.sources.filter(\.isLeaf).map(\.relation)
        let reaches = Set(question.sources.filter { !$0.isLeaf }.map { $0.reach(within: question.scope) })
        let ofLeaves = named.isEmpty ? [] : try await Leaf.parts(question.tenant, named: named, over: events)
        let ofTables = try await parts(question.tenant, Array(reaches), over: events)
        return try question.sources.map { source in
            guard source.isLeaf else { return SourceParts(source: source, leaves: ofTables.filter { $0.leaf.table == source.relation }) }
            guard let leaf = ofLeaves.first(where: { $0.leaf.name == source.relation }) else {
                throw EventStoreError(.leafVanished, "leaf \(source.relation) was dropped")
            }
            return SourceParts(source: source, leaves: [leaf])
        }
    }

    /// One table is asked for by the statement that takes least to plan.
    private static func parts(_ tenant: TenantName, _ reaches: [TableReach], over events: PostgresConnection) async throws -> [LeafParts] {
        guard reaches.count != 1 else {
            return try await Leaf.parts(tenant, table: reaches[0].table, from: reaches[0].start, to: reaches[0].end, over: events)
        }
        return reaches.isEmpty ? [] : try await Leaf.parts(tenant, within: reaches, over: events)
    }
}
