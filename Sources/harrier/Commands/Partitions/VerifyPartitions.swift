import ArgumentParser
import HuntStore
import Maintenance

extension PartitionCommand {
    struct Verify: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Read everything a partition holds, and say what is damaged. Exit status 1 where something is.",
            discussion: """
                Of segments: checksums, counts, ranges and filters of every column, against the values that are read. Rows that were sealed and not dropped
                yet are compared with the segments, cell by cell.

                  harrier partition verify --all
                  harrier partition verify DeviceProcessEvents_20260101_20260201
                """)
        @OptionGroup var options: GlobalOptions
        @OptionGroup var output: FormatOption
        @OptionGroup var choice: PartitionChoice

        func run() async throws {
            let choice = choice
            let reports = try await PartitionCommand.asMaintainer(options) { pool, tenant in
                let chosen = try await PartitionCommand.chosen(choice, of: tenant, over: pool)
                let bar = ProgressBar("verify")
                let count = RowCount(of: chosen.reduce(0) { $0 + $1.segmentRows })
                let verifier = LeafVerifier(over: pool, tenant: tenant)
                var reports: [LeafReport] = []
                for status in chosen {
                    reports.append(try await verifier.verify(status) { rows in
                        bar.show(done: count.add(rows), total: count.total, note: "rows, \(status.leaf.name)")
                    })
                }
                bar.finish()
                return reports
            }
            output.print(Listing(
                columns: ["partition", "segments", "segmentRows", "heapRows", "comparedRows", "damages"],
                rows: reports.map {
                    [
                        .text($0.leaf), .number(Int64($0.segments)), .number($0.segmentRows), .number($0.heapRows), .number($0.comparedRows),
                        .number(Int64($0.damages.count)),
                    ]
                }))
            let damages = reports.flatMap(\.damages)
            for damage in damages { Terminal.complain("\(damage)\n") }
            if !damages.isEmpty { throw CommandFailure.failed }
        }
    }
}
