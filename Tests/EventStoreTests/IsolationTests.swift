import CompiledForm
import EventStore
import HarrierTesting
import HuntModel
import HuntStore
import KQLToSQL
import PostgresClient
import SQLText
import Testing

/// The role that a query runs as reads the tenant's rows, and can do nothing else, in events and in work.
@Suite struct IsolationTests {
    @Test func sealedRowsOfOthersStayTheirs() async throws {
        let desk = try await Desk(tenants: ["acme", "globex"])
        let (acme, globex) = (try TenantName("acme"), try TenantName("globex"))
        try await desk.ingest(10, tenant: acme, naming: "acme")
        try await desk.ingest(20, tenant: globex, naming: "globex")
        try await desk.databases.seal(acme)
        try await desk.databases.seal(globex)
        #expect(try await desk.rows("DeviceFileEvents | where FileName has 'acme' | count", tenant: acme) == ["[10]"])
        #expect(try await desk.rows("DeviceFileEvents | count", tenant: globex) == ["[20]"])
        #expect(try await desk.rows("DeviceFileEvents | where FileName has 'acme' | count", tenant: globex) == ["[0]"])

        let segments = try await desk.asOwner { connection in
            try await connection.rows("SELECT tenant, segments FROM harrier.leaf ORDER BY tenant").map { (try $0.text(0), try $0.text(1)) }
        }
        let worker = try await desk.databases.connect(.events, as: .worker)
        for (owner, relation) in segments {
            let read: SQLStatement = "SELECT count(*) FROM \(SQLIdentifier("t_" + owner, relation))"
            for tenant in [acme, globex] {
                let seen = try? await worker.transaction(asQueryRoleOf: tenant, timeout: .seconds(10)) { try await $0.rows(read) }
                #expect((seen != nil) == (tenant.text == owner), "\(tenant) and \(owner)")
            }
        }
        await worker.close()
        await desk.close()
    }

    /// Inside the transaction in work, where the statement of a tenant runs.
    @Test(arguments: [
        "INSERT INTO \"DeviceFileEvents\" DEFAULT VALUES", "DELETE FROM \"DeviceFileEvents\"", "CREATE TEMPORARY TABLE t (a int)",
        "SELECT * FROM t_globex.p_1_0", "SELECT * FROM harrier.tenant", "SET LOCAL transaction_read_only = off", "SELECT set_config('role', 'none', true)",
        "COPY \"DeviceFileEvents\" TO '/tmp/leak'", "SELECT lo_create(0)", "DROP TABLE \"DeviceFileEvents\"", "TRUNCATE \"DeviceFileEvents\"",
    ])
    func nothingElseCanBeDoneInWork(sql: String) async throws {
        let desk = try await Desk()
        try await desk.ingest(10)
        try await desk.databases.seal()
        let query = try desk.compile("DeviceFileEvents | count")
        let question = EventQuestion(query.whole, of: query, tenant: .default, scope: FragmentScope(), timeout: .seconds(10))
        let seen = try await desk.copier.perform(question) { connection, statement in
            (try await connection.row(statement)?.int8(0), try await connection.row("SELECT current_user::text")?.text(0))
        }
        #expect(seen.0 == 10 && seen.1 == "t_default_query")
        await #expect(throws: PostgresError.self) {
            _ = try await desk.copier.perform(question) { connection, _ in try await connection.execute(SQLStatement(trusted: sql)) }
        }
        await desk.close()
    }

    @Test func copiesAreSeenByNobodyElseAndGoWithTheTransaction() async throws {
        let desk = try await Desk()
        try await desk.ingest(10)
        try await desk.databases.seal()
        let query = try desk.compile("DeviceFileEvents | count")
        let question = EventQuestion(query.whole, of: query, tenant: .default, scope: FragmentScope(), timeout: .seconds(10))
        let other = try await desk.databases.connect(.work, as: .worker)
        let count = try await desk.copier.perform(question) { connection, statement in
            let count = try await connection.row(statement)?.int8(0)
            await #expect(throws: PostgresError.self) {
                _ = try await other.transaction(asQueryRoleOf: .default, timeout: .seconds(10)) { try await $0.rows(#"SELECT FROM "DeviceFileEvents""#) }
            }
            return count
        }
        #expect(count == 10)
        #expect(try await desk.asOwner(of: .work) { try await $0.rows("SELECT FROM pg_class WHERE relname = 'DeviceFileEvents'").isEmpty })
        await other.close()
        await desk.close()
    }
}
