import CompiledForm
import HuntModel
import HuntStore
import PostgresClient
import Segments

/// Rows of one sealed part: of the segments that may matter the rows that may matter, with the columns that are needed.
///
/// Columns by which rows are chosen are fetched first, and the others only for segments that have such rows.
actor SealedRows: RowSource {
    private let table: SegmentTable
    private let place: SegmentPlace
    private let rows: Int64
    private let columns: [StoredColumn]
    private let byName: [String: StoredColumn]
    private let scope: RowScope
    private let events: PostgresConnection
    private let directories: SegmentDirectories

    private var waiting: ArraySlice<SegmentBounds>?
    private var ready: [(segment: DecodedSegment, rows: [Int])] = []
    private var encoder: RowEncoder?

    init(
        _ parts: LeafParts, _ segments: SegmentTable, _ columns: [StoredColumn], _ scope: RowScope, _ events: PostgresConnection,
        _ directories: SegmentDirectories
    ) {
        table = segments
        place = SegmentPlace(leaf: parts.leaf.name, relation: segments.name)
        rows = parts.segmentRows
        self.columns = columns
        byName = Dictionary(uniqueKeysWithValues: columns.map { ($0.name, $0) })
        self.scope = scope
        self.events = events
        self.directories = directories
    }

    func next() async throws -> RowChunk? {
        while true {
            if let chunk = encoder?.next() { return chunk }
            encoder = nil
            if ready.isEmpty {
                guard try await load() else { return nil }
            } else {
                var (segment, rows) = ready.removeFirst()
                encoder = try RowEncoder(columns, rows, &segment)
            }
        }
    }

    /// The next few segments; false when there are no more.
    private func load() async throws -> Bool {
        if waiting == nil { waiting = try await table.segments(in: scope, place, rows: rows, directories, over: events)[...] }
        guard let group = waiting?.prefix(Self.group), !group.isEmpty else { return false }
        waiting = waiting?.dropFirst(Self.group)
        let names = columns.map(\.name)
        let first = names.filter(scope.columns(choosingFrom: group).contains)
        var segments = try await fetch(first, of: group.map { DecodedSegment($0, in: place) })
        var rows: [[Int]] = []
        for index in segments.indices { rows.append(try RowSelection(&segments[index], scope, byName).rows) }
        var kept = segments.indices.filter { !rows[$0].isEmpty }.map { (segment: segments[$0], rows: rows[$0]) }
        if first.count < names.count, !kept.isEmpty {
            let whole = try await fetch(names.filter { !first.contains($0) }, of: kept.map(\.segment))
            for index in kept.indices { kept[index].segment = whole[index] }
        }
        ready = kept
        return true
    }

    private static let group = 8

    private func fetch(_ columns: [String], of segments: [DecodedSegment]) async throws -> [DecodedSegment] {
        guard !columns.isEmpty, !segments.isEmpty else { return segments }
        var segments = segments
        var counts: [String: Int] = [:]
        for blob in try await table.blobs(of: columns, in: segments.map(\.bounds.segment), over: events) {
            guard let index = segments.firstIndex(where: { $0.bounds.segment == blob.segment }) else { continue }
            segments[index].add(blob.column, blob.bytes)
            counts[blob.column, default: 0] += 1
        }
        try await requireAbsence(of: columns.filter { counts[$0, default: 0] < segments.count })
        return segments
    }

    /// A column that one segment lacks no segment has: the leaf was sealed before the table had it.
    private func requireAbsence(of columns: [String]) async throws {
        guard !columns.isEmpty else { return }
        for entry in try await table.directory(of: columns, over: events) {
            throw EventStoreError(.segmentDamaged, "segments of leaf \(place.leaf) (\(place.relation)) lack column \(entry.column), which others have")
        }
    }
}

extension RowScope {
    /// Columns that tell which rows of these segments matter.
    fileprivate func columns(choosingFrom group: ArraySlice<SegmentBounds>) -> Set<String> {
        var names = condition.columns
        if windows != nil { names.formUnion([EventTable.deviceColumn, EventTable.timeColumn]) }
        for bounds in group {
            if !buckets.holds(bounds.buckets) || deviceBuckets.map({ !bounds.buckets.allSatisfy($0.contains) }) ?? false { names.insert(EventTable.bucketColumn) }
            if !(times?.holds(bounds.times) ?? true) { names.insert(EventTable.timeColumn) }
            if bounds.batches.upperBound >= watermark { names.insert(EventTable.batchColumn) }
        }
        return names
    }
}
