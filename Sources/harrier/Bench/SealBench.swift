import ArgumentParser
import FleetGenerator
import HuntStore
import Segments

struct SealBench: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "seal",
        abstract: "Seal a generated fleet's partitions: rows a second, and bytes a row against those of open rows.",
        discussion: """
            Two partitions are sealed at a time. Bytes of a table are all that is on disk, indexes included; those of a column are its blob, its range and
            its filter. With --columns there is a line for each column: lz4, against zstd.

              harrier bench seal --rows 5000000 --columns
            """)
    @OptionGroup var output: FormatOption
    @Option(help: "Records.") var rows = 1_000_000
    @Option(help: "Runs.") var runs = 3
    @Flag(help: "Also the bytes of each column.") var columns = false

    func run() async throws { output.print(try await Self.measure(rows: rows, runs: runs, columns: columns)) }

    static func measure(rows: Int, runs: Int, columns: Bool) async throws -> [Measurement] {
        try await BenchStore.run { store in
            var (lz4, zstd): ([Double], [Double]) = ([], [])
            var sizes: [SealedSizes] = []
            for run in 0..<max(1, runs) {
                let tenant = try await store.addTenant("seal_\(run)")
                try await store.ingest(.bench(rows: rows), into: tenant)
                try await store.psql("CHECKPOINT;")
                let open = try await store.asOwner { try await SealedSizes(openIn: tenant, over: $0) }
                lz4.append(try await rate(store.seal(tenant)))
                let small = try await store.asOwner { try await SealedSizes(sealedIn: tenant, over: $0) }
                try await store.dropRetired()
                zstd.append(try await rate(store.seal(tenant, codec: .zstd, again: true)))
                let smaller = try await store.asOwner { try await SealedSizes(sealedIn: tenant, over: $0) }
                sizes = [open, small, smaller]
                try await store.empty(tenant)
            }
            let speed = [
                Measurement(name: "seal", unit: "rows/s", values: lz4),
                Measurement(name: "seal-again-zstd", unit: "rows/s", values: zstd),
            ]
            return speed + tableSizes(sizes) + (columns ? columnSizes(sizes) : [])
        }
    }

    private static func rate(_ sealed: (seconds: Double, rows: Int64)) -> Double { Double(sealed.rows) / sealed.seconds }

    private static func tableSizes(_ sizes: [SealedSizes]) -> [Measurement] {
        let names = sizes[0].tables.keys.sorted()
        return zip(["lz4", "zstd"], sizes.dropFirst()).flatMap { codec, sealed in
            [Measurement(name: "sealed-\(codec)", unit: "B/row", values: [sealed.all], baseline: ("open rows with their index", [sizes[0].all]))]
                + names.map { table in
                    Measurement(
                        name: "sealed-\(codec) \(table)", unit: "B/row", values: [sealed.tables[table] ?? 0],
                        baseline: ("open rows with their index", [sizes[0].tables[table] ?? 0]))
                }
        }
    }

    private static func columnSizes(_ sizes: [SealedSizes]) -> [Measurement] {
        sizes[1].columns.keys.sorted().map { column in
            Measurement(
                name: "sealed-lz4 \(column)", unit: "B/row", values: [sizes[1].columns[column] ?? 0], baseline: ("zstd", [sizes[2].columns[column] ?? 0]))
        }
    }
}
