import HuntModel
public import PostgresClient
import SQLText

public enum Findings {
    /// Writes findings that are new, and notes for all of them that this run saw them. In the tenant's transaction, as a worker.
    ///
    /// Drafts with one fingerprint are one finding. They go in by fingerprint, so that two runs never wait for each other in a circle.
    public static func store(
        _ drafts: [FindingDraft], of origin: FindingOrigin, on connection: PostgresConnection
    ) async throws(PostgresError) {
        let ordered = drafts.sorted { $0.fingerprint.lexicographicallyPrecedes($1.fingerprint) }
        for start in stride(from: 0, to: ordered.count, by: batch) {
            let part = Array(ordered[start..<min(start + batch, ordered.count)])
            try await connection.execute(insert(part, origin))
            try await connection.execute(note(part, origin))
        }
    }

    private static let batch = 500

    private static func insert(_ drafts: [FindingDraft], _ origin: FindingOrigin) -> SQLStatement {
        """
        INSERT INTO harrier.finding (tenant, hunt, revision, step, fingerprint, device, device_name, event_time, source, evidence)
        SELECT \(origin.tenant), \(origin.hunt), \(origin.revision), \(origin.stepID), decode(d.fingerprint, 'hex'), d.device,
               d.device_name, d.event_time, \(origin.source), d.evidence::jsonb
        FROM unnest(\(drafts.map { hex($0.fingerprint) }), \(drafts.map(\.device)), \(drafts.map(\.deviceName)),
                    \(drafts.map(\.time.ticks)), \(drafts.map(\.evidence)))
             WITH ORDINALITY AS d (fingerprint, device, device_name, event_time, evidence, n)
        ORDER BY n
        ON CONFLICT (tenant, fingerprint) DO NOTHING
        """
    }

    /// A statement of its own: it sees what another run has committed while the one before waited for it.
    private static func note(_ drafts: [FindingDraft], _ origin: FindingOrigin) -> SQLStatement {
        """
        INSERT INTO harrier.run_finding (run, step, finding, tenant)
        SELECT \(origin.run), \(origin.step), f.id, f.tenant
        FROM harrier.finding f
        WHERE f.tenant = \(origin.tenant)
          AND f.fingerprint IN (SELECT decode(h, 'hex') FROM unnest(\(drafts.map { hex($0.fingerprint) })) AS h)
        ON CONFLICT DO NOTHING
        """
    }

    private static func hex(_ bytes: [UInt8]) -> String {
        bytes.map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined()
    }
}
