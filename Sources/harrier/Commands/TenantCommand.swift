import ArgumentParser
import HuntStore

struct TenantCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "tenant", abstract: "Customers: each with a schema and a database role of its own.", subcommands: [Add.self, List.self])

    struct Add: AsyncParsableCommand {
        static let configuration = CommandConfiguration(abstract: "Add a tenant. Running it again completes what was interrupted.")
        @OptionGroup var options: GlobalOptions
        @Argument(help: "Lower-case letters, digits and '_', beginning with a letter.") var name: String

        func run() async throws {
            let tenant = try TenantName(name)
            try await Deployment.run(options) { try await Tenants.create(tenant, in: $0.stores) }
            Terminal.print("\(tenant)\n")
        }
    }

    struct List: AsyncParsableCommand {
        static let configuration = CommandConfiguration(abstract: "List tenants.")
        @OptionGroup var options: GlobalOptions
        @OptionGroup var output: FormatOption

        func run() async throws {
            let tenants = try await Deployment.asOperator(options) { try await Tenants.list($0) }
            output.print(Listing(
                columns: ["name", "weight", "createdAt"],
                rows: tenants.map { [.text($0.name), .number(Int64($0.weight)), .text($0.createdAt)] }))
        }
    }
}
