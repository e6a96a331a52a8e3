import HuntModel
import HuntStore
public import PostgresClient
public import Segments

/// Rewrites the rows of one leaf as column segments.
///
/// The protocol, in one place. A lease on the leaf keeps other sealers away; batches go on. The heap is read in one snapshot, merged with what is
/// sealed already, and written to a relation that nobody reads yet. Then every segment is read back and compared, cell by cell. The swap locks
/// the leaf for a moment, and happens only when the heap still has exactly the rows that were read. Whoever is killed before it has changed
/// nothing: the lease lapses, and the next attempt begins with an empty relation. Whoever is killed after it has left two relations that are
/// listed as retired.
public struct Sealer: Sendable {
    private let pool: PostgresPool
    private let holder: String
    private let lease: Duration
    private let timeout: Duration

    /// `pool` is to events, as the maintainer, and lends at least four connections. `holder` is unlike that of any other sealer.
    public init(over pool: PostgresPool, holder: String, lease: Duration = .seconds(60), timeout: Duration = .seconds(6 * 3600)) {
        self.pool = pool
        self.holder = holder
        self.lease = lease
        self.timeout = timeout
    }

    /// `again` seals a leaf that has no new rows, to change its codec. `progress` is told the rows of every segment that was encoded.
    public func seal(
        _ name: LeafName, codec: SegmentCodec = .lz4, again: Bool = false, progress: @escaping @Sendable (Int) -> Void = { _ in }
    ) async throws -> SealOutcome {
        let (holder, lease) = ("\(holder)#\(String(UInt64.random(in: 0...UInt64.max), radix: 36))", lease)
        guard let table = EventTables.named(name.table) else { throw MaintenanceError(.unknownLeaf, "there is no table \(name.table)") }
        let begun = try await pool.withConnection {
            try await SealingLeaf.begin(name.tenant, table: name.table, leaf: name.leaf, holder: holder, lease: lease, over: $0)
        }
        guard let sealing = begun else { return .notOurs }
        CrashPoint.afterBegin.reached()
        do {
            guard sealing.heap != nil || again && sealing.segments != nil else {
                await giveUp(sealing)
                return .nothingNew
            }
            let written = try await keepingLease(of: sealing) { try await write(sealing, LeafLayout(table), codec, progress) }
            let outcome = try await swap(sealing, written, codec)
            if case .sealed = outcome {} else { await giveUp(sealing) }
            return outcome
        } catch {
            await giveUp(sealing)
            throw error
        }
    }

    private struct Written: Sendable {
        var table: SegmentTable
        var leaf: SealedLeaf
    }

    /// Writes and proves; nil when another has taken the leaf.
    private func write(
        _ sealing: SealingLeaf, _ layout: LeafLayout, _ codec: SegmentCodec, _ progress: @escaping @Sendable (Int) -> Void
    ) async throws -> Written? {
        guard let made = try await pool.withConnection({ try await sealing.makeSegments(over: $0) }) else { return nil }
        CrashPoint.afterMake.reached()
        let start = ContinuousClock.now
        let writing = LeafWriting(sealing: sealing, layout: layout, codec: codec, made: made, pool: pool, timeout: timeout)
        let written = try await writing.run(progress)
        CrashPoint.afterCopy.reached()
        let proof = ContinuousClock.now
        try await SegmentProof(table: made, layout: layout, pool: pool).hold(written.segments)
        return Written(
            table: made,
            leaf: SealedLeaf(
                rows: written.rows, heapRows: written.heapRows, segments: written.segments.count, writing: proof - start, proving: .now - proof))
    }

    /// The lease is not renewed any more: the swap gives it up.
    private func swap(_ sealing: SealingLeaf, _ written: Written?, _ codec: SegmentCodec) async throws -> SealOutcome {
        guard let written else { return .notOurs }
        CrashPoint.beforeSwap.reached()
        let swapped = try await pool.withConnection {
            try await sealing.finish(
                written.table, rows: written.leaf.rows, heapRows: written.leaf.heapRows, codec: codec.rawValue, over: $0)
        }
        guard swapped else { return .rowsCame }
        CrashPoint.afterSwap.reached()
        return .sealed(written.leaf)
    }

    /// A leaf that another took meanwhile is theirs: `body` stops.
    private func keepingLease<T: Sendable>(of sealing: SealingLeaf, _ body: @escaping @Sendable () async throws -> T) async throws -> T {
        try await withThrowingTaskGroup(of: T?.self) { group in
            group.addTask { try await body() }
            group.addTask {
                while true {
                    try await Task.sleep(for: lease / 3)
                    let holds = try await pool.withConnection { try await sealing.keep(lease: lease, over: $0) }
                    guard holds else { throw MaintenanceError(.leaseLost, "the leaf was taken by another") }
                }
            }
            defer { group.cancelAll() }
            while let ended = try await group.next() {
                if let ended { return ended }
            }
            throw CancellationError()
        }
    }

    /// Also when the task was cancelled. A lease that cannot be given up lapses.
    private func giveUp(_ sealing: SealingLeaf) async {
        let (pool, sealing) = (pool, sealing)
        await Task { try? await pool.withConnection { try await sealing.giveUp(over: $0) } }.value
    }
}
