public import ArgumentParser
import Foundation
import HuntStore
public import Maintenance

extension PartitionCommand {
    struct Export: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Write events out: JSON Lines as Defender streams them, or CSV.",
            discussion: """
                Open and sealed partitions alike. 'harrier ingest' reads what this writes; with --keep-identities it finds the same events even where they hold
                dynamic values, which are not stored as they were spelled.

                  harrier partition export --table DeviceProcessEvents | gzip > processes.jsonl.gz
                  harrier partition export DeviceLogonEvents_20260101_20260201 --format csv --output logons.csv
                """)
        @OptionGroup var options: GlobalOptions
        @OptionGroup var choice: PartitionChoice
        @Option(help: "jsonl or csv.") var format: ExportFormat = .jsonl
        @Option(help: ArgumentHelp("A new file instead of standard output.", valueName: "file")) var output: String?

        func run() async throws {
            let (choice, format) = (choice, format)
            let file = try output.map(Self.create) ?? .standardOutput
            let rows = try await PartitionCommand.asMaintainer(options) { pool, tenant in
                let chosen = try await PartitionCommand.chosen(choice, of: tenant, over: pool)
                let tables = Set(chosen.map(\.leaf.table))
                guard format != .csv || tables.count <= 1 else { throw CommandFailure.usage("A CSV file holds one table: name it with --table.") }
                let bar = ProgressBar("export")
                let export = LeafExport(over: pool, tenant: tenant, format: format) { try file.write(contentsOf: $0) }
                if let table = tables.first { try await export.begin(table: table) }
                var rows: Int64 = 0
                let total = chosen.reduce(0) { $0 + $1.rows }
                for status in chosen {
                    bar.show(done: rows, total: total, note: "events, \(status.leaf.name)")
                    rows += try await export.run(status.leaf)
                }
                bar.finish()
                return rows
            }
            if output != nil { Terminal.print("\(rows) events\n") }
        }

        private static func create(_ path: String) throws -> FileHandle {
            guard !FileManager.default.fileExists(atPath: path) else { throw CommandFailure.usage("'\(path)' exists already.") }
            guard FileManager.default.createFile(atPath: path, contents: nil), let file = FileHandle(forWritingAtPath: path) else {
                throw CommandFailure.work("'\(path)' cannot be written.")
            }
            return file
        }
    }
}

extension ExportFormat: ExpressibleByArgument {}
