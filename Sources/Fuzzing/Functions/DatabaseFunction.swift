public import PostgresClient
import SQLText

/// A function of schema `kql` as PostgreSQL's catalogue has it, with a concrete type in the place of every polymorphic one.
public struct DatabaseFunction: Sendable, Hashable, CustomStringConvertible {
    public enum Kind: String, Sendable { case scalar, set, aggregate }

    public let name: String
    public let kind: Kind
    /// As `format_type` writes them.
    public let types: [String]
    let isVariadic: Bool

    /// Called by other functions of the schema alone, which have checked its arguments.
    public var isInternal: Bool { name.hasPrefix("_") }

    public var description: String { "kql.\(name)(\(types.joined(separator: ", ")))" }

    /// All that are ever called, in a fixed order.
    public static func all(on connection: PostgresConnection) async throws -> [DatabaseFunction] {
        try await everything(on: connection).filter(FunctionExceptions.isCalled)
    }

    private static func everything(on connection: PostgresConnection) async throws -> [DatabaseFunction] {
        try await connection.rows(listing).flatMap { row in
            let kind: Kind = try row.text(1) == "a" ? .aggregate : row.bool(2) ? .set : .scalar
            let (name, types, isVariadic) = (try row.text(0), try row.textArray(3), try row.bool(4))
            return concrete(types).map { DatabaseFunction(name: name, kind: kind, types: $0, isVariadic: isVariadic) }
        }
    }

    private static let listing: SQLStatement = """
        SELECT p.proname::text, p.prokind::text, p.proretset,
               ARRAY(SELECT format_type(a.type, NULL) FROM unnest(p.proargtypes) WITH ORDINALITY AS a(type, place) ORDER BY a.place),
               p.provariadic <> 0
        FROM pg_proc p WHERE p.pronamespace = 'kql'::regnamespace AND 'internal'::regtype <> ALL (p.proargtypes::oid[])
        ORDER BY p.proname COLLATE "C", p.proargtypes::text COLLATE "C"
        """

    /// What a polymorphic function is called with.
    private static let elements = ["bigint", "text", "jsonb", "double precision", "numeric", "boolean", "uuid"]

    private static func concrete(_ types: [String]) -> [[String]] {
        guard types.contains(where: { $0.hasPrefix("any") }) else { return [types] }
        return elements.map { element in types.map { !$0.hasPrefix("any") ? $0 : $0.hasSuffix("array") ? element + "[]" : element } }
    }
}
