import HuntModel
import HuntStore
import PostgresClient

/// One ingest: reads in its task while batches are stored in the group's.
final class IngestSession {
    typealias Stores = ThrowingTaskGroup<StoredBatch, any Error>

    private(set) var summary = IngestSummary()
    private let options: IngestOptions
    private let progress: @Sendable (IngestSummary) -> Void
    private let store: BatchStore
    private var leaves: LeafCache
    private var reader = RecordReader(EventTables.all)
    private var identity = Identity()
    private var batch = Batch(source: "")
    private var storing = 0
    private var bytesOfFinishedFiles: Int64 = 0

    init(tenant: TenantName, pool: PostgresPool, options: IngestOptions, progress: @escaping @Sendable (IngestSummary) -> Void) {
        self.options = options
        self.progress = progress
        store = BatchStore(tenant: tenant, pool: pool)
        leaves = LeafCache(tenant: tenant, pool: pool)
    }

    /// A file, a directory, or `-`.
    func ingest(_ input: String, _ stores: inout Stores) async throws {
        do {
            for file in try IngestInput.files(at: input) { try await ingest(file: file, &stores) }
        } catch let error as IngestError {
            fail(input, error)
        }
    }

    /// Stores what is left and waits for all of it.
    func finish(_ stores: inout Stores) async throws {
        try await flush(&stores)
        while storing > 0 { try await settle(&stores) }
    }

    private func ingest(file: String, _ stores: inout Stores) async throws {
        do {
            let (source, start) = try IngestInput.open(file)
            var framer = RecordFramer(source, start: start, limit: options.recordBytes)
            batch = Batch(source: file)
            while let frame = try framer.next() {
                try await take(frame, framer, file)
                if batch.rows >= options.batchRows || batch.size >= options.batchBytes {
                    summary.bytes = bytesOfFinishedFiles + framer.consumed
                    try await flush(&stores)
                }
            }
            bytesOfFinishedFiles += framer.consumed
            summary.files += 1
        } catch let error as IngestError {
            fail(file, error)
        }
        summary.bytes = bytesOfFinishedFiles
        try await flush(&stores)
    }

    private func fail(_ file: String, _ error: IngestError) {
        summary.failures.append(IngestFailure(file: file, code: error.code.rawValue, message: error.message))
    }

    private func take(_ frame: RecordFrame, _ framer: RecordFramer, _ file: String) async throws {
        summary.records += 1
        do {
            let table = try read(frame, framer)
            let row = reader.rows[table]
            let name = row.layout.table.name
            if !leaves.knows(name, row.time), try await !leaves.ensure(name, row.time) {
                throw IngestError(.leafLimit, "the tenant may have no more leaves, and none holds \(DateTime(clampingTicks: row.time))")
            }
            batch.append(row, identity: identity.of(row))
            for property in row.unknown {
                summary.unknownColumns["\(name).\(String(decoding: property.name, as: UTF8.self))", default: 0] += 1
            }
        } catch let error as IngestError {
            summary.deadLetters += 1
            batch.append(DeadLetter(frame, framer, file, error))
        }
    }

    private func read(_ frame: RecordFrame, _ framer: RecordFramer) throws(IngestError) -> Int {
        switch frame.kind {
        case .whole: try framer.buffer.withUnsafeBufferPointer { bytes throws(IngestError) in
            try reader.read(UnsafeBufferPointer(rebasing: bytes[frame.bytes]))
        }
        case .broken: throw IngestError(.malformedRecord, "not a record, or broken off")
        case .tooLong: throw IngestError(.tooLong, "longer than \(options.recordBytes) bytes")
        }
    }

    private func flush(_ stores: inout Stores) async throws {
        summary.replacements = reader.replacements
        guard !batch.isEmpty else { return }
        while storing >= options.connections { try await settle(&stores) }
        let (full, store) = (batch, store)
        batch = Batch(source: full.source)
        stores.addTask { try await store.store(full) }
        storing += 1
    }

    /// Waits for one batch.
    private func settle(_ stores: inout Stores) async throws {
        guard let stored = try await stores.next() else { return storing = 0 }
        storing -= 1
        summary.rows.merge(stored.rows, uniquingKeysWith: +)
        summary.duplicates += stored.duplicates
        summary.newDeadLetters += stored.deadLetters
        progress(summary)
    }
}
