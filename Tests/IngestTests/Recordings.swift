import Foundation
import HarrierTesting

/// Recordings that the repository carries.
enum Recordings {
    static let foundingCase = path("founding_case.jsonl.gz")
    static let uploaded = path("founding_case_uploaded.jsonl.gz")

    private static func path(_ name: String) -> String { Package.root + "/Tests/Recordings/" + name }
}

/// A file that vanishes with this value.
final class TemporaryFile: Sendable {
    let path: String

    init(_ bytes: [UInt8], name: String = "events.jsonl") throws {
        let folder = FileManager.default.temporaryDirectory.appending(path: "ingest-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        path = folder.appending(path: name).path
        try Data(bytes).write(to: URL(filePath: path))
    }

    convenience init(_ text: String, name: String = "events.jsonl") throws { try self.init(Array(text.utf8), name: name) }

    deinit { try? FileManager.default.removeItem(at: URL(filePath: path).deletingLastPathComponent()) }
}

/// A record of the streaming format.
func record(_ table: String, _ properties: String) -> String {
    #"{"time":"2026-01-29T16:05:10.7797187Z","tenantId":"x","operationName":"Publish","category":"AdvancedHunting-\#(table)","properties":{\#(properties)}}"#
}

func event(_ id: Int, _ more: String = "") -> String {
    record("DeviceFileEvents", #""Timestamp":"2026-01-29T16:49:20.4813094Z","DeviceId":"device\#(id % 7)","ReportId":\#(id)\#(more.isEmpty ? "" : "," + more)"#)
}
