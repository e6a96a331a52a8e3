import CompiledForm
import Diagnostics
import Foundation
import HarrierTesting
import HuntModel
import KQLToSQL
import PostgresClient
import Testing

/// `extract` against captures that another engine with the same rules of preference (Python's `re`) found.
@Suite struct CaptureTests {
    struct Line: Decodable {
        var pattern: String
        var text: String
        /// Nil where nothing matches.
        var groups: [String]?
    }

    @Test func extractFindsWhatOthersFind() async throws {
        let file = try String(contentsOfFile: Package.root + "/Tests/KQLToSQLTests/Goldens/Regex/captures.jsonl", encoding: .utf8)
        let lines = try file.split(separator: "\n").map { try JSONDecoder().decode(Line.self, from: Data($0.utf8)) }
        let connection = try await KQLDatabase.shared.connect()
        for (pattern, lines) in Dictionary(grouping: lines, by: \.pattern) {
            let groups = lines.compactMap(\.groups?.count).max() ?? 1
            let columns = (0..<groups).map { "g\($0) = extract(\(Self.quoted(pattern)), \($0), t)" }.joined(separator: ", ")
            let texts = lines.map { Self.quoted($0.text) }.joined(separator: ", ")
            let compilation = QueryCompiler.compile(SourceText("datatable(t:string) [\(texts)] | project \(columns)"), in: GoldenTests.context)
            guard let query = compilation.query else {
                Issue.record("\(pattern): \(compilation.diagnostics.map(\.message))")
                continue
            }
            let found = try await QueryRun(query: query, connection: connection).whole()
            let expected = lines.map { ($0.groups ?? Array(repeating: "", count: groups)).map(KQLValue.string) }
            #expect(found == expected, "\(pattern)")
        }
        await connection.close()
    }

    private static func quoted(_ text: String) -> String { JSONText.quoted(text) }
}
