import Foundation

/// A recording of Tests/Recordings, as lines of the Defender stream.
struct Recording {
    var lines: [String]

    static func file(_ name: String) -> URL {
        URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
            .appendingPathComponent("Recordings/\(name).jsonl.gz")
    }

    init(_ name: String) throws {
        let process = Process()
        process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
        process.arguments = ["gzip", "-dc", Self.file(name).path]
        let pipe = Pipe()
        process.standardOutput = pipe
        try process.run()
        let data = try pipe.fileHandleForReading.readToEnd() ?? Data()
        process.waitUntilExit()
        lines = String(decoding: data, as: UTF8.self).split(separator: "\n").map(String.init)
    }

    func write(to url: URL) throws {
        try Data(lines.joined(separator: "\n").utf8).write(to: url)
    }

    /// Every time in it moved by whole days.
    func moved(days: Int) -> Recording {
        var copy = self
        var moved: [Substring: String] = [:]
        copy.lines = lines.map { line in
            line.replacing(/\d{4}-\d\d-\d\d(?=T\d\d:)/) { match in
                if let known = moved[match.output] { return known }
                let day = Self.day(String(match.output), plus: days)
                moved[match.output] = day
                return day
            }
        }
        return copy
    }

    /// Every name replaced, in whatever case it is written.
    func renamed(_ names: [(from: String, to: String)]) -> Recording {
        var copy = self
        copy.lines = lines.map { line in
            names.reduce(line) { text, name in text.replacingOccurrences(of: name.from, with: name.to, options: .caseInsensitive) }
        }
        return copy
    }

    private static func day(_ text: String, plus days: Int) -> String {
        let format = Date.ISO8601FormatStyle(timeZone: .gmt).year().month().day()
        guard let date = try? format.parse(text) else { return text }
        return format.format(date.addingTimeInterval(Double(days) * 86_400))
    }
}
