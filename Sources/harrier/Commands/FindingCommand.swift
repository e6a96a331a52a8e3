import ArgumentParser
import HuntStore

struct FindingCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "finding", abstract: "Result rows that matter, with the evidence they stand on.", subcommands: [List.self])

    struct List: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "List findings in event order.", discussion: "  harrier finding list --step archives --device stefano-test")
        @OptionGroup var options: GlobalOptions
        @OptionGroup var output: FormatOption
        @Option(help: "Only those of this hunt.") var hunt: String?
        @Option(help: "Only those of this step.") var step: String?
        @Option(help: "Only those on this device, by name or id.") var device: String?
        @Option(help: "At most so many.") var limit = 1000

        func run() async throws {
            let (tenant, hunt, step, device, limit) = (options.tenant, hunt, step, device, limit)
            let findings = try await Deployment.asOperator(options) {
                try await Findings.list(tenant: tenant, hunt: hunt, step: step, device: device, limit: limit, on: $0)
            }
            output.print(Listing(
                columns: ["id", "hunt", "step", "device", "time", "source", "evidence"],
                rows: findings.map {
                    [.number($0.id), .text($0.hunt), .text($0.step), .text($0.deviceName), .text("\($0.time)"), .text($0.source), .json($0.evidence)]
                }))
        }
    }
}
