public import CompiledForm
import HuntModel
public import HuntStore
import SQLText

/// A fragment to run over events, and which of them.
public struct EventQuestion: Sendable {
    public var tenant: TenantName
    public var fragment: Fragment
    /// In the order in which the fragment counts them.
    public var sources: [EventSource]
    public var scope: FragmentScope
    /// For each statement.
    public var timeout: Duration
    /// Versions of lookups whose records, or ranges of addresses, the fragment reads; nil where that was not written down: any.
    var lookups: [Int64]?
    var ranges: [Int64]?

    /// `fragment` is one of the query's own; `relations` stand for its sources, by default the tables themselves.
    public init(
        _ fragment: Fragment, of query: CompiledQuery, over relations: [String]? = nil, tenant: TenantName, scope: FragmentScope,
        timeout: Duration
    ) {
        let needs = query.needs ?? query.sources.map(SourceNeed.init(everythingOf:))
        let sources = zip(relations ?? query.sources, needs).map { EventSource(relation: $0, need: $1) }
        self.init(fragment, over: sources, tenant: tenant, scope: scope, timeout: timeout)
        lookups = query.lookups?.map(\.id)
        ranges = query.ranges
    }

    init(
        _ fragment: Fragment, over sources: [EventSource], tenant: TenantName, scope: FragmentScope, timeout: Duration = .seconds(600)
    ) {
        self.fragment = fragment
        self.sources = sources
        self.tenant = tenant
        self.scope = scope
        self.timeout = timeout
    }
}

/// One relation that a fragment reads: a table, or one leaf of it.
public struct EventSource: Sendable, Hashable {
    public var relation: String
    public var need: SourceNeed

    var isLeaf: Bool { relation != need.table }
}

extension SourceNeed {
    /// For what was compiled before needs were written down.
    init(everythingOf table: String) {
        let hidden = [EventTable.bucketColumn, EventTable.batchColumn, EventTable.identityColumn, EventTable.overflowColumn]
        self.init(table: table, columns: hidden + (EventTables.named(table)?.storedColumns.map(\.name) ?? []))
    }
}
