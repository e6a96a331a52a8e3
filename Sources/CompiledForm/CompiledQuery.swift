public import HuntModel

/// What the compiler leaves behind: everything a worker needs to run a query, without the compiler.
///
/// A run keeps it, encoded, so that every finding can be traced to the SQL that found it.
public struct CompiledQuery: Sendable, Codable, Hashable {
    /// Columns of the answer, in order.
    public var columns: [Column]
    /// Event tables that the fragments read; `FragmentPiece.source` counts in this list. Empty for `print`, `datatable`, `range`.
    public var sources: [String]
    public var sharding: Sharding
    /// What the query's own conditions leave of its tables; nil where nobody asked.
    public var reach: QueryReach?
    /// What the fragments read of each of `sources`, in their order; nil in what was compiled before it was written down: everything.
    public var needs: [SourceNeed]?
    /// Versions of registered lookups that the fragments read; nil in what was compiled before there were any.
    public var lookups: [RegisteredLookup]?
    /// Versions of registered lookups whose ranges of addresses the fragments read.
    public var ranges: [Int64]?
    /// Run once per shard. Its rows have `partialColumns`.
    public var shard: Fragment
    public var partialColumns: [Column]
    /// Run once over the partial rows of all shards; gives `columns`.
    public var merge: Fragment
    /// The same answer in one statement over whole tables.
    public var whole: Fragment
    public var warnings: [QueryWarning]
    public var visualization: Visualization?
    public var compiler: String

    public init(
        columns: [Column], sources: [String], sharding: Sharding, shard: Fragment, partialColumns: [Column], merge: Fragment,
        whole: Fragment, warnings: [QueryWarning] = [], compiler: String
    ) {
        self.columns = columns
        self.sources = sources
        self.sharding = sharding
        self.shard = shard
        self.partialColumns = partialColumns
        self.merge = merge
        self.whole = whole
        self.warnings = warnings
        self.compiler = compiler
    }
}

/// How a query's shard fragment may be cut without changing the answer.
public enum Sharding: String, Sendable, Codable, Hashable {
    /// Any device range, any time slice.
    case rowLocal
    /// Any device range, always the whole time range. Rows without event time are in every range, those of no device in the bucket of
    /// their identity.
    case deviceLocal
    /// Every row at once: one shard over the whole range.
    case whole
    /// Reads no event table: one shard.
    case constant
}

/// Something the reader of an answer must know, with the code it is published under.
public struct QueryWarning: Sendable, Codable, Hashable {
    public var code: String
    public var message: String

    public init(code: String, message: String) {
        self.code = code
        self.message = message
    }
}
