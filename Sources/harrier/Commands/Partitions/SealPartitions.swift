public import ArgumentParser
import Foundation
import HuntStore
import Maintenance
import PostgresClient
public import Segments

extension PartitionCommand {
    struct Seal: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Write rows as column segments, verified cell by cell.",
            discussion: """
                Only partitions whose time and lateness have passed, unless --now is given. Rows may come meanwhile: the partition stays as it is then,
                and another run takes them too. The table's rows are dropped by 'harrier maintenance' after a grace period.

                  harrier partition seal --all
                  harrier partition seal DeviceProcessEvents_20260101_20260201 --now
                  harrier partition seal --table DeviceEvents --again --codec zstd
                """)
        @OptionGroup var options: GlobalOptions
        @OptionGroup var output: FormatOption
        @OptionGroup var choice: PartitionChoice
        @Flag(help: "Also partitions that may still get rows.") var now = false
        @Flag(help: "Also partitions that are sealed already.") var again = false
        @Option(help: ArgumentHelp("lz4 or zstd.", valueName: "codec")) var codec: SegmentCodec = .lz4

        func run() async throws {
            let (choice, now, again, codec) = (choice, now, again, codec)
            let results = try await PartitionCommand.asMaintainer(options) { pool, tenant in
                let chosen = try await Self.due(choice, now, again, tenant, pool)
                let bar = ProgressBar("seal")
                let count = RowCount(of: chosen.reduce(0) { $0 + $1.rows })
                let settings = MaintenanceSettings(environment: ProcessInfo.processInfo.environment)
                let sealer = Sealer(over: pool, holder: ServiceName.own, lease: settings.lease, timeout: settings.timeout)
                var results: [(LeafStatus, SealOutcome)] = []
                for status in chosen {
                    let name = LeafName(tenant, table: status.leaf.table, leaf: status.leaf.name)
                    let outcome = try await sealer.seal(name, codec: codec, again: again) { rows in
                        bar.show(done: count.add(rows), total: count.total, note: "rows, \(status.leaf.name)")
                    }
                    results.append((status, outcome))
                }
                bar.finish()
                return results
            }
            report(results)
            if results.contains(where: { $0.1 == .rowsCame }) { throw CommandFailure.failed }
        }

        /// Snapshots have no end, so nothing of theirs is ever sealed.
        private static func due(
            _ choice: PartitionChoice, _ now: Bool, _ again: Bool, _ tenant: TenantName, _ pool: PostgresPool
        ) async throws -> [LeafStatus] {
            let chosen = try await PartitionCommand.chosen(choice, of: tenant, over: pool).filter { $0.leaf.end < .max && (again || $0.heapRows > 0) }
            guard !now, !again else { return chosen }
            let due = try await pool.withConnection { try await DueLeaf.list(quiet: .zero, old: nil, limit: 1_000_000, over: $0) }
            let names = Set(due.filter { $0.tenant == tenant }.map(\.leaf))
            return chosen.filter { names.contains($0.leaf.name) }
        }

        private func report(_ results: [(LeafStatus, SealOutcome)]) {
            output.print(Listing(
                columns: ["table", "partition", "outcome", "rows", "new", "segments", "seconds", "rowsPerSecond"],
                rows: results.map { status, outcome in
                    var cells: [Listing.Cell] = [.text(status.leaf.table), .text(status.leaf.name), .text(Self.word(outcome))]
                    if case .sealed(let sealed) = outcome {
                        cells += [
                            .number(sealed.rows), .number(sealed.heapRows), .number(Int64(sealed.segments)), .json("\(sealed.seconds)"),
                            .number(Int64(Double(sealed.rows) / max(sealed.seconds, 0.001))),
                        ]
                    } else {
                        cells += [.none, .none, .none, .none, .none]
                    }
                    return cells
                }))
            if results.isEmpty, output.format == .table { Terminal.print("nothing to seal\n") }
        }

        private static func word(_ outcome: SealOutcome) -> String {
            switch outcome {
            case .sealed: "sealed"
            case .notOurs: "another seals it"
            case .nothingNew: "nothing new"
            case .rowsCame: "rows came meanwhile"
            }
        }
    }
}

extension SegmentCodec: ExpressibleByArgument {}
