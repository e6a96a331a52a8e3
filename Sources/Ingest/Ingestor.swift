public import HuntStore
import PostgresClient

/// Reads event streams into a tenant's tables: Defender's streaming format as JSON Lines, `{"records":[…]}` or arrays, and the portal's
/// comma-separated values, plain or gzip.
///
/// The same data twice changes nothing, from one ingest or from two at once. What a batch stored stays, whatever happens after it, and
/// another run of the same files completes the rest.
public struct Ingestor: Sendable {
    private let stores: Stores
    let tenant: TenantName
    let options: IngestOptions

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
        try await session(progress) { session, chunks in
            for input in inputs { try await session.ingest(input, &chunks) }
        }
    }

    /// Reads what is in `folders`, then what comes: new files, and what is added to files, looked for every `interval`. Ends when `stop` is
    /// raised, with all stored that was read until then. What another run has stored of a file is not read again.
    ///
    /// A record that a file breaks off at its end is left until it is whole. Throws as ``run(_:progress:)``.
    public func watch(
        _ folders: [String], every interval: Duration, until stop: IngestStop,
        progress: @escaping @Sendable (IngestSummary) -> Void = { _ in }
    ) async throws -> IngestSummary {
        try await session(progress) { session, chunks in
            var watched = WatchedFolders(folders)
            while !stop.isRaised {
                for file in watched.changed() where !stop.isRaised {
                    let size = try await session.ingest(file: file, mayGrow: true, until: stop, &chunks)
                    if let size { watched.read(file, size: size) }
                }
                try await session.finish(&chunks)
                try await stop.wait(atMost: interval)
            }
        }
    }

    private func session(
        _ progress: @escaping @Sendable (IngestSummary) -> Void,
        _ body: (IngestSession, inout IngestSession.Chunks) async throws -> Void
    ) async throws -> IngestSummary {
        let (tenant, options) = (tenant, options)
        return try await withPool { pool in
            let session = IngestSession(tenant: tenant, pool: pool, options: options, progress: progress)
            try await withThrowingTaskGroup(of: ChunkOutcome.self) { chunks in
                try await body(session, &chunks)
                try await session.finish(&chunks)
            }
            return session.summary
        }
    }

    /// Fails with `ING009` when there is no such tenant.
    func withPool<T>(_ body: (PostgresPool) async throws -> T) async throws -> T {
        let pool = stores.pool(.events, as: .ingest, applicationName: "harrier ingest", limit: options.connections + 1)
        do {
            let tenant = tenant
            guard try await pool.patiently({ try await tenant.exists($0) }) else {
                throw IngestError(.unknownTenant, "there is no tenant \(tenant)")
            }
            let result = try await body(pool)
            await pool.close()
            return result
        } catch {
            await pool.close()
            throw error
        }
    }
}
