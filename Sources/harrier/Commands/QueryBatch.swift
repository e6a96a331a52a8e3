import Foundation

/// The lines of `--batch FILE`: `{"id", "query"}` each. Every line gives one answer line, in order, whatever is wrong with it.
struct QueryBatch {
    struct Line {
        /// JSON text of the id, as it was written; `null` where the line has none.
        var id: String
        var query: Result<String, BatchLineError>
    }

    struct BatchLineError: Error {
        var message: String
    }

    /// `-` reads standard input.
    static func lines(of path: String) throws -> [Line] {
        // To the end, not to the size: a pipe has none.
        let file = path == "-" ? FileHandle.standardInput : try FileHandle(forReadingFrom: URL(fileURLWithPath: path))
        let data = try file.readToEnd() ?? Data()
        return data.split(separator: UInt8(ascii: "\n")).filter { !$0.allSatisfy { $0 == 13 || $0 == 32 } }.map { Self.line(Data($0)) }
    }

    private static func line(_ data: Data) -> Line {
        guard let object = try? JSONSerialization.jsonObject(with: data) as? [String: Any] else {
            return Line(id: "null", query: .failure(BatchLineError(message: "The line is not a JSON object.")))
        }
        let id = object["id"].flatMap { try? JSONSerialization.data(withJSONObject: $0, options: [.fragmentsAllowed, .withoutEscapingSlashes]) }
        guard let query = object["query"] as? String else {
            return Line(id: id.map { String(decoding: $0, as: UTF8.self) } ?? "null", query: .failure(BatchLineError(message: "The line has no text under \"query\".")))
        }
        return Line(id: id.map { String(decoding: $0, as: UTF8.self) } ?? "null", query: .success(query))
    }
}
