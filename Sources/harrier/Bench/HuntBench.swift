import ArgumentParser
import FleetGenerator
import HuntFiles
import HuntModel
import HuntStore

struct HuntBench: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "hunt", abstract: "The founding hunt over generated rows, against its steps written by hand for psql.")
    @OptionGroup var output: FormatOption
    @OptionGroup var hunts: HuntOptions
    @Option(help: "Records.") var rows = 1_000_000
    @Option(help: "Runs.") var runs = 5
    @Option(help: "Worker processes.") var workers = 2

    func run() async throws { output.print(try await Self.measure(hunts: hunts, rows: rows, runs: runs, workers: workers)) }

    static func measure(hunts: HuntOptions, rows: Int, runs: Int, workers: Int) async throws -> [Measurement] {
        let hunt = try hunts.library.hunt("internal-data-exfiltration")
        let fleet = FleetOptions.bench(rows: rows)
        return try await BenchStore.run { store in
            try await store.ingest(store.stream(fleet), into: .default)
            try await store.psql("ANALYZE;")
            let range = TimeRange(start: fleet.start.ticks, end: fleet.end.ticks)
            let submission = HuntSubmission(definition: hunt.definition, source: hunt.source, range: range, clock: .systemNow, tenant: "default")
            return try await store.deployment.withServices(workers: workers) {
                try await compare(submission, store, runs: runs)
            }
        }
    }

    private static func compare(_ submission: HuntSubmission, _ store: BenchStore, runs: Int) async throws -> [Measurement] {
        var hunted: [Double] = []
        var scans: [Double] = []
        var byHand: [Double] = []
        for _ in 0..<max(1, runs) {
            var run: Int64 = 0
            hunted.append(try await seconds {
                run = try await submission.submit(in: store.deployment)
                _ = try await RunWatch(run: run, tenant: "default", stores: store.deployment.stores).untilEnd()
            })
            let id = run
            let shards = try await store.deployment.asOperator { try await Shards.list(run: id, tenant: "default", on: $0) }
            scans.append(shards.filter { $0.kind == "scan" }.compactMap(\.seconds).reduce(0, +))
            byHand.append(try await store.psql(handwritten))
        }
        return [
            Measurement(name: "hunt", unit: "s", values: hunted, baseline: ("the seven steps by hand in psql", byHand)),
            Measurement(name: "hunt-scans", unit: "s", values: scans, baseline: ("the seven steps by hand in psql", byHand)),
        ]
    }

    /// What somebody with psql would write for the same seven steps: archives once, then what is around them.
    private static let handwritten = """
        SET search_path = t_default; SET jit = off;
        SET max_parallel_workers_per_gather = 0;
        CREATE TEMP TABLE archive AS
            SELECT * FROM "DeviceFileEvents"
            WHERE "ActionType" IN ('FileCreated', 'FileRenamed') AND "FileOriginUrl" = ''
              AND lower("FileName") ~ '\\.(zip|zipx|7z|rar|tar|tgz|tar\\.gz|tar\\.bz2|tar\\.xz|tar\\.zst|ace|arj|zip\\.001|7z\\.001|z01)$';
        CREATE TEMP TABLE near AS
            SELECT DISTINCT "DeviceId", "Timestamp" - 1200000000 AS "start2", "Timestamp" + 1200000000 AS "end2",
                   "Timestamp" - 18000000000 AS "start30", "Timestamp" + 18000000000 AS "end30" FROM archive;
        SELECT * FROM archive;
        SELECT p.* FROM near n CROSS JOIN LATERAL (SELECT * FROM "DeviceProcessEvents" e
            WHERE e."DeviceId" = n."DeviceId" AND e."Timestamp" BETWEEN n."start2" AND n."end2") p;
        SELECT p.* FROM near n CROSS JOIN LATERAL (SELECT * FROM "DeviceNetworkEvents" e
            WHERE e."DeviceId" = n."DeviceId" AND e."Timestamp" BETWEEN n."start2" AND n."end2" AND e."AdditionalFields" ILIKE '%out%') p;
        SELECT p.* FROM near n CROSS JOIN LATERAL (SELECT * FROM "DeviceProcessEvents" e
            WHERE e."DeviceId" = n."DeviceId" AND e."Timestamp" BETWEEN n."start30" AND n."end30") p;
        SELECT p.* FROM near n CROSS JOIN LATERAL (SELECT * FROM "DeviceNetworkEvents" e
            WHERE e."DeviceId" = n."DeviceId" AND e."Timestamp" BETWEEN n."start30" AND n."end30") p;
        SELECT p.* FROM near n CROSS JOIN LATERAL (SELECT * FROM "DeviceFileEvents" e
            WHERE e."DeviceId" = n."DeviceId" AND e."Timestamp" BETWEEN n."start30" + 18000000000 AND n."end30"
              AND e."ActionType" IN ('FileRenamed', 'FileDeleted')) p;

        """
}
