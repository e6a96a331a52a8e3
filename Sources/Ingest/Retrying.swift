import HuntModel
import HuntStore
import PostgresClient

/// What became of dead letters that were tried again.
public struct RetrySummary: Sendable, Codable, Hashable {
    /// Of which all was kept.
    public var tried: Int64 = 0
    /// Events stored now.
    public var stored: Int64 = 0
    /// Events that were stored already.
    public var duplicates: Int64 = 0
    /// Refused again.
    public var refused: Int64 = 0
}

extension Ingestor {
    /// Tries dead letters again, after what made them so was changed: a newer Harrier knows more tables, the future has come. Those that are
    /// stored are no dead letters any more. Only JSON records of which all was kept can be.
    public func retryDeadLetters() async throws -> RetrySummary {
        let (tenant, options) = (tenant, options)
        return try await withPool { pool in
            let context = ChunkContext(tenant: tenant, pool: pool)
            var admission = Admission()
            admission.latest = options.futureTolerance.map { options.now().adding($0).ticks } ?? .max
            admission.oldest = try await pool.patiently { try await Retention.oldest(tenant, over: $0) }
            var summary = RetrySummary()
            var last = ""
            while true {
                let after = last
                let letters = try await pool.patiently { try await DeadLetter.complete(tenant, after: after, limit: 1000, over: $0) }
                guard let newest = letters.last else { return summary }
                last = newest.digest
                var chunk = Chunk(ChunkSource(name: "dead letters", header: nil, progress: nil), number: 0)
                for (number, letter) in letters.enumerated() {
                    let record = Array(letter.raw.utf8)
                    chunk.append(RecordFrame(kind: .line, bytes: 0..<record.count, line: Int64(number + 1)), record)
                }
                let (batch, stored) = try await context.store(context.parse(chunk, admission), of: chunk)
                let refused = Set(batch.deadLetters.map(\.digest))
                let landed = letters.map(\.digest).filter { !refused.contains($0) }
                if !landed.isEmpty { _ = try await pool.patiently { try await $0.execute(DeadLetter.remove(landed, tenant: tenant)) } }
                summary.tried += Int64(letters.count)
                summary.stored += stored.rows.values.reduce(0, +)
                summary.duplicates += stored.duplicates
                summary.refused += Int64(refused.count)
            }
        }
    }
}
