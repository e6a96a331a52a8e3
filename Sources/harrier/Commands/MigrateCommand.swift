import ArgumentParser
import HuntStore

struct MigrateCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "migrate",
        abstract: "Create or upgrade the databases. Safe to run at any time, and twice at once.",
        discussion: "Uses HARRIER_CONTROL_URL, HARRIER_EVENTS_URL and HARRIER_WORK_URL where they are set: addresses of the databases' owner.")
    @OptionGroup var options: GlobalOptions

    func run() async throws {
        let applied = try await Deployment.run(options) { try await Migrator($0.stores).run() }
        Terminal.print(applied.isEmpty ? "up to date\n" : applied.map { $0 + "\n" }.joined())
    }
}
