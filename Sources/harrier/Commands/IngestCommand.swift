import ArgumentParser

struct IngestCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "ingest",
        abstract: "Store telemetry: the Defender streaming format or the portal's CSV, plain or gzipped.",
        subcommands: [IngestFiles.self, DeadLetterList.self, DeadLetterRetry.self],
        defaultSubcommand: IngestFiles.self)
}
