import Foundation
import HarrierTesting
import Testing

/// One case of `Goldens/<Feature>/<case>/`: a query and what becomes of it, each in a file of its own.
///
/// `HARRIER_RECORD=1` writes the files instead of comparing; the review is the diff.
struct Golden: Sendable, CustomTestStringConvertible {
    var name: String

    private static let root = Package.root + "/Tests/KQLToSQLTests/Goldens"
    static let isRecording = ProcessInfo.processInfo.environment["HARRIER_RECORD"] == "1"

    static let all: [Golden] = {
        let paths = (FileManager.default.enumerator(atPath: root)?.allObjects as? [String]) ?? []
        return paths.filter { $0.hasSuffix("/query.kql") }.sorted().map { Golden(name: String($0.dropLast("/query.kql".count))) }
    }()

    var testDescription: String { name }

    var query: String { get throws { try String(contentsOfFile: path("query.kql"), encoding: .utf8) } }

    /// The recorded text; nil where there is none.
    func recorded(_ file: String) -> String? { try? String(contentsOfFile: path(file), encoding: .utf8) }

    /// Writes `text` when recording. True where it is what is recorded; no text and no file are the same too.
    func agrees(_ file: String, with text: String?) throws -> Bool {
        if Self.isRecording {
            if let text { try text.write(toFile: path(file), atomically: true, encoding: .utf8) } else { try? FileManager.default.removeItem(atPath: path(file)) }
        }
        return recorded(file) == text
    }

    private func path(_ file: String) -> String { "\(Self.root)/\(name)/\(file)" }
}
