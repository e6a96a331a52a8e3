import CompiledForm
import Diagnostics
import EventStore
import HuntModel
import HuntStore
import KQLToSQL
import PostgresClient
import Testing

/// Every case of `Goldens` gives the rows that are recorded, wherever its events lie: in heaps, in segments, in both.
@Suite struct SealedGoldenTests {
    @Test(.serialized, arguments: Golden.all.filter { $0.recorded("rows.txt") != nil })
    func sameAnswers(_ golden: Golden) async throws {
        for state in FixtureStores.State.allCases {
            let stores = try await #require(FixtureStores.shared[state]).value
            for reader in state == .open ? Array(stores.readers.prefix(1)) : stores.readers {
                let rows = try await answer(golden, reader)
                #expect(rows.sorted() == golden.recorded("rows.txt")?.split(separator: "\n").dropFirst().map(String.init).sorted(), "\(state.rawValue)")
            }
        }
    }

    private func answer(_ golden: Golden, _ reader: EventReader) async throws -> [String] {
        @Sendable func rows(_ query: CompiledQuery) async throws -> [[KQLValue]] {
            let question = EventQuestion(query.whole, of: query, tenant: .default, scope: FragmentScope(), timeout: .seconds(60))
            return try await reader.perform(question) { connection, statement in
                try await connection.rows(statement).map { try $0.kqlValues(query.columns) }
            }
        }
        let compilation = try await QueryCompiler.compile(SourceText(try golden.query), in: GoldenTests.context, asking: rows)
        return try await rows(try #require(compilation.query)).map(\.json)
    }
}
