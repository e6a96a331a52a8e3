public import HuntModel
import PostgresClient

/// The right to correlate one run, until the lease lapses.
public struct CorrelationLease: Sendable {
    public let run: Int64
    public let tenant: String
    public let hunt: String
    public let revision: Int
    /// Every write names it. It counts the attempts, too.
    public let epoch: Int32
    /// Rows of later batches are not in the run's answer.
    public let watermark: Int64?
    /// When the run began to read.
    public let startedAt: DateTime
    /// The database's time of the claim.
    public let claimedAt: DateTime
    /// What the run's answer lacks, one sentence each.
    public let gaps: [String]
    public let definition: String
}

extension CorrelationLease {
    init(_ row: PostgresRow) throws(PostgresError) {
        run = try row.int8(0)
        tenant = try row.text(1)
        hunt = try row.text(2)
        revision = Int(try row.int4(3))
        epoch = try row.int4(4)
        watermark = try row.int8OrNull(5)
        startedAt = DateTime(clampingTicks: try row.ticks(6))
        claimedAt = DateTime(clampingTicks: try row.ticks(7))
        gaps = Evidence(json: "{\"gaps\":" + (try row.jsonb(8)) + "}").map(Self.sentences) ?? []
        definition = try row.jsonb(9)
    }

    private static func sentences(_ row: Evidence) -> [String] {
        guard case .list(let gaps)? = row.values["gaps"] else { return [] }
        return gaps.compactMap { gap in
            guard case .object(let members) = gap else { return nil }
            return Evidence(members).text("message") ?? Evidence(members).text("code")
        }
    }
}
