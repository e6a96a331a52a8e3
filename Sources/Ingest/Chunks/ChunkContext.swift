import HuntModel
import HuntStore
import PostgresClient
import Synchronization

/// What the tasks that decode and store chunks share.
final class ChunkContext: Sendable {
    let pool: PostgresPool
    let store: BatchStore
    private let leaves: LeafCache
    private let parsers = Mutex<[ChunkParser]>([])

    init(tenant: TenantName, pool: PostgresPool) {
        self.pool = pool
        leaves = LeafCache(tenant: tenant, pool: pool)
        store = BatchStore(tenant: tenant, pool: pool, duplicates: DuplicateWatch(), devices: KnownDevices(), sealed: SealedRows())
    }

    func process(_ chunk: Chunk, share: Int, _ admission: Admission) async throws -> ChunkOutcome {
        let parsed = parse(chunk, admission)
        let (batch, stored) = try await store(parsed, of: chunk)
        return ChunkOutcome(parsed, batch, stored, share: share)
    }

    func parse(_ chunk: Chunk, _ admission: Admission) -> ParsedChunk {
        var parser = parsers.withLock { $0.popLast() } ?? ChunkParser()
        defer { parsers.withLock { $0.append(parser) } }
        return parser.parse(chunk, admission)
    }

    func store(_ parsed: ParsedChunk, of chunk: Chunk) async throws -> (Batch, StoredBatch) {
        while true {
            let batch = try await LeafAssignment(leaves: leaves).batch(parsed, of: chunk)
            do {
                return (batch, try await store.store(batch))
            } catch let gone as LeafGone {
                leaves.forget(gone.leaf)
            }
        }
    }
}

/// What became of a chunk.
struct ChunkOutcome: Sendable {
    let share: Int
    let records: Int64
    let replacements: Int64
    let deadLetters: Int64
    let unknownColumns: UnknownColumns
    let newest: Int64?
    let stored: StoredBatch

    init(_ parsed: ParsedChunk, _ batch: Batch, _ stored: StoredBatch, share: Int) {
        self.share = share
        self.stored = stored
        records = parsed.records
        replacements = parsed.replacements
        deadLetters = Int64(batch.deadLetters.count)
        unknownColumns = parsed.unknownColumns
        newest = parsed.newest
    }
}
