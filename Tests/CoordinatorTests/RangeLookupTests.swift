import CompiledForm
import Diagnostics
import Foundation
import HarrierTesting
import HuntModel
import HuntStore
import Ingest
import KQLPlan
import KQLToSQL
import PostgresClient
import SQLText
import Testing

@testable import Coordinator

/// A table of address ranges from its file to the answers of queries, whole and in shards, and to no other tenant.
@Suite struct RangeLookupTests {
    private static let name = "geo_info_from_ip_address"
    private static var one: TenantName { get throws { try TenantName("one") } }
    private static var two: TenantName { get throws { try TenantName("two") } }

    private static func file(_ text: String) throws -> URL {
        let file = FileManager.default.temporaryDirectory.appending(path: "ranges-\(UUID().uuidString).csv")
        try Data(text.utf8).write(to: file)
        return file
    }

    private static func add(_ text: String, _ tenant: TenantName, _ databases: TestStores) async throws -> AddedLookup {
        let file = try file(text)
        defer { try? FileManager.default.removeItem(at: file) }
        return try await LookupRegistrar(databases.stores, tenant: tenant)
            .add(LookupName(name), file: file.path, format: .ranges, by: "test").added
    }

    private static func compiled(_ query: String, _ tenant: TenantName, _ databases: TestStores) async throws -> CompiledQuery {
        let events = try await databases.connect(.events, as: .operator)
        let lookups = try await Lookups.registered(tenant, on: events)
        await events.close()
        let compilation = QueryCompiler.compile(SourceText(query), in: BindContext(now: .unixEpoch, lookups: lookups))
        guard let compiled = compilation.query else { throw StepRefusal(code: compilation.diagnostics.map(\.code).joined(), message: "") }
        return compiled
    }

    private static func rows(_ query: CompiledQuery, _ tenant: TenantName, _ databases: TestStores) async throws -> [String] {
        let worker = try await databases.connect(.events, as: .worker)
        let statement = try query.whole.statement(over: query.sources.map { SQLIdentifier($0) }, in: FragmentScope(start: 0, end: .max))
        let result = await Result { () async throws in
            try await worker.transaction(asQueryRoleOf: tenant, timeout: .seconds(60)) {
                try await $0.rows(statement).map { try $0.kqlValues(query.columns).json }
            }
        }
        await worker.close()
        return try result.get()
    }

    @Test func versionsAndTenants() async throws {
        let databases = try await TestStores.fresh(tenants: ["one", "two"])
        let (one, two) = (try Self.one, try Self.two)
        let query = "print tostring(geo_info_from_ip_address('10.0.0.7').country)"
        await #expect(throws: StepRefusal(code: "KQL3009", message: "")) { _ = try await Self.compiled(query, one, databases) }
        guard case .version(1, let content) = try await Self.add("start,end,country\n10.0.0.0,10.0.0.255,First\n10.0.0.7,10.0.0.7,Inner\n", one, databases)
        else {
            Issue.record("no first version")
            return
        }
        #expect(content.rows == 3)
        let first = try await Self.compiled(query, one, databases)
        #expect(try await Self.rows(first, one, databases) == [#"["Inner"]"#])
        // Nobody else can name it, and what was compiled for one tenant reads nothing of it as another.
        await #expect(throws: StepRefusal(code: "KQL3009", message: "")) { _ = try await Self.compiled(query, two, databases) }
        await #expect(throws: PostgresError.self) { _ = try await Self.rows(first, two, databases) }
        _ = try await Self.add("network,country\n10.0.0.0/8,Second\n", two, databases)
        #expect(try await Self.rows(Self.compiled(query, two, databases), two, databases) == [#"["Second"]"#])
        // A later version changes nothing for what is compiled; a removed one is no empty table.
        _ = try await Self.add("network,country\n10.0.0.0/8,Third\n", one, databases)
        #expect(try await Self.rows(first, one, databases) == [#"["Inner"]"#])
        #expect(try await Self.rows(Self.compiled(query, one, databases), one, databases) == [#"["Third"]"#])
        let ingest = try await databases.connect(.events, as: .ingest)
        #expect(try await Lookups.remove(Self.name, version: 1, tenant: one, by: "test", on: ingest) == [1])
        await ingest.close()
        await #expect(throws: PostgresError.self) { _ = try await Self.rows(first, one, databases) }
    }

    /// All or nothing, with the line.
    @Test func aMistakeLeavesNothing() async throws {
        let databases = try await TestStores.fresh(tenants: ["one"])
        await #expect(throws: (any Error).self) { _ = try await Self.add("network,country\n10.0.0.0/8,A\n11.0.0.0/99,B\n", Self.one, databases) }
        let owner = try await databases.connect(.events)
        #expect(try await owner.rows("SELECT FROM t_one._lookup_ranges").isEmpty)
        #expect(try await owner.rows("SELECT FROM t_one._lookups").isEmpty)
        await owner.close()
    }

    /// What a merge does it does in another database: it never reads ranges.
    @Test(arguments: [
        "DeviceNetworkEvents | extend g = geo_info_from_ip_address(RemoteIP) | project RemoteIP, g",
        "DeviceNetworkEvents | where geo_info_from_ip_address(RemoteIP).country == 'A' | count",
        "DeviceNetworkEvents | summarize count() by RemoteIP | extend c = tostring(geo_info_from_ip_address(RemoteIP).country)",
        "DeviceNetworkEvents | summarize make_set(tostring(geo_info_from_ip_address(RemoteIP).country))",
        "DeviceNetworkEvents | sort by tostring(geo_info_from_ip_address(RemoteIP).country) asc, RemoteIP asc | project RemoteIP",
        "DeviceNetworkEvents | top 3 by tostring(geo_info_from_ip_address(RemoteIP).country) asc",
        "DeviceNetworkEvents | serialize n = row_number() | extend g = geo_info_from_ip_address(RemoteIP)",
        "DeviceNetworkEvents | summarize n = count() by RemoteIP | sort by tostring(geo_info_from_ip_address(RemoteIP).country) asc, RemoteIP asc",
        "DeviceNetworkEvents | take 2 | where isnotempty(geo_info_from_ip_address(RemoteIP))",
    ])
    func mergesReadNoRanges(_ query: String) throws {
        let lookups = RegisteredLookups([RegisteredLookup(id: 1, name: Self.name, version: 1, format: .ranges)])
        let compilation = QueryCompiler.compile(SourceText(query), in: BindContext(now: .unixEpoch, lookups: lookups))
        let compiled = try #require(compilation.query, "\(compilation.diagnostics)")
        let merge = try compiled.merge.statement(over: [SQLIdentifier("partial rows")], in: FragmentScope(start: 0, end: 1))
        #expect(!merge.text.contains("_lookup"))
        let shard = try compiled.shard.statement(over: compiled.sources.map { SQLIdentifier($0) }, in: FragmentScope(start: 0, end: 1))
        #expect(shard.text.contains("_lookup_ranges"))
    }
}

extension Result where Failure == any Error {
    fileprivate init(_ body: () async throws -> Success) async {
        do { self = .success(try await body()) } catch { self = .failure(error) }
    }
}
