public import HuntStore
import PostgresClient

/// Reads event streams into a tenant's tables: Defender's streaming format as JSON Lines, `{"records":[…]}` or arrays, plain or gzip.
///
/// The same data twice changes nothing, from one ingest or from two at once. What a batch stored stays, whatever happens after it, and
/// another run of the same files completes the rest.
public struct Ingestor: Sendable {
    private let stores: Stores
    private let tenant: TenantName
    private let options: IngestOptions

    public init(_ stores: Stores, tenant: TenantName = .default, options: IngestOptions = IngestOptions()) {
        self.stores = stores
        self.tenant = tenant
        self.options = options
    }

    /// `inputs` are files, directories, or `-` for standard input. `progress` is called after every batch.
    ///
    /// A file that cannot be read is a failure in the summary, and the others are read all the same. Throws `ING009` for a tenant that does
    /// not exist, and a `PostgresError` when the database cannot go on.
    public func run(
        _ inputs: [String], progress: @escaping @Sendable (IngestSummary) -> Void = { _ in }
    ) async throws -> IngestSummary {
        let pool = stores.pool(.events, as: .ingest, applicationName: "harrier ingest", limit: options.connections + 1)
        do {
            let summary = try await run(inputs, over: pool, progress)
            await pool.close()
            return summary
        } catch {
            await pool.close()
            throw error
        }
    }

    private func run(
        _ inputs: [String], over pool: PostgresPool, _ progress: @escaping @Sendable (IngestSummary) -> Void
    ) async throws -> IngestSummary {
        let tenant = tenant
        guard try await pool.patiently({ try await tenant.exists($0) }) else {
            throw IngestError(.unknownTenant, "there is no tenant \(tenant)")
        }
        let session = IngestSession(tenant: tenant, pool: pool, options: options, progress: progress)
        try await withThrowingTaskGroup(of: StoredBatch.self) { stores in
            for input in inputs { try await session.ingest(input, &stores) }
            try await session.finish(&stores)
        }
        return session.summary
    }
}
