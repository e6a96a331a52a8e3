import ArgumentParser
import Fuzzing
import HuntModel
import KQLPlan

/// Fuzzers of the compiler and of segments. Each runs its inputs in a child on a small stack; a child that dies or hangs, and a property that does not
/// hold, end the run with the seed and the input.
@main
struct HarrierFuzz: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "harrier-fuzz",
        abstract: "Feed generated and mutated queries to the compiler, and damaged columns to readers of segments.",
        discussion: """
              harrier-fuzz syntax --seconds 1200
              harrier-fuzz compile --seconds 1200
              harrier-fuzz compile --only 4711
              harrier-fuzz functions --seed 7
              harrier-fuzz segments --seconds 1200
            """,
        subcommands: [Syntax.self, Compile.self, Deep.self, FunctionFuzzing.self, SegmentFuzzing.self])

    struct Syntax: AsyncParsableCommand {
        static let configuration = CommandConfiguration(abstract: "Lexer, parser and formatter: any text at all.")
        @OptionGroup var options: FuzzOptions

        func run() async throws {
            guard options.isChild else { return try await Supervisor(fuzzer: "syntax", options: options).run() }
            let inputs = options.inputs
            try await Child(options, make: { inputs.text($0) }).run { text, _ in try SyntaxFuzzing.check(text) }
        }
    }

    struct Compile: AsyncParsableCommand {
        static let configuration = CommandConfiguration(abstract: "Binder and emitter: every SQL must be planned by PostgreSQL, and run.")
        @OptionGroup var options: FuzzOptions

        func run() async throws {
            guard options.isChild else { return try await Supervisor(fuzzer: "compile", options: options).run() }
            let inputs = options.inputs
            let database = try await FuzzDatabase.start(with: options.tables)
            let outcome = await Result { try await Child(options, make: { inputs.query($0) }).run { try await CompileFuzzing.check($0, note: $1, on: database) } }
            await database.stop()
            try outcome.get()
        }
    }

    struct Deep: AsyncParsableCommand {
        static let configuration = CommandConfiguration(abstract: "The whole compiler over queries that are too deep or too long.")
        @OptionGroup var options: FuzzOptions

        func run() async throws {
            guard options.isChild else { return try await Supervisor(fuzzer: "deep", options: options).run() }
            try await Child(options, make: FuzzInput.deep).run { text, note in
                guard try SyntaxFuzzing.check(text) else { return false }
                note()
                return try CompileFuzzing.compile(text, in: .init(now: .unixEpoch)) != nil
            }
        }
    }
}

extension Result where Failure == any Error {
    fileprivate init(_ body: () async throws -> Success) async {
        do { self = .success(try await body()) } catch { self = .failure(error) }
    }
}
