import Foundation
import HarrierTesting
import KQLPlan
import Testing

/// `docs/kql.md` lists what the catalogue holds; `HARRIER_RECORD=1` writes the list.
@Suite struct FunctionListTests {
    private static let path = Package.root + "/docs/kql.md"
    private static let start = "<!-- functions: written by the catalogue -->\n"
    private static let end = "\n## "

    @Test func documentListsTheCatalogue() throws {
        let document = try String(contentsOfFile: Self.path, encoding: .utf8)
        let start = try #require(document.range(of: Self.start)).upperBound
        let end = try #require(document.range(of: Self.end, range: start..<document.endIndex)).lowerBound
        let current = document.replacingCharacters(in: start..<end, with: Self.list)
        if Golden.isRecording { try current.write(toFile: Self.path, atomically: true, encoding: .utf8) }
        #expect(try String(contentsOfFile: Self.path, encoding: .utf8) == current)
    }

    private static var list: String {
        table("scalar function", .scalar) + "\n" + table("aggregation", .aggregate)
    }

    private static func table(_ title: String, _ kind: KQLFunction.Kind) -> String {
        let rows = Catalogue.all.filter { $0.kind == kind }.sorted { $0.name < $1.name }.map { function in
            let names = ([function.name] + function.aliases).map { "`\($0)`" }.joined(separator: ", ")
            let signatures = function.signatures.map { "`\($0)`" }.joined(separator: " ")
            return "| \(names) | \(signatures) |\n"
        }
        return "| \(title) | arguments |\n|---|---|\n" + rows.joined()
    }
}
