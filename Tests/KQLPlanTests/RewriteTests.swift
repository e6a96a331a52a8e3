import Diagnostics
import Foundation
import HuntModel
import KQLPlan
import Testing

/// Each rule by a query that it changes: the plan before it (after the rules that come first) and after it.
@Suite struct RewriteTests {
    static let folder = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Rewrites")
    static let cases = ((try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []).filter { $0.hasSuffix(".kql") }.sorted()

    @Test func everyRuleHasAFixture() {
        let covered = Set(Self.cases.map { String($0.dropLast(4).split(separator: ".")[0]) })
        #expect(covered == Set(Rewrite.all.map(\.name)))
    }

    @Test(arguments: cases) func changes(file: String) throws {
        let name = String(file.dropLast(4).split(separator: ".")[0])
        let place = try #require(Rewrite.all.firstIndex { $0.name == name })
        let source = SourceText(try String(contentsOf: Self.folder.appending(path: file), encoding: .utf8))
        let context = BindContext(now: DateTime(iso8601: "2026-01-30T00:00:00Z") ?? .unixEpoch)
        let before = try #require(KQLFrontEnd.bind(source, in: context, rewriting: Array(Rewrite.all[..<place])).plan)
        let after = before.rewritten(by: [Rewrite.all[place]])
        let both = "-- before\n\(before.shortened)\n-- after\n\(after.shortened)"
        let expected = Self.folder.appending(path: file.dropLast(4) + ".txt")
        if ProcessInfo.processInfo.environment["HARRIER_RECORD"] == "1" { try both.write(to: expected, atomically: true, encoding: .utf8) }
        #expect(both == (try String(contentsOf: expected, encoding: .utf8)))
        #expect(before != after)
        #expect(before.columns == after.columns)
    }
}

extension Plan {
    /// The outline without the hundred columns of an event table.
    fileprivate var shortened: String {
        outline.split(separator: "\n", omittingEmptySubsequences: false).map { line in
            guard line.contains("table "), line.count > 300, let bracket = line.firstIndex(of: "(") else { return String(line) }
            return String(line[..<bracket]) + "(…)"
        }.joined(separator: "\n")
    }
}
