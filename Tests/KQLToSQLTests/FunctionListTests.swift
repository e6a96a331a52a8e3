import Foundation
import HarrierTesting
import KQLPlan
import Testing

/// `docs/kql.md` lists what the catalogue holds and what it refuses; `HARRIER_RECORD=1` writes the lists.
@Suite struct FunctionListTests {
    private static let path = Package.root + "/docs/kql.md"
    private static let start = "<!-- functions: written by the catalogue -->\n"
    private static let end = "\n## "

    @Test func documentListsTheCatalogue() throws {
        let document = try String(contentsOfFile: Self.path, encoding: .utf8)
        let start = try #require(document.range(of: Self.start)).upperBound
        let end = try #require(document.range(of: Self.end, range: start..<document.endIndex)).lowerBound
        let current = document.replacingCharacters(in: start..<end, with: Self.lists)
        if Golden.isRecording { try current.write(toFile: Self.path, atomically: true, encoding: .utf8) }
        #expect(try String(contentsOfFile: Self.path, encoding: .utf8) == current)
    }

    @Test func linksLeadToPagesOfMicrosoft() {
        for function in Catalogue.all where function.kind != .operator {
            let page = function.documentation.dropFirst(Documentation.root.count)
            #expect(DocumentationPages.names.contains(String(page)), "\(function.name): \(page)")
        }
    }

    private static var lists: String {
        [
            table("scalar function", .scalar), table("function of rows in order", .window), table("aggregation", .aggregate), replaced,
            refused("functions", KnownFunctions.refusals), plugins, refused("plugins", KnownPlugins.refusals),
        ].joined(separator: "\n")
    }

    private static func table(_ title: String, _ kind: KQLFunction.Kind) -> String {
        let last = kind == .aggregate ? "partial" : "folds"
        let rows = Catalogue.all.filter { $0.kind == kind }.sorted { $0.name < $1.name }.map { function in
            let names = ["[`\(function.name)`](\(function.documentation))"] + function.aliases.map { "`\($0)`" }
            let usages = function.usages.map { "`\($0)`" }.joined(separator: " ")
            let mark = (kind == .aggregate ? function.isPartial : function.folds) ? "yes" : ""
            return "| \(names.joined(separator: ", ")) | \(usages) | \(function.nulls.word) | \(mark) |\n"
        }
        return "| \(title) | arguments → result | nulls | \(last) |\n|---|---|---|---|\n" + rows.joined()
    }

    private static var replaced: String {
        "Written anew by the compiler: \(list(BoundAway.names))\n"
    }

    private static var plugins: String {
        "Plugins that run: \(list(Array(KnownPlugins.supported)))\n"
    }

    private static func refused(_ what: String, _ refusals: [Refusal]) -> String {
        let rows = refusals.map { "| \($0.reason ?? "not supported yet") | \(list($0.names)) |\n" }
        return "| \(what) that are refused | |\n|---|---|\n" + rows.joined()
    }

    private static func list(_ names: [String]) -> String { names.sorted().map { "`\($0)`" }.joined(separator: ", ") }
}

extension KQLFunction.Nulls {
    fileprivate var word: String {
        switch self {
        case .propagate: "null"
        case .handle: "a value"
        case .skip: "left out"
        }
    }
}
