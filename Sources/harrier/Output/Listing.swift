import Foundation
import HuntModel

/// What a `list` or `show` command prints: one record a row, in any of four formats.
struct Listing {
    var columns: [String]
    var rows: [[Cell]] = []

    /// A value as people read it and as JSON carries it.
    enum Cell {
        case text(String)
        case number(Int64)
        case flag(Bool)
        /// Already JSON text.
        case json(String)
        case none

        static func optional(_ text: String?) -> Cell { text.map(Cell.text) ?? .none }
        static func optional(_ number: Int64?) -> Cell { number.map(Cell.number) ?? .none }
    }

    func rendered(as format: OutputFormat, width: Int) -> String {
        switch format {
        case .table: TextTable(columns: columns, rows: rows.map { $0.map(\.plain) }, rightAligned: numericColumns).rendered(width: width)
        case .json: rows.isEmpty ? "[]\n" : "[\n  " + rows.map(object).joined(separator: ",\n  ") + "\n]\n"
        case .jsonl: rows.map { object($0) + "\n" }.joined()
        case .csv: ([columns] + rows.map { $0.map(\.plain) }).map { $0.map(CSVField.quoted).joined(separator: ",") + "\r\n" }.joined()
        }
    }

    private func object(_ row: [Cell]) -> String {
        "{" + zip(columns, row).map { JSONText.quoted($0) + ":" + $1.json }.joined(separator: ",") + "}"
    }

    private var numericColumns: Set<Int> {
        Set(columns.indices.filter { column in
            rows.contains { if case .number = $0[column] { true } else { false } }
        })
    }
}

extension Listing.Cell {
    var plain: String {
        switch self {
        case .text(let text), .json(let text): text
        case .number(let value): String(value)
        case .flag(let value): value ? "yes" : "no"
        case .none: ""
        }
    }

    var json: String {
        switch self {
        case .text(let text): JSONText.quoted(text)
        case .number(let value): String(value)
        case .flag(let value): value ? "true" : "false"
        case .json(let text): text
        case .none: "null"
        }
    }
}

enum CSVField {
    static func quoted(_ field: String) -> String {
        guard field.unicodeScalars.contains(where: { "\",\r\n".unicodeScalars.contains($0) }) else { return field }
        return "\"" + field.replacing("\"", with: "\"\"") + "\""
    }
}
