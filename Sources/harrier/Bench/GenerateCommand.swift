import ArgumentParser
import FleetGenerator
import Foundation
import HuntModel
import HuntStore
import Ingest

struct GenerateCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "generate",
        abstract: "Telemetry of a fleet that does not exist, with exfiltration in it whose truth is known.",
        discussion: """
            The same options give the same bytes. Stories are added with --stories; --truth says what they were.

              harrier bench generate --rows 1000000 --stories 20 --truth truth.json --output fleet.jsonl.gz --gzip
              harrier bench generate --rows 200000 | harrier ingest -
              harrier bench generate --rows 10000000 --into-store --tenant fleet
            """)
    @OptionGroup var options: GlobalOptions
    @OptionGroup var fleet: FleetArguments
    @Option(help: ArgumentHelp("Where the records go; '-' is standard output.", valueName: "file")) var output = "-"
    @Flag(help: "Compress.") var gzip = false
    @Option(help: ArgumentHelp("Where the truth goes, as JSON.", valueName: "file")) var truth: String?
    @Flag(help: "Store the records for the tenant, instead of writing them out.") var intoStore = false

    func run() async throws {
        let fleet = fleet.options
        if let truth { try write(FleetStream(fleet).truth, to: truth) }
        if intoStore { return try await store(fleet) }
        let bar = ProgressBar("generate")
        let sink = try FleetSink(path: output, compressed: gzip)
        let written = try sink.write(fleet) { bar.show(done: Int64($0), total: Int64(fleet.rows), note: "records") }
        bar.finish()
        if output != "-" { Terminal.print("\(written.records) records, \(written.bytes) bytes before compression\n") }
    }

    private func write(_ truth: FleetTruth, to path: String) throws {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
        try encoder.encode(truth).write(to: URL(fileURLWithPath: path))
    }

    private func store(_ fleet: FleetOptions) async throws {
        let tenant = try TenantName(options.tenant)
        let bar = ProgressBar("generate")
        let summary = try await Deployment.run(options) { deployment in
            try await FleetPipe.run(fleet) { pipe in
                try await Ingestor(deployment.stores, tenant: tenant).run([pipe]) { bar.show(done: $0.records, total: Int64(fleet.rows), note: "records") }
            }
        }
        bar.finish()
        Terminal.print("\(summary.records) records: \(summary.stored) stored, \(summary.duplicates) known already, \(summary.deadLetters) refused\n")
        if !summary.failures.isEmpty || summary.deadLetters > 0 { throw CommandFailure.failed }
    }
}

/// Which fleet to generate.
struct FleetArguments: ParsableArguments {
    @Option(help: "Records.") var rows = 1_000_000
    @Option(help: "Devices (default: as many as make about 2,000 records a day each).") var devices: Int?
    @Option(help: "Days.") var days = 10
    @Option(help: "Another seed, another fleet.") var seed: UInt64 = 7
    @Option(help: ArgumentHelp("The first day.", valueName: "date")) var from: TimeArgument?
    @Option(help: "Stories of exfiltration, and of what looks like it.") var stories = 0
    @Option(help: ArgumentHelp("Records that come twice, as a part of all.", valueName: "share")) var duplicates = 0.0
    @Option(help: ArgumentHelp("Records of other tables than files, processes and network, as a part of all.", valueName: "share")) var others = 0.05

    mutating func validate() throws {
        guard rows > 0, days > 0, days <= 36_500, (devices ?? 1) > 0, stories >= 0 else { throw ValidationError("Rows, days and devices are at least one.") }
        guard (0...1).contains(duplicates), (0...1).contains(others) else { throw ValidationError("A share lies between 0 and 1.") }
    }

    var options: FleetOptions {
        var options = FleetOptions()
        (options.rows, options.days, options.devices, options.seed) = (rows, days, devices, seed)
        if let from { options.start = from.value }
        (options.stories, options.repeatedShare, options.otherShare) = (stories, duplicates, others)
        return options
    }
}
