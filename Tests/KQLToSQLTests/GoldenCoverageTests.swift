import Foundation
import HarrierTesting
import KQLPlan
import Testing

/// Every function that the public hunting queries use, and that there is, stands in a golden with rows.
@Suite struct GoldenCoverageTests {
    private struct Line: Decodable {
        var uses: [String]
    }

    /// What can have no golden.
    private static let exceptions = [
        "ingestion_time": "is a column, which goldens of tables have",
        "parse_user_agent": "is refused, or null where lookups that are missing count as empty: its list of patterns is nobody's to ship",
    ]

    @Test(.enabled(if: SharedFolder.isPresent, "needs the shared folder: ../shared or HARRIER_SHARED"))
    func usedFunctionsHaveRows() throws {
        let lines = try SharedFolder.bytes("corpora/hunting_public.jsonl").split(separator: UInt8(ascii: "\n"))
        let uses = try lines.flatMap { try JSONDecoder().decode(Line.self, from: Data($0)).uses }
        let used = Set(uses.filter { $0.hasPrefix("fn:") || $0.hasPrefix("agg:") }.map { String($0.drop { $0 != ":" }.dropFirst()) })
        let known = Set(Catalogue.all.flatMap { [$0.name] + $0.aliases }).union(BoundAway.names)
        let called = try Set(Golden.all.filter { $0.recorded("rows.txt") != nil }.flatMap { Self.calls(try $0.query) })
        #expect(used.intersection(known).count > 100)
        let missing = used.intersection(known).subtracting(called).subtracting(Self.exceptions.keys)
        #expect(missing.isEmpty, "without a golden that has rows: \(missing.sorted())")
    }

    private static func calls(_ query: String) -> [String] {
        query.matches(of: /(\w+)\s*\(/).map { String($0.output.1) }
    }
}
