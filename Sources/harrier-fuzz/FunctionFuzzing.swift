import ArgumentParser
import Foundation
import Fuzzing
import PostgresClient

struct FunctionFuzzing: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "functions",
        abstract: "Every function of schema kql with random arguments: none may raise, hang, or need more memory than there is.")

    @Option(help: "Calls of each function.") var calls = 1_000_000
    @Option(help: "What the arguments are made from.") var seed: UInt64 = 1
    @Option(help: "Only functions of this name.") var only: String?
    @Option(help: "Calls of each function with constants, each planned anew.") var constants = 5_000
    @Option(help: "Seconds for the calls of one function.") var budget = 30.0

    func run() async throws {
        let database = try await FuzzDatabase.start(with: [])
        do {
            try await fuzz(on: database.functionsConnection())
        } catch {
            await database.stop()
            throw error
        }
        await database.stop()
    }

    private func fuzz(on connection: PostgresConnection) async throws {
        let functions = try await DatabaseFunction.all(on: connection).filter { only == nil || $0.name == only }
        let pools = try await ValuePools(seed: seed, for: functions, on: connection)
        var settings = FunctionFuzzer.Settings()
        (settings.calls, settings.constantCalls, settings.budget) = (calls, constants, .seconds(budget))
        let fuzzer = try await FunctionFuzzer(settings, pools: pools, connection: connection)
        var (reports, failures): ([FunctionReport], Int) = ([], pools.unknown.count)
        for type in pools.unknown.sorted() { say("no values are known of type \(type)") }
        for function in functions where pools.unknown.isDisjoint(with: function.types) {
            do {
                reports.append(try await fuzzer.run(function))
            } catch let failure as FuzzFailure {
                say(failure)
                failures += 1
            }
        }
        report(reports)
        if failures > 0 { throw ExitCode(1) }
    }

    /// At once, also into a file.
    private func say(_ line: Any) { FileHandle.standardOutput.write(Data("\(line)\n".utf8)) }

    private func report(_ reports: [FunctionReport]) {
        for slow in reports where !slow.isWhole { say("\(slow.function): \(slow.calls) calls in \(slow.time)") }
        let whole = reports.filter(\.isWhole)
        say("functions: \(reports.count) did not raise, \(whole.count) of them in \(calls) calls, the others in as many as their time allowed; seed \(seed)")
    }
}
