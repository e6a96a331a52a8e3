public import SQLText

/// SQL with holes that only the executor can fill: the relation it runs over and the bounds of its shard.
public struct Fragment: Sendable, Codable, Hashable {
    public var pieces: [FragmentPiece]

    public init(_ pieces: [FragmentPiece] = []) { self.pieces = pieces }

    /// The statement to execute: sources become quoted names, everything else a bind.
    public func statement(over sources: [SQLIdentifier], in scope: FragmentScope) throws(FragmentError) -> SQLStatement {
        var text = ""
        var binds: [SQLBind] = []
        var positions: [FragmentPiece: Int] = [:]
        for piece in pieces {
            switch piece {
            case .sql(let literal):
                text += literal
            case .source(let index):
                guard sources.indices.contains(index) else { throw .missingSource(index) }
                text += sources[index].quoted
            case .bind(let value):
                text += placeholder(for: piece, bound: value)
            case .scope(let name):
                text += placeholder(for: piece, bound: scope[name])
            }
        }
        return SQLStatement(trusted: text, binds: binds)

        func placeholder(for piece: FragmentPiece, bound value: SQLBind) -> String {
            if let position = positions[piece] { return "$\(position)" }
            binds.append(value)
            positions[piece] = binds.count
            return "$\(binds.count)"
        }
    }
}

public enum FragmentPiece: Sendable, Codable, Hashable {
    /// Text of the emitter; holds no value.
    case sql(String)
    /// The relation that stands for source *n*: a leaf, a parent table, or in a merge the table of partial rows.
    case source(Int)
    case bind(SQLBind)
    case scope(ScopeValue)
}

public enum FragmentError: Error, Hashable {
    case missingSource(Int)
}

/// Values that differ from shard to shard while the text stays the same.
public enum ScopeValue: String, Sendable, Codable, Hashable, CaseIterable {
    /// Event time, ticks, `[start, end)`: bigint.
    case start, end
    /// Device buckets, both inclusive: smallint.
    case firstBucket, lastBucket
    /// Rows of batches below it are the run's snapshot: bigint.
    case watermark
    /// Disjoint pivot windows, three arrays of one length: text[], bigint[], bigint[] (`[start, end)`).
    case pivotDevices, pivotStarts, pivotEnds
    /// In a merge, the (shard, epoch) pairs that are done: bigint[], int[].
    case doneShards, doneEpochs
}

/// One shard's values for the scope of a ``Fragment``.
public struct FragmentScope: Sendable, Hashable {
    public var start: Int64
    public var end: Int64
    public var buckets: ClosedRange<Int16>
    public var watermark: Int64
    public var pivots: [PivotWindow]
    public var done: [DoneShard]

    /// With no argument: everything that is stored.
    public init(
        start: Int64 = .min, end: Int64 = .max, buckets: ClosedRange<Int16> = 0...255, watermark: Int64 = .max,
        pivots: [PivotWindow] = [], done: [DoneShard] = []
    ) {
        self.start = start
        self.end = end
        self.buckets = buckets
        self.watermark = watermark
        self.pivots = pivots
        self.done = done
    }

    subscript(name: ScopeValue) -> SQLBind {
        switch name {
        case .start: .int8(start)
        case .end: .int8(end)
        case .firstBucket: .int2(buckets.lowerBound)
        case .lastBucket: .int2(buckets.upperBound)
        case .watermark: .int8(watermark)
        case .pivotDevices: .textArray(pivots.map(\.device))
        case .pivotStarts: .int8Array(pivots.map(\.start))
        case .pivotEnds: .int8Array(pivots.map(\.end))
        case .doneShards: .int8Array(done.map(\.shard))
        case .doneEpochs: .int4Array(done.map(\.epoch))
        }
    }
}

/// Rows of one device in `[start, end)` ticks; the windows of one device never overlap.
public struct PivotWindow: Sendable, Codable, Hashable {
    public var device: String
    public var start: Int64
    public var end: Int64

    public init(device: String, start: Int64, end: Int64) {
        self.device = device
        self.start = start
        self.end = end
    }
}

/// The attempt of a shard whose rows count.
public struct DoneShard: Sendable, Codable, Hashable {
    public var shard: Int64
    public var epoch: Int32

    public init(shard: Int64, epoch: Int32) {
        self.shard = shard
        self.epoch = epoch
    }
}
