import ArgumentParser
import HuntStore
import PostgresClient

struct PartitionCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "partition",
        abstract: "Partitions of event tables: what they hold, and their life from rows to column segments.",
        discussion: """
            A partition takes rows while it is open. When its span of time and the lateness have passed it is sealed: its rows are written as column
            segments, a tenth in size, and the rows are dropped. Late rows open it again until it is sealed again. 'harrier maintenance' does all of it.
            """,
        subcommands: [List.self, Seal.self, Verify.self, Export.self, Drop.self, Policy.self])

    /// `body` with connections to events as the maintainer.
    static func asMaintainer<T: Sendable>(
        _ options: GlobalOptions, _ body: @Sendable (PostgresPool, TenantName) async throws -> T
    ) async throws -> T {
        let tenant = try TenantName(options.tenant)
        return try await Deployment.run(options) { deployment in
            let pool = deployment.stores.pool(.events, as: .maintainer, applicationName: "harrier partition", limit: 6)
            do {
                let result = try await body(pool, tenant)
                await pool.close()
                return result
            } catch {
                await pool.close()
                throw error
            }
        }
    }

    /// Those that were chosen, or a failure that says what there is not.
    static func chosen(_ choice: PartitionChoice, of tenant: TenantName, over pool: PostgresPool) async throws -> [LeafStatus] {
        let (table, leaf) = (choice.table, choice.partition)
        let found = try await pool.withConnection { try await LeafStatus.list(tenant, table: table, leaf: leaf, over: $0) }
        if found.isEmpty, let leaf { throw CommandFailure.usage("There is no partition '\(leaf)'. 'harrier partition list' shows which there are.") }
        if found.isEmpty, let table { throw CommandFailure.usage("There is no partition of '\(table)'.") }
        return found
    }
}

/// One partition, those of a table, or all.
struct PartitionChoice: ParsableArguments {
    @Argument(help: "The partition's name, as 'partition list' shows it.") var partition: String?
    @Option(help: ArgumentHelp("Those of this table.", valueName: "name")) var table: String?
    @Flag(help: "All of the tenant.") var all = false

    func validate() throws {
        guard [partition != nil, table != nil, all].count(where: { $0 }) == 1 else {
            throw ValidationError("Name a partition, or --table, or --all.")
        }
    }
}
