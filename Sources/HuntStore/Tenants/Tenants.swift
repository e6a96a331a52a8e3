public import PostgresClient
import SQLText

public enum Tenants {
    /// Makes the tenant, or finishes what was begun: schema, tables and role in events, schema in work, and last its row in control,
    /// so that a tenant that control knows is whole. Makers of one tenant wait for each other. Needs the owner's addresses.
    public static func create(_ tenant: TenantName, in stores: Stores) async throws {
        let control = try await PostgresConnection.connect(stores.control, applicationName: "harrier tenant")
        do {
            try await control.execute("SELECT pg_advisory_lock(hashtext('harrier.tenant'), hashtext(\(tenant.text)))")
            let ddl = TenantDDL(tenant: tenant)
            try await refreshEmptyTables(in: stores)
            try await run([ddl.createRole, ddl.events], at: stores.events)
            try await run([ddl.createRole, ddl.work], at: stores.work)
            try await control.execute("INSERT INTO harrier.tenant (name) VALUES (\(tenant.text)) ON CONFLICT DO NOTHING")
            await control.close()
        } catch {
            await control.close()
            throw error
        }
    }

    /// By name. `connection` is to control, as any service.
    public static func list(_ connection: PostgresConnection) async throws -> [Tenant] {
        try await connection.rows(listStatement).map { row in
            Tenant(name: try row.text(0), weight: try row.int4(1), createdAt: try row.text(2))
        }
    }

    private static let listStatement: SQLStatement = """
        SELECT name, weight, to_char(created_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') FROM harrier.tenant ORDER BY name
        """

    /// `scripts` in one transaction.
    static func run(_ scripts: [String], at address: PostgresAddress) async throws {
        let connection = try await PostgresConnection.connect(address, applicationName: "harrier tenant")
        do {
            try await connection.transaction { transaction in
                for script in scripts { try await transaction.script(script) }
            }
            await connection.close()
        } catch {
            await connection.close()
            throw error
        }
    }
}
