import Fuzzing
import PostgresClient
import Testing

/// `harrier-fuzz functions` in short, with the same arguments every time, of what compiled SQL calls. The long form calls helpers too,
/// and what makes lists of a million elements.
@Suite struct FunctionFuzzTests {
    @Test func noneRaises() async throws {
        let connection = try await KQLDatabase.shared.connect()
        let functions = try await DatabaseFunction.all(on: connection).filter { !$0.isInternal && !$0.name.hasPrefix("range_of_") && $0.name != "series_axis" }
        #expect(functions.count > 250)
        let pools = try await ValuePools(seed: 1, for: functions, on: connection)
        #expect(pools.unknown.isEmpty, "types without values, for Sources/Fuzzing/Functions/HostileValues.swift")
        var settings = FunctionFuzzer.Settings()
        (settings.calls, settings.constantCalls, settings.budget) = (1_000, 20, .milliseconds(30))
        let fuzzer = try await FunctionFuzzer(settings, pools: pools, connection: connection)
        for function in functions {
            do {
                _ = try await fuzzer.run(function)
            } catch let failure as FuzzFailure {
                Issue.record("\(failure)")
            }
        }
        await connection.close()
    }
}
