import Foundation
import HarrierTesting
import HuntModel
import HuntStore
import PostgresClient
import SQLText
import Testing

@testable import Ingest

/// Files on their way into a tenant's store, on PostgreSQL.
@Suite struct LookupRegistrarTests {
    private static func file(_ text: String) throws -> String {
        let url = FileManager.default.temporaryDirectory.appending(path: "lookup-\(UUID().uuidString)")
        try Data(text.utf8).write(to: url)
        return url.path
    }

    private static func add(
        _ text: String, to name: String = "list", of tenant: TenantName = .default, _ format: LookupFormat = .csv, searchKey: String? = nil,
        takesRagged: Bool = false, in stores: Stores
    ) async throws -> AddedLookup {
        let path = try file(text)
        defer { try? FileManager.default.removeItem(atPath: path) }
        return try await LookupRegistrar(stores, tenant: tenant).add(
            try LookupName(name), file: path, format: format, takesRagged: takesRagged, searchKey: searchKey, by: "tester"
        ).added
    }

    private static func rows(_ id: Int64, of tenant: String, in databases: TestStores) async throws -> [[String]] {
        let owner = try await databases.connect(.events)
        let rows = try await owner.rows("SELECT fields FROM \(SQLIdentifier("t_" + tenant, "_lookup_rows")) WHERE lookup = \(id) ORDER BY n")
        await owner.close()
        return try rows.map { try $0.textArray(0) }
    }

    @Test func newContentIsANewVersionAndTheSameContentIsNone() async throws {
        let databases = try await TestStores.fresh()
        let stores = databases.stores
        guard case .version(1, let first) = try await Self.add("a,b\n1,2\n", in: stores) else { Issue.record("not the first"); return }
        #expect(first.rows == 2 && first.header == ["a", "b"] && first.sha256.count == 64)
        #expect(try await Self.add("a,b\n1,2\n", in: stores) == .unchanged(1))
        guard case .version(2, _) = try await Self.add("a,b\n3,4\n", in: stores) else { Issue.record("not the second"); return }
        // What was there once is new again, and so are another format and another search key.
        guard case .version(3, _) = try await Self.add("a,b\n1,2\n", in: stores) else { Issue.record("not the third"); return }
        guard case .version(4, _) = try await Self.add("a,b\n1,2\n", .txt, in: stores) else { Issue.record("not the fourth"); return }
        guard case .version(5, _) = try await Self.add("a,b\n1,2\n", searchKey: "b", in: stores) else { Issue.record("not the fifth"); return }
        #expect(try await Self.add("a,b\n1,2\n", .txt, in: stores) == .unchanged(4))

        let events = try await databases.connect(.events, as: .operator)
        let registered = try await Lookups.registered(.default, on: events)
        #expect(registered["list", .csv]?.version == 5 && registered["list", .csv]?.searchKey == "b" && registered["list", .txt]?.version == 4)
        let versions = try await Lookups.list(.default, name: "list", on: events)
        #expect(versions.map(\.lookup.version) == [5, 4, 3, 2, 1] && versions.allSatisfy { $0.addedBy == "tester" && $0.rows == 2 })
        let second = try #require(versions.first { $0.lookup.version == 2 })
        #expect(try await Self.rows(second.lookup.id, of: "default", in: databases) == [["a", "b"], ["3", "4"]])
        await events.close()
    }

    @Test func aFileThatIsRefusedLeavesNothing() async throws {
        let databases = try await TestStores.fresh()
        for (text, format, code, line) in [
            ("a,b\n1,2\n1,2,3\n", .csv, .raggedRow, "line 3"), ("a\n\"b", .csv, .malformedRow, "line 2"), ("", .csv, .emptyFile, "no record"),
            ("\n\n", .txt, .emptyFile, "no record"), ("[{}", .json, .malformedRecord, "line 1"),
        ] as [(String, LookupFormat, IngestError.Code, String)] {
            let error = await #expect(throws: IngestError.self) { try await Self.add(text, format, in: databases.stores) }
            #expect(error?.code == code && error?.message.contains(line) == true, "\(text)")
        }
        let error = await #expect(throws: IngestError.self) { try await Self.add("a\n1\n", searchKey: "b", in: databases.stores) }
        #expect(error?.code == .unknownColumn)
        await #expect(throws: StoreError.self) { try await Self.add("a", to: "x\u{7}", in: databases.stores) }
        await #expect(throws: IngestError.self) { try await Self.add("a", of: try TenantName("nobody"), in: databases.stores) }
        let owner = try await databases.connect(.events)
        for table in ["_lookups", "_lookup_rows"] {
            #expect(try await owner.row("SELECT count(*) FROM \(SQLIdentifier("t_default", table))")?.int8(0) == 0)
        }
        await owner.close()
        guard case .version(1, let content) = try await Self.add("a,b\n1\n1,2,3\n", takesRagged: true, in: databases.stores) else { Issue.record("refused"); return }
        #expect(content.rows == 3)
    }

