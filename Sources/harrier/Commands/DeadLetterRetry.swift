import ArgumentParser
import HuntStore
import Ingest

struct DeadLetterRetry: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "retry", abstract: "Try refused records again, after what made them so has changed.",
        discussion: """
            A newer Harrier knows more tables and columns, a limit was raised, or the time of an event that lay in the future has come. Records
            that are stored now are dead letters no more. Only JSON records of at most 8 KiB can be tried: of longer ones the beginning is kept.
            """)
    @OptionGroup var options: GlobalOptions

    func run() async throws {
        let tenant = try TenantName(options.tenant)
        let summary = try await Deployment.run(options) { try await Ingestor($0.stores, tenant: tenant).retryDeadLetters() }
        Terminal.print("\(summary.tried) tried again: \(summary.stored) stored, \(summary.duplicates) known already, \(summary.refused) refused again\n")
    }
}
