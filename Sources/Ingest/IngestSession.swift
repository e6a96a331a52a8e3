import HuntModel
import HuntStore
import PostgresClient
import Synchronization

/// One ingest: reads in its task while chunks are decoded and stored in the group's.
final class IngestSession {
    typealias Chunks = ThrowingTaskGroup<ChunkOutcome, any Error>

    private let context: ChunkContext
    private let options: IngestOptions
    private let progress: @Sendable (IngestSummary) -> Void
    private let started = ContinuousClock.now
    private var totals: IngestTotals
    private var admission: Admission
    private var retentionRead: ContinuousClock.Instant?
    /// Shares of the memory that chunks on their way hold; a chunk that is larger than its share takes all of it.
    private var held = 0
    private var bytesOfFinishedFiles: Int64 = 0

    init(tenant: TenantName, pool: PostgresPool, options: IngestOptions, progress: @escaping @Sendable (IngestSummary) -> Void) {
        self.options = options
        self.progress = progress
        context = ChunkContext(tenant: tenant, pool: pool)
        totals = IngestTotals(now: options.now)
        admission = Admission(keepsIdentities: options.keepsIdentities)
    }

    var summary: IngestSummary { totals.summary(after: ContinuousClock.now - started) }

    /// A file, a directory, or `-`.
    func ingest(_ input: String, _ chunks: inout Chunks) async throws {
        do {
            for file in try IngestInput.files(at: input) { try await ingest(file: file, &chunks) }
        } catch let error as IngestError {
            totals.fail(input, error)
        }
    }

    /// Waits for all that is on its way.
    func finish(_ chunks: inout Chunks) async throws {
        while held > 0 { try await settle(&chunks) }
    }

    /// Where it is to be gone on with, what is stored of the file is known from its checkpoint. Returns the size up to which it was read; nil
    /// when it was stopped before.
    @discardableResult
    func ingest(file: String, mayGrow: Bool = false, until stop: IngestStop? = nil, _ chunks: inout Chunks) async throws -> Int64? {
        try await refreshAdmission()
        var source: SourceProgress?
        do {
            source = try await sourceProgress(of: file, goesOn: mayGrow || options.resumes)
            var reader = try SourceOpening(file: file, progress: source, options: options, mayGrow: mayGrow).reader()
            context.store.duplicates.beginSource()
            while let chunk = try reader.next() {
                if stop?.isRaised ?? false { return nil }
                totals.summary.bytes = bytesOfFinishedFiles + chunk.consumed
                try await send(chunk, &chunks)
            }
            totals.summary.files += 1
        } catch let error as IngestError {
            totals.fail(file, error)
        }
        bytesOfFinishedFiles = totals.summary.bytes
        return source?.size
    }

    private func sourceProgress(of file: String, goesOn: Bool) async throws -> SourceProgress? {
        guard file != "-" else { return nil }
        let path = IngestInput.absolute(file)
        let tenant = context.store.tenant
        let checkpoint = goesOn ? try await context.pool.patiently { try await SourceCheckpoint.read(path, tenant: tenant, over: $0) } : nil
        return SourceProgress(path: path, after: checkpoint)
    }

    /// Retention may be changed while a folder is watched.
    private func refreshAdmission() async throws {
        admission.latest = options.futureTolerance.map { options.now().adding($0).ticks } ?? .max
        if let retentionRead, retentionRead.duration(to: .now) < .seconds(60) { return }
        let tenant = context.store.tenant
        admission.oldest = try await context.pool.patiently { try await Retention.oldest(tenant, over: $0) }
        retentionRead = .now
    }

    private func send(_ chunk: Chunk, _ chunks: inout Chunks) async throws {
        if let tolerance = options.futureTolerance { admission.latest = options.now().adding(tolerance).ticks }
        let share = chunk.bytes.count > options.batchBytes ? options.batches : 1
        while held > 0, held + share > options.batches { try await settle(&chunks) }
        held += share
        let (context, admission) = (context, admission)
        chunks.addTask { try await context.process(chunk, share: share, admission) }
    }

    /// Waits for one chunk.
    private func settle(_ chunks: inout Chunks) async throws {
        guard let outcome = try await chunks.next() else { return held = 0 }
        held -= outcome.share
        totals.add(outcome)
        progress(summary)
    }
}
