import Foundation
import HuntModel
import Testing

@testable import HuntStore

@Suite struct EmbeddedSQLTests {
    @Test func embeddedSQLIsCurrent() throws {
        let sql = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../../../sql").standardized
        let onDisk = ["roles.sql"] + names(in: sql, "kql") + ["control", "events", "guard", "work"].flatMap { names(in: sql, "migrations/\($0)") }
        #expect(EmbeddedSQL.files.map(\.path) == onDisk, "run sql/embed.sh")
        for file in EmbeddedSQL.files {
            let text = try String(contentsOf: sql.appending(path: file.path), encoding: .utf8)
            #expect(file.text == text, "run sql/embed.sh: \(file.path) changed")
        }
    }

    private func names(in sql: URL, _ folder: String) -> [String] {
        let entries = try? FileManager.default.contentsOfDirectory(atPath: sql.appending(path: folder).path)
        return (entries ?? []).filter { $0.hasSuffix(".sql") }.sorted().map { "\(folder)/\($0)" }
    }
}
