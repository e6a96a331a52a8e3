import ArgumentParser
import Correlation
import HuntModel
import HuntStore

struct TimelineCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "timeline", abstract: "What was found, device by device: the story and its verdict.", subcommands: [List.self, Show.self])

    struct List: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "List timelines.", discussion: "  harrier timeline list\n  harrier timeline list --hunt internal-data-exfiltration --format json")
        @OptionGroup var options: GlobalOptions
        @OptionGroup var output: FormatOption
        @Option(help: "Only those of this hunt.") var hunt: String?

        func run() async throws {
            let (tenant, hunt) = (options.tenant, hunt)
            let stored = try await Deployment.asOperator(options) { try await Timelines.list(tenant: tenant, hunt: hunt, on: $0) }
            switch output.format {
            case .json: Terminal.print("[" + stored.map(\.json).joined(separator: ",\n ") + "]\n")
            case .jsonl: Terminal.print(stored.map { $0.json + "\n" }.joined())
            case .table, .csv:
                let rows = try stored.map { entry -> [Listing.Cell] in
                    let timeline = try entry.timeline()
                    return [
                        .text(timeline.device), .text(timeline.verdict.rawValue), .text(timeline.summary), .number(Int64(entry.revision)), .text("\(entry.updatedAt)"),
                    ]
                }
                output.print(Listing(columns: ["device", "verdict", "summary", "revision", "updatedAt"], rows: rows))
            }
        }
    }

    struct Show: AsyncParsableCommand {
        static let configuration = CommandConfiguration(abstract: "Tell the story of one device.")
        @OptionGroup var options: GlobalOptions
        @Option(help: "Only that of this hunt.") var hunt: String?
        @Option(help: "How to print: table (a story), json or jsonl.") var format: OutputFormat = .table
        @Argument(help: "Name or id of the device.") var device: String

        func run() async throws {
            let (tenant, hunt, device) = (options.tenant, hunt, device)
            let stored = try await Deployment.asOperator(options) { try await Timelines.list(tenant: tenant, hunt: hunt, device: device, on: $0) }
            guard !stored.isEmpty else { throw CommandFailure.work("There is no timeline of '\(device)'. 'harrier timeline list' shows which there are.") }
            for entry in stored {
                if format != .table { Terminal.print(entry.json + "\n"); continue }
                Terminal.print(TimelineText.render(
                    try entry.timeline(), revision: entry.revision, width: min(Terminal.width, 140), colour: Terminal.colour))
            }
        }
    }
}
