import Foundation

enum Repository {
    static let root = "/" + #filePath.split(separator: "/").dropLast(3).joined(separator: "/")

    static func text(_ path: String) throws -> String {
        try String(contentsOfFile: root + "/" + path, encoding: .utf8)
    }

    /// Swift files below a folder, by their path in the repository.
    static func swiftFiles(_ folder: String) throws -> [String] {
        let below = try FileManager.default.subpathsOfDirectory(atPath: root + "/" + folder)
        return below.filter { $0.hasSuffix(".swift") }.map { folder + "/" + $0 }.sorted()
    }
}

/// The floor of every target, as docs/architecture.md has it: rows `| 3 | `KQLPlan` `HuntStore` | … |`.
struct Floors {
    private let floorOf: [String: Int]

    init() throws {
        var floorOf: [String: Int] = [:]
        for line in try Repository.text("docs/architecture.md").split(separator: "\n") {
            let cells = line.split(separator: "|").map { $0.split(separator: " ") }
            guard cells.count > 1, let floor = cells[0].first.flatMap({ Int($0) }), cells[0].count == 1 else { continue }
            for name in cells[1] { floorOf[name.filter { $0 != "`" && $0 != "," }] = floor }
        }
        self.floorOf = floorOf
    }

    subscript(target: String) -> Int? { floorOf[target] }
}
