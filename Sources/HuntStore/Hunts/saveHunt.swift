import Crypto
import Foundation
public import HuntModel
public import PostgresClient
import SQLText

/// Statements over hunts and their revisions.
public enum Hunts {
    /// The revision that holds exactly this source; a new one when no revision does.
    public static func save(
        _ definition: HuntDefinition, source: String, tenant: String, on connection: PostgresConnection
    ) async throws -> Int32 {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys]
        let json = String(decoding: try encoder.encode(definition), as: UTF8.self)
        let digest = Array(SHA256.hash(data: Data(json.utf8)))
        return try await connection.transaction(asTenant: tenant) { connection in
            // Two savers of one hunt take turns, so that revisions count up without a gap.
            try await connection.execute("SELECT pg_advisory_xact_lock(hashtext(\(tenant)), hashtext(\(definition.name)))")
            if let known = try await connection.row(find(definition.name, digest, tenant)) { return try known.int4(0) }
            let row = try await connection.row(insert(definition.name, json, source, digest, tenant))
            return try row?.int4(0) ?? 0
        }
    }

    private static func find(_ name: String, _ digest: [UInt8], _ tenant: String) -> SQLStatement {
        "SELECT revision FROM harrier.hunt WHERE tenant = \(tenant) AND name = \(name) AND digest = \(bind: .bytea(digest))"
    }

    private static func insert(_ name: String, _ json: String, _ source: String, _ digest: [UInt8], _ tenant: String) -> SQLStatement {
        """
        INSERT INTO harrier.hunt (tenant, name, revision, definition, source, digest)
        SELECT \(tenant), \(name), COALESCE(max(revision), 0) + 1, \(bind: .jsonb(json)), \(source), \(bind: .bytea(digest))
        FROM harrier.hunt WHERE tenant = \(tenant) AND name = \(name)
        RETURNING revision
        """
    }
}
