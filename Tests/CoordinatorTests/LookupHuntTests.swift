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

/// Hunts that read registered lookups: cut in shards, and pinned to the version that was there when they were compiled.
@Suite struct LookupHuntTests {
    private static let address = "https://lists.example/names.txt?all=1"
    private static let query = """
        let Names = externaldata(Name: string)[@"\(address)"] with (format="txt", ignoreFirstRecord=true);
        DeviceFileEvents | where FileName in (Names) | project Timestamp, DeviceId, DeviceName, ReportId, FileName
        """

    private static func add(_ text: String, to stores: Stores) async throws {
        let file = FileManager.default.temporaryDirectory.appending(path: "lookup-\(UUID().uuidString)")
        try Data(text.utf8).write(to: file)
        defer { try? FileManager.default.removeItem(at: file) }
        _ = try await LookupRegistrar(stores, tenant: .default).add(try LookupName(address), file: file.path, format: .txt, by: "tester")
    }

    private static func compile(_ query: String, clock: DateTime, lookups: RegisteredLookups) throws -> CompiledQuery {
        let compilation = QueryCompiler.compile(SourceText(query), in: BindContext(now: clock, lookups: lookups))
        guard let query = compilation.query else {
            throw StepRefusal(code: compilation.diagnostics.first?.code ?? "", message: compilation.diagnostics.first?.message ?? "")
        }
        return query
    }

    @Test func aRunReadsTheVersionItWasCompiledForInEveryShard() async throws {
        let desk = try await HuntDesk.open()
        try await Self.add("# names\npapers.zip\n", to: desk.stores)
        let revision = try await desk.asOperator {
            try await Hunts.save(
                HuntDefinition(name: "listed", title: "Listed", steps: [HuntStep(id: "files", query: Self.query)]), source: "", tenant: HuntDesk.tenant, on: $0)
        }
        var settings = HuntDesk.patient
        settings.planner.targetRows = 4
        let coordinator = CoordinatorService(stores: desk.stores, name: "c", settings: settings, logger: HuntDesk.silent) { step, clock, lookups in try Self.compile(step.query, clock: clock, lookups: lookups) }
        let run = try await desk.asOperator {
            try await Runs.submit(
                hunt: "listed", revision: revision, range: HuntDesk.range, clock: DateTime(clampingTicks: HuntDesk.range.end), tenant: HuntDesk.tenant, on: $0)
        }
        let ended = try await desk.serving(coordinator, [desk.worker("a"), desk.worker("b")]) { try await desk.reach(.correlating, run) }
        #expect(ended != nil)
        let lookups = try await desk.asOperator { try await Runs.lookups(of: run, tenant: HuntDesk.tenant, on: $0) }
        #expect(try await desk.findings(run).count == HuntDesk.archives)
        #expect(try await desk.shards(run).count > HuntDesk.months)
        #expect(lookups.map(\.name) == [Self.address] && lookups.map(\.version) == [1])
    }

    @Test func aCompiledQueryKeepsItsVersionUntilThatIsRemoved() async throws {
        let desk = try await HuntDesk.open()
        try await Self.add("# names\npapers.zip\n", to: desk.stores)
        let events = try await desk.databases.connect(.events, as: .worker)
        let old = try Self.compile(Self.query, clock: .unixEpoch, lookups: try await Lookups.registered(.default, on: events))
        try await Self.add("# names\nnothing\n", to: desk.stores)
        let new = try Self.compile(Self.query, clock: .unixEpoch, lookups: try await Lookups.registered(.default, on: events))
        #expect(try await Self.count(old, events) == HuntDesk.archives)
        #expect(try await Self.count(new, events) == 0)
        let ingest = try await desk.databases.connect(.events, as: .ingest)
        _ = try await Lookups.remove(Self.address, version: 1, tenant: .default, by: "tester", on: ingest)
        await ingest.close()
        let error = await #expect(throws: PostgresError.self) { try await Self.count(old, events) }
        #expect(error?.sqlState == "22H01")
        #expect(try await Self.count(new, events) == 0)
        await events.close()
    }

    private static func count(_ query: CompiledQuery, _ events: PostgresConnection) async throws -> Int {
        let statement = try query.whole.statement(over: query.sources.map { SQLIdentifier($0) }, in: FragmentScope())
        return try await events.transaction(asQueryRoleOf: .default, timeout: .seconds(60)) { try await $0.rows(statement).count }
    }
}
