public import HuntModel

/// One reading of a version of a registered lookup: records as rows, with the parts that are asked for.
public struct LookupReading: Sendable, Hashable {
    /// Pinned: a later version changes nothing.
    public var lookup: RegisteredLookup
    /// The first record is none of the rows.
    public var skipsFirst: Bool
    public var parts: [Part]

    public struct Part: Sendable, Hashable {
        public var column: Column
        public var source: Source

        public init(column: Column, source: Source) {
            self.column = column
            self.source = source
        }
    }

    public enum Source: Sendable, Hashable {
        /// Of delimited text, from 0; "" where the record is shorter. A `string`.
        case field(Int)
        /// Of an object; null where it has none. A `dynamic`.
        case property(String)
        /// The whole object, a `dynamic`.
        case record
        /// Of the record in its file, from 1. A `long`.
        case number
    }

    public init(_ lookup: RegisteredLookup, skipsFirst: Bool, parts: [Part]) {
        self.lookup = lookup
        self.skipsFirst = skipsFirst
        self.parts = parts
    }

    public var columns: [Column] { parts.map(\.column) }
}

extension Plan {
    /// Registered lookups whose rows or ranges the plan reads, those in expressions included. They are the same on every shard, and are kept
    /// where events are, so that a merge cannot read them.
    public var readsLookup: Bool {
        if case .lookup = self { return true }
        return scalars.contains(where: \.readsRanges) || subplans.contains(where: \.readsLookup)
    }
}

extension Plan {
    /// Versions that the plan reads as rows, each once.
    public var lookups: [RegisteredLookup] {
        if case .lookup(let reading) = self { return [reading.lookup] }
        return subplans.flatMap(\.lookups).reduce(into: []) { if !$0.contains($1) { $0.append($1) } }
    }
}

extension Plan {
    /// Versions whose ranges of addresses the plan reads, each once.
    public var ranges: [Int64] {
        var found: [Int64] = []
        for scalar in scalars {
            scalar.visit {
                guard case .call(let name, let arguments, _) = $0, RangeFunctions.names.contains(name), case .literal(.long(let id))? = arguments.last
                else { return }
                if !found.contains(id) { found.append(id) }
            }
        }
        return subplans.flatMap(\.ranges).reduce(into: found) { if !$0.contains($1) { $0.append($1) } }
    }
}

extension Scalar {
    /// Whether it can be computed only where events and lookups are.
    var readsBesideEvents: Bool { readsRanges || plans.contains { !$0.tables.isEmpty || $0.readsLookup } }

    fileprivate var readsRanges: Bool {
        var found = false
        visit { if case .call(let name, _, _) = $0, RangeFunctions.names.contains(name) { found = true } }
        return found
    }
}
