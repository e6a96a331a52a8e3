import ArgumentParser

struct BenchCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "bench",
        abstract: "Measure, each paired with a baseline in the same run.",
        discussion: "  harrier bench --format json\n  harrier bench ingest --rows 500000",
        subcommands: [
            All.self, GenerateCommand.self, CompileBench.self, IngestBench.self, SealBench.self, GrowthBench.self, HuntBench.self, FunctionBench.self,
        ], defaultSubcommand: All.self)

    struct All: AsyncParsableCommand {
        static let configuration = CommandConfiguration(abstract: "Every benchmark in its usual size.")
        @OptionGroup var output: FormatOption

        func run() async throws {
            var measured = try await CompileBench.measure(hunts: HuntOptions.parse([]), runs: 15)
            measured += try await IngestBench.measure(rows: 200_000, runs: 3)
            measured += try await SealBench.measure(rows: 200_000, runs: 3, columns: false)
            measured += try await GrowthBench.measure(rows: 20_000, leaves: 300, tenants: 20, runs: 5)
            measured += try await HuntBench.measure(hunts: HuntOptions.parse([]), rows: 1_000_000, runs: 5, workers: 2)
            output.print(measured)
        }
    }
}

extension FormatOption {
    /// JSON is one object a line here.
    func print(_ measurements: [Measurement]) {
        let listing = Listing(columns: Measurement.columns, rows: measurements.map(\.cells))
        Terminal.print(listing.rendered(as: format == .json ? .jsonl : format, width: Terminal.width))
    }
}
