import Foundation
import Testing

/// One answer line for every input line, whatever is wrong with it.
@Suite struct BatchTests {
    private static let lines = [
        #"{"id":1,"query":"print x = 1"}"#,
        "not JSON",
        #"{"id":"two"}"#,
        #"{"id":3,"query":"Nope | take 1"}"#,
        #"{"id":4,"query":"DeviceFileEvents | where FileName == \"'; DROP TABLE x; --\" | count"}"#,
        "{\"id\":5,\"query\":\"print " + String(repeating: "(", count: 100_000) + "\"}",
        #"{"id":6,"query":"print t = datetime(2026-01-29T16:49:20.4813094Z), s = 1d + 2h, e = 1 / 0, f = -14 % 12, n = bool(null)"}"#,
    ]

    @Test func everyLineOfAQueryBatchIsAnswered() async throws {
        try await withTemporaryHome { harrier in
            let file = harrier.home.appendingPathExtension("jsonl")
            defer { try? FileManager.default.removeItem(at: file) }
            try Data(Self.lines.joined(separator: "\n").utf8).write(to: file)
            let answers = try harrier.succeed("query", "--batch", file.path).split(separator: "\n").map(String.init)
            try #require(answers.count == Self.lines.count)
            #expect(answers[0] == #"{"id":1,"columns":[{"name":"x","type":"long"}],"rows":[[1]],"warnings":[]}"#)
            #expect(answers[1].hasPrefix(#"{"id":null,"error":{"code":"KQL1000""#))
            #expect(answers[2].hasPrefix(#"{"id":"two","error":{"code":"KQL1000""#))
            #expect(answers[3].contains(#""code":"KQL2001""#) && answers[3].hasSuffix(#""line":1,"column":1}}"#))
            #expect(answers[4].contains(#""rows":[[0]]"#))
            #expect(answers[5].contains(#""error":{"code":"KQL1"#))
            #expect(answers[6].contains(#""rows":[["2026-01-29T16:49:20.4813094Z","1.02:00:00",null,10,null]]"#))
        }
    }

    @Test func everyLineOfACheckBatchIsAnswered() async throws {
        try await withTemporaryHome { harrier in
            let outcome = try harrier.run(["check", "--batch", "/dev/stdin"], input: Data(Self.lines.joined(separator: "\n").utf8))
            #expect(outcome.status == 0)
            let answers = outcome.output.split(separator: "\n").map { $0.contains(#""ok":true"#) }
            #expect(answers == [true, false, false, false, true, false, true])
        }
    }
}

/// What one tenant stores, another never sees.
@Suite struct TenantCommandTests {
    @Test func tenantsSeeTheirOwnRowsAlone() async throws {
        try await withTemporaryHome { harrier in
            try harrier.succeed("tenant", "add", "acme")
            try harrier.succeed("ingest", "--tenant", "acme", Recording.file("founding_case").path)
            #expect(try harrier.succeed("query", "--tenant", "acme", "DeviceFileEvents | count", "--format", "csv") == "Count\r\n547\r\n")
            #expect(try harrier.succeed("query", "DeviceFileEvents | count", "--format", "csv") == "Count\r\n0\r\n")
            let stranger = try harrier.run(["query", "--tenant", "nobody", "DeviceFileEvents | count"])
            #expect(stranger.status == 2 && stranger.errors.contains("no tenant 'nobody'"))
        }
    }
}
