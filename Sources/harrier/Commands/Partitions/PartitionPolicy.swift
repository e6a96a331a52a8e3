import ArgumentParser
import HuntModel
import HuntStore
import PostgresClient

extension PartitionCommand {
    struct Policy: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Show or set when partitions are sealed, and how long events are kept.",
            discussion: """
                A partition is sealed when its span of time and the lateness have passed. Events are kept for ever unless a retention is set, of the tenant or
                of a table, whose own comes first; partitions whose newest event is older are deleted.

                  harrier partition policy
                  harrier partition policy --retention 180d
                  harrier partition policy --table DeviceNetworkEvents --lateness 12h --retention 30d
                  harrier partition policy --table DeviceNetworkEvents --retention none
                """)
        @OptionGroup var options: GlobalOptions
        @OptionGroup var output: FormatOption
        @Option(help: ArgumentHelp("Of this table; default: of the tenant.", valueName: "name")) var table: String?
        @Option(help: ArgumentHelp("How long events may come late, such as 3d or 12h.", valueName: "span")) var lateness: SpanArgument?
        @Option(help: ArgumentHelp("How long events are kept, such as 90d; none takes it back.", valueName: "span")) var retention: RetentionArgument?

        func run() async throws {
            let (table, lateness, retention) = (table, lateness, retention)
            let policies = try await PartitionCommand.asMaintainer(options) { pool, tenant in
                try await pool.withConnection { connection in
                    let known = try await TablePolicy.list(tenant, table: table, over: connection)
                    if let table, known.isEmpty { throw CommandFailure.usage("There is no table '\(table)'.") }
                    if let lateness {
                        _ = try await TablePolicy.set(lateness: .seconds(lateness.value.seconds), of: table, tenant: tenant, over: connection)
                    }
                    if let retention {
                        _ = try await TablePolicy.set(retention: retention.span, of: table, tenant: tenant, over: connection)
                    }
                    return try await TablePolicy.list(tenant, table: table, over: connection)
                }
            }
            output.print(Listing(
                columns: ["table", "span", "lateness", "retention", "tenantRetention"],
                rows: policies.map {
                    [.text($0.table), .text($0.span), .text($0.lateness), .optional($0.retention), .optional($0.tenantRetention)]
                }))
        }
    }
}

/// A length of time above zero, or `none`.
struct RetentionArgument: ExpressibleByArgument {
    var span: Duration?

    init?(argument: String) {
        if argument == "none" { return }
        guard let span = SpanArgument(argument: argument), span.value > .zero else { return nil }
        self.span = .seconds(span.value.seconds)
    }
}
