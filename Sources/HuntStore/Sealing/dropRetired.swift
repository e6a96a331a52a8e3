public import PostgresClient
import SQLText

/// A relation of a leaf that no reader finds any more.
public struct RetiredRelation: Sendable, Hashable {
    public let tenant: String
    public let table: String
    public let relation: String

    /// Those that were retired at least `grace` ago, oldest first. `connection` is to events, as the maintainer.
    public static func list(olderThan grace: Duration, over connection: PostgresConnection) async throws -> [RetiredRelation] {
        try await connection.rows(
            """
            SELECT tenant, table_name, relation FROM harrier.retired
            WHERE retired_at <= clock_timestamp() - make_interval(secs => \(Double(grace.components.seconds))) ORDER BY retired_at
            """
        ).map { RetiredRelation(tenant: try $0.text(0), table: try $0.text(1), relation: try $0.text(2)) }
    }

    /// False when it is gone, too young, or being dropped. Fails with `55P03` rather than have others wait behind it: try again.
    public func drop(olderThan grace: Duration, over connection: PostgresConnection) async throws -> Bool {
        try await connection.row(
            "SELECT harrier.drop_retired(\(tenant), \(relation), make_interval(secs => \(Double(grace.components.seconds))))"
        )?.bool(0) ?? false
    }
}
