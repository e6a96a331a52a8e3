import Foundation
import Testing

/// Queries that are there to test with.
enum QueryFiles {
    struct Query: Sendable, CustomTestStringConvertible {
        var name: String
        var text: String
        var testDescription: String { name }
    }

    /// Those of the golden files and of the hunts, which come with the package.
    static let checkedIn: [Query] = {
        let root = "/" + #filePath.split(separator: "/").dropLast(2).joined(separator: "/")
        let paths = (FileManager.default.enumerator(atPath: root)?.allObjects as? [String]) ?? []
        return paths.filter { $0.hasSuffix(".kql") }.sorted().compactMap { path in
            (try? String(contentsOfFile: root + "/" + path, encoding: .utf8)).map { Query(name: path, text: $0) }
        }
    }()

    private struct Line: Decodable {
        var id: String
        var query: String?
    }

    /// One file of `../shared/corpora`.
    static func corpus(_ file: String) throws -> [Query] {
        let data = try Data(contentsOf: URL(fileURLWithPath: "\(CorpusTests.folder)/corpora/\(file)"))
        return try data.split(separator: UInt8(ascii: "\n")).compactMap { line in
            let line = try JSONDecoder().decode(Line.self, from: line)
            return line.query.map { Query(name: line.id, text: $0) }
        }
    }
}
