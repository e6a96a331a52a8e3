import Diagnostics
import Foundation
import KQLSyntax
import Testing

/// Public queries: each is read without a mistake, whatever the binder will say about it.
@Suite struct CorpusTests {
    private struct Line: Decodable {
        var id: String
        var query: String?
    }

    static let folder = ProcessInfo.processInfo.environment["HARRIER_SHARED"] ?? "../shared"

    private static func queries(_ file: String) throws -> [Line] {
        let data = try Data(contentsOf: URL(fileURLWithPath: "\(folder)/corpora/\(file)"))
        return try data.split(separator: UInt8(ascii: "\n")).map { try JSONDecoder().decode(Line.self, from: $0) }
    }

    static let isPresent = FileManager.default.fileExists(atPath: "\(folder)/corpora/hunting_public.jsonl")

    @Test(.enabled(if: isPresent, "no corpora beside the package"), arguments: ["hunting_public.jsonl", "sigma_public.jsonl", "kql_docs_public.jsonl"])
    func parses(file: String) throws {
        var mistaken: [String] = []
        for line in try Self.queries(file) {
            guard let query = line.query else { continue }
            let source = SourceText(query)
            let (_, diagnostics) = Parser.parse(source)
            if !diagnostics.isEmpty { mistaken.append("\(line.id)\n\(DiagnosticRenderer(source).render(diagnostics))") }
        }
        #expect(mistaken.count <= 2, "\(mistaken.joined(separator: "\n"))")
    }
}
