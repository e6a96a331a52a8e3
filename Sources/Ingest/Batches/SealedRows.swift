import HuntModel
import HuntStore
import PostgresClient
import Segments
import Synchronization

/// Which rows of a batch are sealed already.
///
/// Segments never change, so what was read of them is kept, within bounds. A row is known by its identity and time: both are equal only where
/// the device is.
final class SealedRows: Sendable {
    private let state = Mutex(State())

    private struct State {
        var directories: [SegmentTable: [SealedSegment]] = [:]
        var keys: [SegmentPlace: SealedKeys] = [:]
    }

    private struct SegmentPlace: Hashable {
        let table: SegmentTable
        let segment: Int32
    }

    /// 256 KiB each.
    private static let mostKeys = 96
    private static let mostDirectories = 64
    /// Segments whose blobs are fetched at a time.
    private static let fetched = 16

    /// Positions in the order of `rows`. `connection` is inside the transaction that entered the leaf.
    func known(
        _ rows: LeafRows, in segments: String, _ tenant: TenantName, over connection: PostgresConnection
    ) async throws -> Set<Int> {
        let table = SegmentTable(tenant, segments)
        let directory = try await directory(of: table, over: connection)
        let places = rows.places
        var asked: [(segment: Int32, positions: [Int])] = []
        for segment in directory {
            let positions = places.indices.filter { segment.mayHold(places[$0]) }
            if !positions.isEmpty { asked.append((segment.number, positions)) }
        }
        var known: Set<Int> = []
        for start in stride(from: 0, to: asked.count, by: Self.fetched) {
            let group = asked[start..<min(start + Self.fetched, asked.count)]
            let keys = try await keys(of: group.map(\.segment), in: table, hasTime: rows.block.layout.time != nil, over: connection)
            for (segment, positions) in group {
                guard let keys = keys[segment] else { continue }
                known.formUnion(positions.filter { keys.hold(identity: places[$0].identity, time: places[$0].time) })
            }
        }
        return known
    }

    private func directory(of table: SegmentTable, over connection: PostgresConnection) async throws -> [SealedSegment] {
        if let directory = state.withLock({ $0.directories[table] }) { return directory }
        let columns = [EventTable.identityColumn, EventTable.bucketColumn, EventTable.timeColumn]
        let directory = SealedSegment.read(try await table.directory(of: columns, over: connection))
        state.withLock { state in
            if state.directories.count >= Self.mostDirectories { state.directories.removeAll() }
            state.directories[table] = directory
        }
        return directory
    }

    private func keys(
        of segments: [Int32], in table: SegmentTable, hasTime: Bool, over connection: PostgresConnection
    ) async throws -> [Int32: SealedKeys] {
        var found = state.withLock { state in
            segments.reduce(into: [Int32: SealedKeys]()) { $0[$1] = state.keys[SegmentPlace(table: table, segment: $1)] }
        }
        let missing = segments.filter { found[$0] == nil }
        guard !missing.isEmpty else { return found }
        let columns = [EventTable.identityColumn] + (hasTime ? [EventTable.timeColumn] : [])
        let numbers = Mutex<[Int32: [String: [Int64]]]>([:])
        try await table.eachBlob(of: columns, in: missing, over: connection) { blob in
            let column = try SegmentColumnReader(blob: blob.bytes, kind: .int8).ints()
            numbers.withLock { $0[blob.segment, default: [:]][blob.column] = column }
        }
        for (segment, columns) in numbers.withLock({ $0 }) {
            found[segment] = SealedKeys(identities: columns[EventTable.identityColumn] ?? [], times: columns[EventTable.timeColumn])
        }
        state.withLock { state in
            for segment in missing {
                while state.keys.count >= Self.mostKeys { _ = state.keys.popFirst() }
                state.keys[SegmentPlace(table: table, segment: segment)] = found[segment]
            }
        }
        return found
    }
}

/// What is known of a segment without its blobs.
private struct SealedSegment: Sendable {
    let number: Int32
    var buckets: ClosedRange<Int64>?
    var times: ClosedRange<Int64>?

    static func read(_ entries: [SegmentEntry]) -> [SealedSegment] {
        var segments: [Int32: SealedSegment] = [:]
        for entry in entries {
            var segment = segments[entry.segment] ?? SealedSegment(number: entry.segment)
            if entry.column == EventTable.bucketColumn { segment.buckets = range(of: entry) }
            if entry.column == EventTable.timeColumn { segment.times = range(of: entry) }
            segments[entry.segment] = segment
        }
        return segments.values.sorted { $0.number < $1.number }
    }

    private static func range(of entry: SegmentEntry) -> ClosedRange<Int64>? {
        guard let low = entry.low.flatMap({ RangeBytes.integer(from: $0) }), let high = entry.high.flatMap({ RangeBytes.integer(from: $0) }),
            low <= high
        else { return nil }
        return low...high
    }

    func mayHold(_ row: RowKeyPlace) -> Bool { (buckets?.contains(row.bucket) ?? true) && (times?.contains(row.time) ?? true) }
}

/// Identities of a segment's rows in order, with the times beside them.
private struct SealedKeys: Sendable {
    private let identities: [Int64]
    private let times: [Int64]

    init(identities: [Int64], times: [Int64]?) {
        let order = identities.indices.sorted { identities[$0] < identities[$1] }
        self.identities = order.map { identities[$0] }
        self.times = times.map { times in order.map { $0 < times.count ? times[$0] : 0 } } ?? []
    }

    func hold(identity: Int64, time: Int64) -> Bool {
        var (low, high) = (0, identities.count)
        while low < high {
            let middle = (low + high) / 2
            if identities[middle] < identity { low = middle + 1 } else { high = middle }
        }
        while low < identities.count, identities[low] == identity {
            if times.isEmpty || times[low] == time { return true }
            low += 1
        }
        return false
    }
}

/// What tells where a row may be sealed.
struct RowKeyPlace: Sendable {
    let bucket: Int64
    let time: Int64
    let identity: Int64
}

extension LeafRows {
    /// In order.
    var places: [RowKeyPlace] {
        block.bytes.withUnsafeBufferPointer { bytes in
            order.map { row in
                let place = block.rows[row]
                let bucket: Int16 = bytes.number(at: place.start + RowBlock.bucketOffset)
                return RowKeyPlace(bucket: Int64(bucket), time: place.time, identity: place.identity)
            }
        }
    }
}
