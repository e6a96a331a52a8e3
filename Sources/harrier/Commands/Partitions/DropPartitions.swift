import ArgumentParser
import HuntModel
import HuntStore
import Maintenance
import PostgresClient

extension PartitionCommand {
    struct Drop: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Delete partitions with all their events.",
            discussion: """
                Never keeps queries or ingest waiting: what is in use is tried again until --wait has passed. Without --yes it only says what it would delete.

                  harrier partition drop DeviceEvents_20250101_20250201 --yes
                  harrier partition drop --table DeviceEvents --before 2026-01-01 --yes

                To delete by age always, see 'harrier partition policy'.
                """)
        @OptionGroup var options: GlobalOptions
        @OptionGroup var choice: PartitionChoice
        @Option(help: ArgumentHelp("Only those that end at or before this time.", valueName: "time")) var before: TimeArgument?
        @Flag(help: "Do it.") var yes = false
        @Option(help: ArgumentHelp("How long to try.", valueName: "span")) var wait: SpanArgument?

        func run() async throws {
            let (choice, before, yes) = (choice, before?.value.ticks, yes)
            let patience = Duration.seconds(wait?.value.seconds ?? 60)
            let kept = try await PartitionCommand.asMaintainer(options) { pool, tenant in
                let chosen = try await PartitionCommand.chosen(choice, of: tenant, over: pool).filter { status in before.map { status.leaf.end <= $0 } ?? true }
                guard yes else {
                    for status in chosen { Terminal.print("\(status.leaf.name)  \(status.rows) events\n") }
                    throw CommandFailure.usage("\(chosen.count) partitions would be deleted, with \(chosen.reduce(0) { $0 + $1.rows }) events. Give --yes to do it.")
                }
                return try await Self.drop(chosen.map(\.leaf), of: tenant, over: pool, until: .now + patience)
            }
            for leaf in kept { Terminal.complain("\(leaf.name) is in use; nothing of it was deleted\n") }
            if !kept.isEmpty { throw CommandFailure.failed }
        }

        /// Those that stayed in use.
        private static func drop(
            _ leaves: [Leaf], of tenant: TenantName, over pool: PostgresPool, until deadline: ContinuousClock.Instant
        ) async throws -> [Leaf] {
            var rest = leaves
            while true {
                var inUse: [Leaf] = []
                for leaf in rest {
                    do {
                        let dropped = try await pool.withConnection { try await Leaf.drop(tenant, table: leaf.table, leaf: leaf.name, over: $0) }
                        if dropped { Terminal.print("deleted \(leaf.name)\n") }
                    } catch let error as PostgresError where error.isLockTimeout {
                        inUse.append(leaf)
                    }
                }
                rest = inUse
                guard !rest.isEmpty, ContinuousClock.now < deadline else { return rest }
                try await Task.sleep(for: .seconds(1))
            }
        }
    }
}
