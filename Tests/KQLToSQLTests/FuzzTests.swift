import CompiledForm
import Diagnostics
import Fuzzing
import HuntModel
import KQLPlan
import KQLToSQL
import PostgresClient
import SQLText
import Testing

/// `make fuzz` in short, with the same seeds every time: what is accepted has SQL that PostgreSQL plans.
@Suite(.serialized) struct FuzzTests {
    @Test(arguments: 0..<4 as Range<UInt64>)
    func acceptedQueriesArePlanned(batch: UInt64) async throws {
        var random = FuzzRandom(seed: batch)
        let tables = RandomSchema.tables(&random)
        let connection = try await KQLDatabase.shared.connect()
        for table in tables { try await StoredTable(name: table.name, columns: table.columns).create(on: connection) }
        let context = BindContext(schema: Schema(tables), now: GoldenTests.context.now)
        let input = FuzzInput(corpus: try Golden.all.map { try $0.query }, tables: tables)
        var accepted = 0
        for seed in batch * 1_000..<batch * 1_000 + 60 {
            let text = input.query(seed)
            guard let query = try CompileCheck.run(text, in: context) else { continue }
            accepted += 1
            let whole = try query.whole.statement(over: query.sources.map { SQLIdentifier($0) }, in: .init())
            await #expect(throws: Never.self, "\(text)") {
                _ = try await connection.rows(SQLStatement(trusted: "EXPLAIN " + whole.text, binds: whole.binds))
            }
        }
        #expect(accepted > 10)
        await connection.close()
    }

    /// The binder and the emitter stay within their stack too.
    @Test(arguments: DeepQuery.all)
    func deepQueriesAreCompiledOrRefused(query: DeepQuery) throws {
        for size in [140, 500] {
            let text = query.text(size)
            let context = GoldenTests.context
            let failure = SmallStack.run { () -> FuzzFailure? in
                do throws(FuzzFailure) {
                    try CompileCheck.run(text, in: context)
                    return nil
                } catch {
                    return error
                }
            }
            #expect(failure == nil, "\(failure?.reason ?? "")")
        }
    }
}
