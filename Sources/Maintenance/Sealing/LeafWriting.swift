import HuntModel
import HuntStore
import PostgresClient
import SQLText
import Segments

/// Reads the rows of a leaf, merges, encodes and stores them: reading and encoding at the same time, in bounded memory.
struct LeafWriting: Sendable {
    let sealing: SealingLeaf
    let layout: LeafLayout
    let codec: SegmentCodec
    let made: SegmentTable
    let pool: PostgresPool
    let timeout: Duration

    struct Written: Sendable {
        var rows: Int64
        var heapRows: Int64
        var segments: [WrittenSegment]
    }

    /// When one side fails, the other stops.
    func run(_ progress: @escaping @Sendable (Int) -> Void) async throws -> Written {
        let segments = Handover<RawSegment>()
        let sealed = sealing.segments.map { SealedRows(SegmentTable(sealing.tenant, $0), layout, over: pool) }
        let feed = SegmentFeed(layout, sealed: sealed, into: segments)
        let writer = SegmentWriter(layout, codec: codec, from: segments) { rows in
            CrashPoint.whileCopying.reached()
            progress(rows)
        }
        try await withThrowingTaskGroup(of: Void.self) { group in
            group.addTask { try await closing(segments) { try await read(into: feed) } }
            group.addTask { try await closing(segments) { try await write(from: writer) } }
            try await group.firstError()
        }
        return Written(rows: await feed.rows, heapRows: await feed.heapRows, segments: await writer.written)
    }

    private func read(into feed: SegmentFeed) async throws {
        try await feed.begin()
        if let heap = sealing.heap {
            try await HeapReading(table: HeapTable(sealing.tenant, heap), layout: layout, timeout: timeout).run(over: pool) {
                try await feed.take($0)
            }
        }
        try await feed.finish()
    }

    private func write(from writer: SegmentWriter) async throws {
        _ = try await pool.withConnection { [made] connection in
            try await connection.copyIn(made.copy) { try await writer.next() }
        }
    }

    private func closing(_ segments: Handover<RawSegment>, _ body: () async throws -> Void) async throws {
        do {
            try await body()
        } catch {
            segments.close()
            throw error
        }
    }
}

extension ThrowingTaskGroup where ChildTaskResult == Void, Failure == any Error {
    /// Waits for all. Throws what came first, but a mere cancellation only where nothing else was wrong: one side's failure cancels the other.
    mutating func firstError() async throws {
        var first: (any Error)?
        while let result = await nextResult() {
            guard case .failure(let error) = result else { continue }
            if first == nil || first is CancellationError { first = error }
            cancelAll()
        }
        if let first { throw first }
    }
}
