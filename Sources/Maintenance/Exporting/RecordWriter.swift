import HuntModel
import PostgresClient
import Segments

/// Writes stored rows as records of an export.
struct RecordWriter: Sendable {
    private struct Column: Sendable {
        var index: Int
        var name: [UInt8]
        var type: KQLType
    }

    private let format: ExportFormat
    private let columns: [Column]
    private let time: Int?
    private let overflow: Int?
    private let identity: Int?
    private let category: [UInt8]

    init(_ layout: LeafLayout, _ format: ExportFormat) {
        self.format = format
        let position = Dictionary(uniqueKeysWithValues: zip(layout.columns.map(\.name), layout.columns.indices))
        columns = layout.table.storedColumns.compactMap { column in
            position[column.name].map { Column(index: $0, name: Array(JSONText.quoted(column.name).utf8) + [UInt8(ascii: ":")], type: column.type) }
        }
        time = layout.table.isSnapshot ? nil : position[EventTable.timeColumn]
        overflow = position[EventTable.overflowColumn]
        identity = position[EventTable.identityColumn]
        category = Array(#""operationName":"Publish","category":"AdvancedHunting-\#(layout.table.name)","properties":{"#.utf8)
    }

    /// What comes before the first record.
    static func header(_ table: EventTable, _ format: ExportFormat) -> [UInt8] {
        format == .csv ? Array((table.storedColumns.map { quoted($0.name) }.joined(separator: ",") + "\r\n").utf8) : []
    }

    func append(_ row: BinaryRow, to bytes: inout [UInt8]) {
        switch format {
        case .jsonl: appendRecord(row, to: &bytes)
        case .csv:
            for (number, column) in columns.enumerated() {
                if number > 0 { bytes.append(UInt8(ascii: ",")) }
                if let field = row[column.index] { bytes.append(contentsOf: Self.quoted(CellText.plain(field, column.type)).utf8) }
            }
            bytes.append(contentsOf: [0x0d, 0x0a])
        }
    }

    private func appendRecord(_ row: BinaryRow, to bytes: inout [UInt8]) {
        bytes.append(UInt8(ascii: "{"))
        if let time, let field = row[time] {
            bytes.append(contentsOf: #""time":"#.utf8)
            CellText.append(json: field, .datetime, to: &bytes)
            bytes.append(UInt8(ascii: ","))
        }
        if let identity, let field = row[identity] {
            bytes.append(contentsOf: #""harrierIdentity":"\#(CellText.integer(field))","#.utf8)
        }
        bytes.append(contentsOf: category)
        var isFirst = true
        for column in columns {
            guard let field = row[column.index], !(column.type == .string && field.isEmpty) else { continue }
            if !isFirst { bytes.append(UInt8(ascii: ",")) }
            isFirst = false
            bytes.append(contentsOf: column.name)
            CellText.append(json: field, column.type, to: &bytes)
        }
        if let overflow, let field = row[overflow], let unknown = Self.members(of: field) {
            if !isFirst { bytes.append(UInt8(ascii: ",")) }
            bytes.append(contentsOf: unknown)
        }
        bytes.append(contentsOf: [UInt8(ascii: "}"), UInt8(ascii: "}"), 0x0a])
    }

    /// A jsonb object without its braces; nil for an empty one.
    private static func members(of field: UnsafeRawBufferPointer) -> UnsafeRawBufferPointer? {
        guard field.count > 3, field[1] == UInt8(ascii: "{") else { return nil }
        return UnsafeRawBufferPointer(rebasing: field[2..<field.count - 1])
    }

    private static func quoted(_ text: String) -> String {
        guard text.utf8.contains(where: { [0x22, 0x2c, 0x0a, 0x0d].contains($0) }) else { return text }
        return "\"" + text.replacing("\"", with: "\"\"") + "\""
    }
}
