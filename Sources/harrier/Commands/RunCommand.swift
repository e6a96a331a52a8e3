import ArgumentParser
import HuntModel
import HuntStore
import PostgresClient

struct RunCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "run", abstract: "Executions of hunts.", subcommands: [List.self, Show.self, Watch.self, Cancel.self])

    static func listing(_ runs: [Run]) -> Listing {
        Listing(
            columns: ["run", "hunt", "revision", "from", "to", "state", "gaps", "submittedAt", "finishedAt"],
            rows: runs.map { run in
                [
                    .number(run.id), .text(run.hunt), .number(Int64(run.revision)), .text("\(DateTime(clampingTicks: run.range.start))"),
                    .text("\(DateTime(clampingTicks: run.range.end))"), .text(run.state.rawValue), .number(Int64(run.gaps.count)),
                    .text("\(run.submittedAt)"), .optional(run.finishedAt.map { "\($0)" }),
                ]
            })
    }

    /// Says what the answer lacks, and fails where there is none.
    static func explain(_ run: Run) throws {
        for gap in run.gaps { Terminal.complain("\(gap.code): \(gap.message)\n") }
        if run.state == .failed || run.state == .cancelled {
            throw CommandFailure.work("run \(run.id) \(run.state.rawValue)\(run.errorMessage.map { ": \(run.errorCode ?? ""): \($0)" } ?? "")")
        }
    }

    struct List: AsyncParsableCommand {
        static let configuration = CommandConfiguration(abstract: "List runs, newest first.")
        @OptionGroup var options: GlobalOptions
        @OptionGroup var output: FormatOption

        func run() async throws {
            let tenant = options.tenant
            output.print(RunCommand.listing(try await Deployment.asOperator(options) { try await Runs.list(tenant: tenant, on: $0) }))
        }
    }

    struct Show: AsyncParsableCommand {
        static let configuration = CommandConfiguration(abstract: "Show a run and its shards.")
        @OptionGroup var options: GlobalOptions
        @OptionGroup var output: FormatOption
        @Argument(help: "Its number.") var id: Int64

        func run() async throws {
            let (id, tenant) = (id, options.tenant)
            let (run, shards, lookups) = try await Deployment.asOperator(options) { connection in
                (
                    try await Runs.find(id, tenant: tenant, on: connection), try await Shards.list(run: id, tenant: tenant, on: connection),
                    try await Runs.lookups(of: id, tenant: tenant, on: connection)
                )
            }
            guard let run else { throw CommandFailure.usage("There is no run \(id).") }
            if output.format == .table {
                output.print(RunCommand.listing([run]))
                for lookup in lookups { Terminal.print("reads lookup \(lookup.name), version \(lookup.version)\n") }
                for gap in run.gaps { Terminal.print("lacks \(gap.code): \(gap.message)\n") }
                Terminal.print("\n")
            }
            output.print(Listing(
                columns: ["shard", "step", "kind", "relations", "buckets", "state", "attempts", "rows", "seconds", "worker", "error"],
                rows: shards.map(Self.cells)))
        }

        private static func cells(_ shard: ShardStatus) -> [Listing.Cell] {
            [
                .number(shard.id), .number(Int64(shard.step)), .text(shard.kind), .text(shard.relations.joined(separator: " ")),
                .text("\(shard.buckets.lowerBound)-\(shard.buckets.upperBound)"), .text(shard.state), .number(Int64(shard.attempts)),
                .optional(shard.rows), shard.seconds.map { .json(KQLValue.real(($0 * 1000).rounded() / 1000).json) } ?? .none,
                .optional(shard.worker), .optional(shard.errorCode.map { "\($0): \(shard.errorMessage ?? "")" }),
            ]
        }
    }

    struct Watch: AsyncParsableCommand {
        static let configuration = CommandConfiguration(abstract: "Follow a run to its end.")
        @OptionGroup var options: GlobalOptions
        @OptionGroup var output: FormatOption
        @Argument(help: "Its number.") var id: Int64

        func run() async throws {
            let (id, tenant) = (id, options.tenant)
            let run = try await Deployment.run(options) { deployment in
                try await deployment.withServices { try await RunWatch(run: id, tenant: tenant, stores: deployment.stores).untilEnd() }
            }
            guard let run else { throw CommandFailure.usage("There is no run \(id).") }
            output.print(RunCommand.listing([run]))
            try RunCommand.explain(run)
        }
    }

    struct Cancel: AsyncParsableCommand {
        static let configuration = CommandConfiguration(abstract: "End a run; its statements stop.")
        @OptionGroup var options: GlobalOptions
        @Argument(help: "Its number.") var id: Int64

        func run() async throws {
            let (id, tenant) = (id, options.tenant)
            let asked = try await Deployment.asOperator(options) { try await Runs.requestCancel(id, tenant: tenant, on: $0) }
            guard asked else { throw CommandFailure.usage("There is no run \(id) that could be cancelled.") }
        }
    }
}
