public import ArgumentParser
public import HuntModel
import HuntStore

struct DeliveryCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "delivery", abstract: "Messages to endpoints: sent, waiting, failed.", subcommands: [List.self])

    struct List: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "List deliveries, newest first.",
            discussion: "  harrier delivery list --state failed\n  harrier delivery list --endpoint soc-tickets --format jsonl")
        @OptionGroup var options: GlobalOptions
        @OptionGroup var output: FormatOption
        @Option(help: "Only pending, delivered or failed ones.") var state: DeliveryState?
        @Option(help: "Only those to this endpoint.") var endpoint: String?
        @Option(help: "At most so many.") var limit = 100

        func run() async throws {
            let (tenant, state, endpoint, limit) = (options.tenant, state, endpoint, limit)
            let deliveries = try await Deployment.asOperator(options) {
                try await Deliveries.list(tenant: tenant, state: state, endpoint: endpoint, limit: limit, on: $0)
            }
            output.print(Listing(
                columns: ["id", "endpoint", "device", "revision", "state", "attempts", "lastStatus", "lastError", "createdAt", "deliveredAt"],
                rows: deliveries.map(Self.cells)))
        }

        private static func cells(_ delivery: DeliveryStatus) -> [Listing.Cell] {
            [
                .text(delivery.id), .text(delivery.endpoint), .text(delivery.deviceName), .number(Int64(delivery.revision)),
                .text(delivery.isHeld ? "held" : delivery.state.rawValue), .number(Int64(delivery.attempts)),
                .optional(delivery.lastStatus.map(Int64.init)), .optional(delivery.lastError), .text("\(delivery.createdAt)"),
                .optional(delivery.deliveredAt.map { "\($0)" }),
            ]
        }
    }
}

extension DeliveryState: ExpressibleByArgument {}
