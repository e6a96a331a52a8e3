import ArgumentParser
import Foundation
import HuntStore

struct IngestBench: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "ingest", abstract: "Store a generated stream, against psql's \\copy of the same rows into equally indexed tables.")
    @OptionGroup var output: FormatOption
    @Option(help: "Records.") var rows = 200_000
    @Option(help: "Runs.") var runs = 3

    func run() async throws { output.print(try await Self.measure(rows: rows, runs: runs)) }

    private static let tables = ["DeviceFileEvents", "DeviceProcessEvents", "DeviceNetworkEvents"]

    static func measure(rows: Int, runs: Int) async throws -> [Measurement] {
        try await BenchStore.run { store in
            let file = try store.stream(.bench(rows: rows))
            try await store.ingest(file, into: store.addTenant("bench_source"))
            try await store.psql(tables.map { "\\copy (SELECT * FROM t_bench_source.\"\($0)\") TO '\(store.folder.path)/\($0).csv' csv\n" }.joined())
            var ingested: [Double] = []
            var copied: [Double] = []
            for run in 0..<max(1, runs) {
                let tenant = try await store.addTenant("bench_\(run)")
                ingested.append(Double(rows) / (try await seconds { try await store.ingest(file, into: tenant) }))
                copied.append(Double(rows) / (try await copy(store)))
                try await store.psql("DROP SCHEMA t_bench_\(run) CASCADE; CHECKPOINT;")
            }
            return [Measurement(name: "ingest", unit: "rows/s", values: ingested, baseline: ("\\copy of the same rows", copied))]
        }
    }

    /// Seconds for all tables, one after the other, as one psql does it.
    private static func copy(_ store: BenchStore) async throws -> Double {
        let make = tables.map {
            """
            CREATE TABLE public."\($0)" (LIKE t_bench_source."\($0)");
            CREATE UNIQUE INDEX ON public."\($0)" ("DeviceId", "Timestamp", "_identity");
            """
        }
        try await store.psql(make.joined(separator: "\n"))
        let elapsed = try await store.psql(tables.map { "\\copy public.\"\($0)\" FROM '\(store.folder.path)/\($0).csv' csv\n" }.joined())
        try await store.psql(tables.map { "DROP TABLE public.\"\($0)\";" }.joined())
        return elapsed
    }
}
