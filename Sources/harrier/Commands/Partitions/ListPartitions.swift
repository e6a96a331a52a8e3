public import ArgumentParser
import HuntModel
public import HuntStore
import PostgresClient

extension PartitionCommand {
    struct List: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "List partitions: range, state, rows and bytes.",
            discussion: """
                  harrier partition list
                  harrier partition list --table DeviceProcessEvents --state open
                  harrier partition list --format jsonl

                States: open (rows), sealed (column segments), reopened (segments, and rows that came late), sealing.
                """)
        @OptionGroup var options: GlobalOptions
        @OptionGroup var output: FormatOption
        @Option(help: ArgumentHelp("Only those of this table.", valueName: "name")) var table: String?
        @Option(help: ArgumentHelp("Only those in this state.", valueName: "state")) var state: LeafStatus.State?

        func run() async throws {
            let (table, state) = (table, state)
            let found = try await PartitionCommand.asMaintainer(options) { pool, tenant in
                try await pool.withConnection { try await LeafStatus.list(tenant, table: table, over: $0) }
            }
            let shown = found.filter { state == nil || $0.state == state }
            output.print(PartitionListing.listing(shown))
            if output.format == .table, !shown.isEmpty { Terminal.print("\n" + PartitionListing.totals(shown)) }
        }
    }
}

extension LeafStatus.State: ExpressibleByArgument {}

enum PartitionListing {
    static func listing(_ leaves: [LeafStatus]) -> Listing {
        Listing(
            columns: ["table", "partition", "state", "from", "to", "rows", "bytes", "bytesPerRow", "generation", "codec", "sealedAt"],
            rows: leaves.map { status in
                [
                    .text(status.leaf.table), .text(status.leaf.name), .text(status.state.rawValue), bound(status.leaf.start), bound(status.leaf.end),
                    .number(status.rows), .number(status.bytes), .optional(perRow(status.bytes, status.rows)), .number(Int64(status.generation)),
                    .optional(status.codec), .optional(status.sealedAt),
                ]
            })
    }

    /// A line for all, and one for each form in which rows are kept.
    static func totals(_ leaves: [LeafStatus]) -> String {
        func line(_ what: String, _ count: Int, _ rows: Int64, _ bytes: Int64) -> String {
            let average = perRow(bytes, rows).map { ", \($0) bytes a row" } ?? ""
            return "\(what): \(count) partitions, \(rows) rows, \(size(bytes))\(average)\n"
        }
        let open = leaves.filter { $0.heapBytes > 0 }
        let sealed = leaves.filter { $0.segmentBytes > 0 }
        let retired = leaves.reduce(0) { $0 + $1.retiredBytes }
        return line("all", leaves.count, leaves.reduce(0) { $0 + $1.rows }, leaves.reduce(0) { $0 + $1.bytes })
            + (open.isEmpty ? "" : line("as rows", open.count, open.reduce(0) { $0 + $1.heapRows }, open.reduce(0) { $0 + $1.heapBytes }))
            + (sealed.isEmpty ? "" : line("as segments", sealed.count, sealed.reduce(0) { $0 + $1.segmentRows }, sealed.reduce(0) { $0 + $1.segmentBytes }))
            + (retired > 0 ? "replaced and soon dropped: \(size(retired))\n" : "")
    }

    private static func bound(_ ticks: Int64) -> Listing.Cell {
        guard let time = DateTime(ticks: ticks) else { return .none }
        return .text(ticks % DateTime.ticksPerDay == 0 ? String(time.description.prefix(10)) : time.description)
    }

    private static func perRow(_ bytes: Int64, _ rows: Int64) -> Int64? { rows > 0 ? (bytes + rows / 2) / rows : nil }

    private static func size(_ bytes: Int64) -> String {
        let mebibytes = Double(bytes) / 1_048_576
        let tenths = (mebibytes < 1024 ? mebibytes * 10 : mebibytes / 102.4).rounded() / 10
        return "\(tenths) \(mebibytes < 1024 ? "MiB" : "GiB")"
    }
}
