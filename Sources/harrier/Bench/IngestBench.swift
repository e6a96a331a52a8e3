import ArgumentParser
import FleetGenerator
import Foundation
import HuntStore
import PostgresClient
import SQLText

struct IngestBench: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "ingest",
        abstract: "Store a generated stream, against psql's \\copy of the same rows into equally indexed tables.",
        discussion: """
            Harrier reads JSON, takes out what it knows already and finds the partition of each row; \\copy gets the finished rows as CSV, one table after
            the other. Both go to tables with the same unique index, in turn. The ingest is a process of its own, whose memory is measured.

              harrier bench ingest --rows 5000000 --runs 3
            """)
    @OptionGroup var output: FormatOption
    @Option(help: "Records.") var rows = 200_000
    @Option(help: "Runs.") var runs = 3

    func run() async throws { output.print(try await Self.measure(rows: rows, runs: runs)) }

    private static let tables = ["DeviceFileEvents", "DeviceProcessEvents", "DeviceNetworkEvents"]

    static func measure(rows: Int, runs: Int) async throws -> [Measurement] {
        try await BenchStore.run { store in
            let file = try store.stream(.bench(rows: rows))
            let size = try FileManager.default.attributesOfItem(atPath: file.path)[.size] as? Int ?? 0
            try await exportCSV(of: file, store)
            var ingests: [ChildRun] = []
            var copied: [Double] = []
            for run in 0..<max(1, runs) {
                let tenant = try await store.addTenant("bench_\(run)")
                ingests.append(try ChildRun(["ingest", "--tenant", tenant.text, "--accept-future", "--format", "json", file.path], environment: store.deployment.environment))
                try await expect(rows, in: tenant, store)
                copied.append(try await copy(like: tenant, store))
                try await store.empty(tenant)
            }
            let perSecond = ingests.map { Double(rows) / $0.seconds }
            return [
                Measurement(
                    name: "ingest", unit: "rows/s", values: perSecond,
                    baseline: ("psql \\copy of the same rows as CSV, table by table", copied.map { Double(rows) / $0 })),
                Measurement(name: "ingest-bytes", unit: "MB/s", values: ingests.map { Double(size) / 1e6 / $0.seconds }),
                Measurement(name: "ingest-memory", unit: "MiB", values: ingests.map(\.peakMemory)),
            ]
        }
    }

    /// The rows as Harrier stores them, hidden columns among them.
    private static func exportCSV(of file: URL, _ store: BenchStore) async throws {
        let source = try await store.addTenant("bench_source")
        try await store.ingest(file, into: source)
        try await store.psql(tables.map { "\\copy (SELECT * FROM \(source.schema).\"\($0)\") TO '\(store.folder.path)/\($0).csv' csv\n" }.joined())
        try await store.empty(source)
    }

    private static func expect(_ rows: Int, in tenant: TenantName, _ store: BenchStore) async throws {
        let stored = try await store.asOwner {
            try await $0.row("SELECT coalesce(sum(rows), 0)::bigint FROM harrier.landing WHERE tenant = \(tenant.text)")?.int8(0)
        }
        guard stored == Int64(rows) else { throw CommandFailure.work("\(stored ?? 0) of \(rows) records were stored") }
    }

    /// Seconds for all tables, as one psql does it.
    private static func copy(like tenant: TenantName, _ store: BenchStore) async throws -> Double {
        let make = tables.map {
            """
            CREATE TABLE public."\($0)" (LIKE \(tenant.schema)."\($0)");
            CREATE UNIQUE INDEX ON public."\($0)" ("DeviceId", "Timestamp", "_identity");
            """
        }
        try await store.psql(make.joined(separator: "\n") + "\nCHECKPOINT;")
        let elapsed = try await store.psql(tables.map { "\\copy public.\"\($0)\" FROM '\(store.folder.path)/\($0).csv' csv\n" }.joined())
        try await store.psql(tables.map { "DROP TABLE public.\"\($0)\";" }.joined())
        return elapsed
    }
}
