import ArgumentParser
import HuntFiles
import HuntModel
import HuntStore
import PostgresClient

struct HuntOptions: ParsableArguments {
    @Option(help: ArgumentHelp("Folder of hunt files.", discussion: "Default: ./hunts, then the hunts beside the binary.", valueName: "dir")) var hunts: String?

    var library: HuntLibrary { HuntLibrary.standard(asked: hunts, executable: CommandLine.executablePath) }
}

struct HuntCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "hunt", abstract: "Hunts: find, check and submit them.", subcommands: [Submit.self, List.self, Check.self])

    struct Submit: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Run a hunt over the whole fleet and a range of event time.",
            discussion: "  harrier hunt submit internal-data-exfiltration --from 2026-01-29 --to 2026-01-31 --wait")
        @OptionGroup var options: GlobalOptions
        @OptionGroup var hunts: HuntOptions
        @OptionGroup var output: FormatOption
        @Argument(help: "Name of the hunt, or its file.") var name: String
        @Option(help: ArgumentHelp("Start of the range.", valueName: "time")) var from: TimeArgument
        @Option(help: ArgumentHelp("End of the range, not included.", valueName: "time")) var to: TimeArgument
        @Option(help: ArgumentHelp("What now() is in the hunt's queries.", valueName: "time")) var now: TimeArgument?
        @Flag(help: "Wait for the end, with progress.") var wait = false

        func validate() throws {
            guard from.value < to.value else { throw ValidationError("--from must be before --to.") }
        }

        func run() async throws {
            let source = HuntSource(name: name, library: hunts.library)
            let range = TimeRange(start: from.value.ticks, end: to.value.ticks)
            let (clock, tenant, wait) = (now?.value ?? .systemNow, options.tenant, wait)
            try source.checkFile()
            let outcome = try await Deployment.run(options) { deployment in
                let hunt = try await source.hunt(for: tenant, in: deployment)
                let submission = HuntSubmission(
                    definition: hunt.definition, source: hunt.source, range: range, clock: clock, tenant: tenant)
                guard wait else { return (try await submission.submit(in: deployment), nil as Run?) }
                return try await deployment.withServices {
                    let id = try await submission.submit(in: deployment)
                    return (id, try await RunWatch(run: id, tenant: tenant, stores: deployment.stores).untilEnd())
                }
            }
            guard let run = outcome.1 else { return output.print(Listing(columns: ["run"], rows: [[.number(outcome.0)]])) }
            output.print(RunCommand.listing([run]))
            try RunCommand.explain(run)
        }
    }

    struct List: AsyncParsableCommand {
        static let configuration = CommandConfiguration(abstract: "List the hunts that are found.")
        @OptionGroup var hunts: HuntOptions
        @OptionGroup var output: FormatOption

        func run() async throws {
            let rows = hunts.library.files().compactMap { file -> [Listing.Cell]? in
                guard let hunt = try? hunts.library.hunt(file) else { return [.text(file), .text("cannot be read; see 'harrier hunt check'"), .none] }
                return [.text(hunt.definition.name), .text(hunt.definition.title), .text(file)]
            }
            output.print(Listing(columns: ["name", "title", "file"], rows: rows))
        }
    }

    struct Check: AsyncParsableCommand {
        static let configuration = CommandConfiguration(abstract: "Say what is wrong with hunt files, each mistake with its line.")
        @OptionGroup var hunts: HuntOptions
        @OptionGroup var lint: LintOption
        @Argument(help: "Hunts by name or file; none checks all.") var names: [String] = []

        func run() async throws {
            var wrong = false
            for name in names.isEmpty ? hunts.library.files() : names {
                do {
                    let hunt = try hunts.library.hunt(name) { StepCompilation.check($0, step: $1) }
                    Terminal.complain(lint.warnings(of: hunt.definition))
                    Terminal.print("\(hunt.definition.name): ok, \(hunt.definition.steps.count) steps\n")
                } catch {
                    Terminal.complain("\(error)\n")
                    wrong = true
                }
            }
            if wrong { throw CommandFailure.wrong }
        }
    }
}
