import HuntModel
import HuntStore
import PostgresClient

/// Stores batches, each in one transaction: all of it lands or nothing.
struct BatchStore: Sendable {
    let tenant: TenantName
    let pool: PostgresPool
    let duplicates: DuplicateWatch
    let devices: KnownDevices
    let sealed: SealedRows

    private struct Outcome: Sendable {
        var stored = StoredBatch()
        var devices: [DevicePair] = []
        var checkpoint: SourceCheckpoint?
    }

    /// Nothing is stored twice: what an attempt of unknown outcome stored is a duplicate for the next. Fails with ``LeafGone``.
    func store(_ batch: Batch) async throws -> StoredBatch {
        let outcome = try await attempt(batch)
        duplicates.stored(duplicates: outcome.stored.duplicates > 0)
        devices.add(outcome.devices)
        if let rest = batch.chunk.source.progress?.stored(batch.chunk, outcome.checkpoint) {
            _ = try await pool.patiently { try await $0.execute(rest.store(tenant)) }
        }
        return outcome.stored
    }

    /// Where a row turns out to be stored already, all of the batch is done again with a look at what there is. Each time another batch has
    /// committed such a row meanwhile, so this ends; that it does not is a mistake of ours, which must not go on for ever.
    private func attempt(_ batch: Batch) async throws -> Outcome {
        var isLooking = duplicates.isLooking
        var attempts = 0
        while true {
            do {
                let looks = isLooking
                return try await pool.patiently { try await $0.transaction { try await store(batch, looking: looks, in: $0) } }
            } catch let error as PostgresError where error.isUniqueViolation && attempts < Self.mostAttempts {
                attempts += 1
                isLooking = true
            }
        }
    }

    private func store(_ batch: Batch, looking: Bool, in transaction: PostgresConnection) async throws -> Outcome {
        guard let id = try await transaction.row(BatchRecord.current)?.int8(0) else { return Outcome() }
        var outcome = Outcome()
        var entered: [EnteredLeaf] = []
        for part in batch.parts {
            guard let leaf = try await part.leaf.enter(tenant, over: transaction) else { throw LeafGone(leaf: part.leaf) }
            entered.append(leaf)
        }
        var pairs: Set<DevicePair> = []
        for (part, leaf) in zip(batch.parts, entered) {
            let new = try await land(part, in: leaf, id, looking, transaction)
            let count = Int64(new.order.count)
            outcome.stored.rows[part.leaf.table, default: 0] += count
            outcome.stored.duplicates += Int64(part.order.count + part.repeated) - count
            if leaf.segments != nil { outcome.stored.late += count }
            new.devicePairs(into: &pairs)
        }
        outcome.devices = devices.unknown(among: pairs)
        if !outcome.devices.isEmpty { try await record(outcome.devices, transaction) }
        outcome.stored.deadLetters = try await record(batch.deadLetters, id, transaction)
        try await record(outcome.stored, id, batch.chunk.source.name, transaction)
        outcome.checkpoint = batch.chunk.source.progress?.checkpoint(storing: batch.chunk)
        if let checkpoint = outcome.checkpoint { try await transaction.execute(checkpoint.store(tenant)) }
        return outcome
    }

    /// The rows that were new.
    private func land(
        _ part: LeafRows, in leaf: EnteredLeaf, _ id: Int64, _ looking: Bool, _ transaction: PostgresConnection
    ) async throws -> LeafRows {
        var rows = part
        if let segments = leaf.segments {
            rows = rows.without(try await sealed.known(rows, in: segments, tenant, over: transaction))
        }
        let heap = EventHeap(tenant, part.block.layout.table, heap: leaf.heap)
        if looking, !rows.order.isEmpty {
            let known = try await transaction.rows(heap.known(devices: rows.devices, times: rows.times, identities: rows.identities))
            rows = rows.without(Set(try known.map { Int(try $0.int8(0)) - 1 }))
        }
        guard !rows.order.isEmpty else { return rows }
        let messages = CopyMessages(rows, batch: id)
        _ = try await transaction.copyIn(heap.copy) { messages.next() }
        try await transaction.execute(
            Landing.insert(
                tenant, heap: leaf.heap, batch: id, rows: Int64(rows.order.count), first: rows.span?.first, last: rows.span?.last))
        return rows
    }

    private func record(_ pairs: [DevicePair], _ transaction: PostgresConnection) async throws {
        try await transaction.execute(
            DeviceNames.record(
                tenant, devices: pairs.map { String(decoding: $0.device, as: UTF8.self) },
                names: pairs.map { String(decoding: $0.name, as: UTF8.self) }))
    }

    /// In order of digest, and not all in one statement, which would hold them several times. The number that was not known.
    private func record(_ letters: [DeadLetter], _ id: Int64, _ transaction: PostgresConnection) async throws -> Int64 {
        let ordered = letters.sorted { $0.digest < $1.digest }
        var new = 0
        for start in stride(from: 0, to: ordered.count, by: Self.letters) {
            let some = Array(ordered[start..<min(start + Self.letters, ordered.count)])
            new += try await transaction.execute(DeadLetter.insert(some, tenant: tenant, batch: id))
        }
        return Int64(new)
    }

    private static let letters = 200
    private static let mostAttempts = 100

    /// A batch that changed nothing leaves no trace.
    private func record(_ stored: StoredBatch, _ id: Int64, _ source: String, _ transaction: PostgresConnection) async throws {
        let rows = stored.rows.values.reduce(0, +)
        guard rows + stored.deadLetters > 0 else { return }
        try await transaction.execute(
            BatchRecord.insert(
                id, tenant: tenant, source: source, rows: rows, duplicates: stored.duplicates, deadLetters: stored.deadLetters))
    }
}
