import ArgumentParser
import FleetGenerator
import HuntModel
import HuntStore

struct GrowthBench: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "growth",
        abstract: "What more rows, more partitions and more tenants cost.",
        discussion: """
            One device within two minutes of a moment: in open rows, against SQL by hand over the partition, and in sealed ones; with ten times the rows;
            with thousands of partitions. Then the catalogue of many tenants with eight tables each.

              harrier bench growth --rows 500000 --leaves 3000 --tenants 1000
            """)
    @OptionGroup var output: FormatOption
    @Option(help: "Records, and ten times as many.") var rows = 50_000
    @Option(help: "Partitions.") var leaves = 3_000
    @Option(help: "Tenants.") var tenants = 50
    @Option(help: "Runs.") var runs = 5

    func run() async throws { output.print(try await Self.measure(rows: rows, leaves: leaves, tenants: tenants, runs: runs)) }

    static func measure(rows: Int, leaves: Int, tenants: Int, runs: Int) async throws -> [Measurement] {
        let probes = try await BenchStore.run { try await measureProbes(rows: rows, leaves: leaves, runs: runs, $0) }
        return probes + (try await BenchStore.run { try await CatalogueGrowth.measure(tenants: tenants, $0) })
    }

    private static func measureProbes(rows: Int, leaves: Int, runs: Int, _ store: BenchStore) async throws -> [Measurement] {
        let one = try await Fleet("grow_1", rows: rows, store)
        let ten = try await Fleet("grow_10", rows: 10 * rows, store)
        let many = try await Fleet("grow_leaves", rows: rows, store)
        try await LeafMaker.fill(many.tenant, to: leaves, store)
        try await store.psql("ANALYZE; CHECKPOINT;")
        var measured: [Measurement] = []
        var open: [ProbeTimes] = []
        for fleet in [one, ten, many] { open.append(try await ProbeTimes(fleet.probes, open: true, runs: runs, store)) }
        for fleet in [one, ten, many] { _ = try await store.seal(fleet.tenant) }
        var sealed: [ProbeTimes] = []
        for fleet in [one, ten, many] { sealed.append(try await ProbeTimes(fleet.probes, open: false, runs: runs, store)) }

        let names = ["\(rows) rows", "\(10 * rows) rows", "\(rows) rows, \(leaves) partitions"]
        for (name, times) in zip(names, open) {
            measured.append(Measurement(name: "growth-open \(name)", unit: "ms", values: times.whole, baseline: ("by hand over the partition", times.byHand)))
            measured.append(
                Measurement(name: "growth-open-statement \(name)", unit: "ms", values: times.statement, baseline: ("by hand over the partition", times.byHand)))
        }
        for (name, times) in zip(names, sealed) {
            measured.append(
                Measurement(
                    name: "growth-sealed \(name)", unit: "ms", values: times.whole,
                    baseline: name == names[0] ? nil : (names[0], sealed[0].whole)))
        }
        for (name, times) in zip(names, open).dropFirst() {
            measured.append(Measurement(name: "growth-open \(name), growth", unit: "ms", values: times.whole, baseline: (names[0], open[0].whole)))
        }
        return measured
    }

    /// A tenant with a fleet of two days, and what is asked of it.
    private struct Fleet {
        let tenant: TenantName
        let probes: [DeviceProbe]

        init(_ name: String, rows: Int, _ store: BenchStore) async throws {
            let tenant = try await store.addTenant(name)
            var options = FleetOptions.bench(rows: rows)
            options.days = 2
            options.stories = 0
            try await store.ingest(options, into: tenant)
            self.tenant = tenant
            probes = try await store.asOwner { try await DeviceProbe.sample(40, of: tenant, over: $0) }
        }
    }
}

/// Makes partitions without rows, a day each, before those that have some.
enum LeafMaker {
    static func fill(_ tenant: TenantName, to count: Int, _ store: BenchStore) async throws {
        let first = (DateTime(iso8601: "2025-12-01T00:00:00Z") ?? .min).ticks
        let limit = "UPDATE harrier.tenant SET leaf_limit = \(count + 100) WHERE name = '\(tenant.text)';\n"
        // So many rows a day that a partition is a day's.
        let makes = (0..<count).map { day in
            "SELECT harrier.ensure_leaf('\(tenant.text)', '\(DeviceProbe.table)', \(first - Int64(day) * DateTime.ticksPerDay), 1e9);\n"
        }
        try await store.psql(limit + makes.joined())
    }
}