    @Test func whatIsRemovedCanBeTracedAndNotRead() async throws {
        let databases = try await TestStores.fresh()
        for text in ["a\n1\n", "a\n2\n"] { _ = try await Self.add(text, in: databases.stores) }
        let ingest = try await databases.connect(.events, as: .ingest)
        #expect(try await Lookups.remove("list", version: 2, tenant: .default, by: "tester", on: ingest) == [2])
        #expect(try await Lookups.remove("list", version: 2, tenant: .default, by: "tester", on: ingest) == [])
        await ingest.close()
        let events = try await databases.connect(.events, as: .operator)
        let versions = try await Lookups.list(.default, on: events)
        #expect(try await Lookups.registered(.default, on: events)["list", .csv]?.version == 1)
        #expect(versions.map(\.lookup.version) == [2, 1] && versions[0].removedBy == "tester" && versions[1].removedAt == nil)
        #expect(try await Self.rows(versions[0].lookup.id, of: "default", in: databases) == [])
        #expect(try await Self.kept(versions[1].lookup.id, .default, events) == nil)
        #expect(try await Self.kept(versions[0].lookup.id, .default, events)?.sqlState == "22H01")
        // Its number is not given again, nor is its content known to be there.
        guard case .version(3, _) = try await Self.add("a\n2\n", in: databases.stores) else { Issue.record("not the third"); return }
        await events.close()
    }

    /// The error that reading a version raises.
    private static func kept(_ id: Int64, _ tenant: TenantName, _ connection: PostgresConnection) async throws -> PostgresError? {
        do {
            try await connection.transaction(asQueryRoleOf: tenant, timeout: .seconds(10)) { _ = try await $0.row("SELECT kql._kept_lookup(\(id))") }
            return nil
        } catch let error as PostgresError {
            return error
        }
    }

    @Test func noTenantSeesOrWritesWhatAnotherHas() async throws {
        let databases = try await TestStores.fresh(tenants: ["acme", "globex"])
        let (acme, globex) = (try TenantName("acme"), try TenantName("globex"))
        _ = try await Self.add("secret\nx\n", of: acme, in: databases.stores)
        _ = try await Self.add("other\ny\n", to: "theirs", of: globex, in: databases.stores)
        let events = try await databases.connect(.events, as: .worker)
        #expect(try await Lookups.registered(globex, on: events).names == ["theirs"])
        let owner = try await databases.connect(.events)
        for table in ["_lookups", "_lookup_rows", "_lookup_ranges"] {
            let error = await #expect(throws: PostgresError.self) {
                try await events.transaction(asQueryRoleOf: globex, timeout: .seconds(10)) {
                    _ = try await $0.row("SELECT count(*) FROM \(SQLIdentifier("t_acme", table))")
                }
            }
            #expect(error?.isInsufficientPrivilege == true)
            let mayWrite = try await owner.row(
                """
                SELECT has_table_privilege('t_globex_query', \("t_globex." + table), 'INSERT, UPDATE, DELETE, TRUNCATE'),
                       has_table_privilege('harrier_operator', \("t_globex." + table), 'SELECT, INSERT, UPDATE, DELETE, TRUNCATE')
                """)
            #expect(try mayWrite?.bool(0) == false && mayWrite?.bool(1) == false)
        }
        await owner.close()
        await events.close()
    }

    /// Two at once get a version each.
    @Test func addersOfOneNameDoNotMeet() async throws {
        let databases = try await TestStores.fresh()
        let added = try await withThrowingTaskGroup(of: AddedLookup.self) { group in
            for number in 0..<4 { group.addTask { try await Self.add("a\n\(number)\n", in: databases.stores) } }
            return try await group.reduce(into: []) { $0.append($1) }
        }
        let versions = added.compactMap { if case .version(let number, _) = $0 { number } else { nil } }
        #expect(versions.sorted() == [1, 2, 3, 4])
    }
}
