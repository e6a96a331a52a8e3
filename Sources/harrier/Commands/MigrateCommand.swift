import ArgumentParser
import HuntStore

struct MigrateCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "migrate",
        abstract: "Create or upgrade the databases. Safe to run at any time, and twice at once.",
        discussion: "Uses HARRIER_CONTROL_URL, HARRIER_EVENTS_URL and HARRIER_WORK_URL where they are set: addresses of the databases' owner.")
    @OptionGroup var options: GlobalOptions

    func run() async throws {
        let changes = try await Deployment.run(options) { deployment in
            let applied = try await Migrator(deployment.stores).run()
            return applied + (try await Tenants.refresh(in: deployment.stores)).map { "tenant \($0)" }
        }
        Terminal.print(changes.isEmpty ? "up to date\n" : changes.map { $0 + "\n" }.joined())
    }
}
