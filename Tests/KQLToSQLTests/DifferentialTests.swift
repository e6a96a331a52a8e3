import CompiledForm
import Diagnostics
import Foundation
import HarrierTesting
import HuntModel
import KQLPlan
import KQLToSQL
import PostgresClient
import Testing

/// Functions against answers that other programs computed: `Differential/tables.py` says how.
@Suite(.serialized) struct DifferentialTests {
    @Test(arguments: DifferentialTable.names)
    func answersAreThoseOfOthers(name: String) async throws {
        let table = try DifferentialTable(named: name)
        let context = BindContext(schema: Schema([EventTable(name: "Inputs", columns: table.inputs)]), now: GoldenTests.context.now)
        let compilation = QueryCompiler.compile(SourceText(table.query), in: context)
        let query = try #require(compilation.query, "\(compilation.diagnostics.map(\.message))")
        let connection = try await KQLDatabase.shared.connect()
        try await StoredTable(name: "Inputs", columns: table.inputs, rows: try table.rows.map(table.input)).create(on: connection)
        let found = try await QueryRun(query: query, connection: connection).whole()
        await connection.close()
        let expected = table.rows.map { $0.dropFirst(table.inputs.count) }.filter { !$0.isEmpty }
        try #require(found.count == expected.count)
        var differences: [String] = []
        for (number, (row, answer)) in zip(found, expected).enumerated() {
            for (column, (value, cell)) in zip(row, answer).enumerated() where !cell.isAnswered(by: value) {
                differences.append("row \(number), \(query.columns[column].name): \(value), not \(cell)\n    of \(table.rows[number].prefix(table.inputs.count))")
            }
        }
        #expect(differences.isEmpty, "\(differences.count) differ:\n\(differences.prefix(12).joined(separator: "\n"))")
    }
}

/// Regular expressions against what Python's `re` finds, whose rules of preference are those of RE2: the first way that matches, not the longest.
@Suite struct RegexDifferentialTests {
    struct Case: Decodable {
        var pattern: String
        var groups: Int
        var subjects: [String]
        /// The whole match and its captures; nil where nothing matches.
        var found: [[String]?]
        /// Each match between < and >; nil where one is empty.
        var replaced: [String]?
    }

    private static let refusals = Package.root + "/Tests/KQLToSQLTests/Differential/refused_patterns.txt"

    /// Patterns that are refused are listed in `refused_patterns.txt`, which `HARRIER_RECORD=1` writes.
    @Test func capturesAreThoseOfPython() async throws {
        let cases = try JSONDecoder().decode([Case].self, from: DifferentialTable.unpacked("captures"))
        let connection = try await KQLDatabase.shared.connect()
        var (refused, differences): ([String], [String]) = ([], [])
        for item in cases {
            let pattern = JSONText.quoted(item.pattern)
            var columns = ["m = t matches regex \(pattern)"] + (0...item.groups).map { "g\($0) = extract(\(pattern), \($0), t)" }
            if item.replaced != nil { columns.append("r = replace_regex(t, \(pattern), @'<\\0>')") }
            let rows = item.subjects.enumerated().map { "\($0), \(JSONText.quoted($1))" }.joined(separator: ", ")
            let text = "datatable(i: long, t: string) [\(rows)] | sort by i asc | project \(columns.joined(separator: ", "))"
            let compilation = QueryCompiler.compile(SourceText(text), in: GoldenTests.context)
            guard let query = compilation.query else {
                refused.append("\(item.pattern)  \(Set(compilation.diagnostics.map(\.code)).sorted().joined(separator: " "))")
                continue
            }
            let found = try await QueryRun(query: query, connection: connection).whole()
            for (number, row) in found.enumerated() {
                let groups = item.found[number] ?? Array(repeating: "", count: item.groups + 1)
                let expected = [KQLValue.bool(item.found[number] != nil)] + groups.map(KQLValue.string) + (item.replaced.map { [.string($0[number])] } ?? [])
                if row != expected { differences.append("\(item.pattern) in \(item.subjects[number]): \(row), not \(expected)") }
            }
        }
        await connection.close()
        let list = refused.sorted().joined(separator: "\n") + "\n"
        if Golden.isRecording { try list.write(toFile: Self.refusals, atomically: true, encoding: .utf8) }
        #expect(try String(contentsOfFile: Self.refusals, encoding: .utf8) == list)
        #expect(differences.isEmpty, "\(differences.count) differ:\n\(differences.prefix(20).joined(separator: "\n"))")
    }
}

/// One file of expected answers.
struct DifferentialTable: Decodable {
    static let names = ["addresses", "calendar", "calendar_digests", "encodings", "hashes", "jsons", "statistics", "texts"]

    let inputs: [Column]
    let query: String
    /// Cells of the inputs, then of the answer; rows that have none are inputs only.
    let rows: [[DifferentialCell]]

    enum CodingKeys: CodingKey { case inputs, query, rows }

    init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: CodingKeys.self)
        inputs = try container.decode([[String]].self, forKey: .inputs).map { Column($0[0], KQLType(rawValue: $0[1]) ?? .dynamic) }
        query = try container.decode(String.self, forKey: .query)
        rows = try container.decode([[DifferentialCell]].self, forKey: .rows)
    }

    init(named name: String) throws { self = try JSONDecoder().decode(DifferentialTable.self, from: Self.unpacked(name)) }

    static func unpacked(_ name: String) throws -> Data {
        let unpack = Process()
        unpack.executableURL = URL(fileURLWithPath: "/usr/bin/env")
        unpack.arguments = ["gzip", "-dc", Package.root + "/Tests/KQLToSQLTests/Differential/\(name).json.gz"]
        let output = Pipe()
        unpack.standardOutput = output
        try unpack.run()
        let data = output.fileHandleForReading.readDataToEndOfFile()
        unpack.waitUntilExit()
        return data
    }

    func input(_ row: [DifferentialCell]) throws -> [KQLValue] {
        try zip(inputs, row).map { column, cell in
            switch (column.type, cell) {
            case (let type, .null): .null(type)
            case (.string, .text(let text)): .string(text)
            case (.long, .whole(let number)): .long(number)
            case (.datetime, .whole(let number)): .datetime(DateTime(clampingTicks: number))
            case (.real, .whole(let number)): .real(Double(number))
            case (.real, .real(let number)): .real(number)
            default: throw CocoaError(.coderInvalidValue)
            }
        }
    }
}

enum DifferentialCell: Decodable, Equatable {
    case null
    case text(String)
    case whole(Int64)
    /// May differ in its last digits.
    case real(Double)

    init(from decoder: any Decoder) throws {
        let container = try decoder.singleValueContainer()
        if container.decodeNil() {
            self = .null
        } else if let text = try? container.decode(String.self) {
            self = .text(text)
        } else if let number = try? container.decode(Int64.self) {
            self = .whole(number)
        } else {
            self = .real(try container.decode(Double.self))
        }
    }

    func isAnswered(by value: KQLValue) -> Bool {
        switch (self, value) {
        case (.text(let text), .string(let found)): Array(text.utf8) == Array(found.utf8)
        case (.whole(let number), .real(let found)): Self.isNear(Double(number), found)
        case (.real(let number), .real(let found)): Self.isNear(number, found)
        default: false
        }
    }

    private static func isNear(_ expected: Double, _ found: Double) -> Bool {
        abs(expected - found) <= max(abs(expected), abs(found)) * 1e-9 + 1e-9
    }
}
