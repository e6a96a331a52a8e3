import HuntModel

extension Row {
    /// Reads the value of the property `name` into its cell. A property that comes twice counts by its last value.
    mutating func readProperty(_ name: [UInt8], _ cursor: inout JSONCursor) throws {
        guard let column = column(for: name) else { return try keepUnknown(name, &cursor) }
        try readCell(column, &cursor)
    }

    mutating func readCell(_ column: Int, _ cursor: inout JSONCursor) throws {
        do {
            cells[column] = try readValue(&cursor, layout.types[column])
        } catch let error as UnfitValue {
            let column = layout.table.storedColumns[column]
            throw IngestError(.badValue, "\(column.name) is not a \(column.type.rawValue): \(error.excerpt)")
        }
    }

    /// The event time, without which a row has no place unless its table is a snapshot.
    mutating func settleTime() throws(IngestError) {
        guard let column = layout.time else { return time = 0 }
        guard case .integer(let ticks) = cells[column] else { throw IngestError(.noTimestamp, "no \(EventTable.timeColumn)") }
        time = ticks
        if let alias = layout.timeGenerated, case .missing = cells[alias] { cells[alias] = .integer(ticks) }
    }

    private mutating func keepUnknown(_ name: [UInt8], _ cursor: inout JSONCursor) throws {
        guard let value = try unknownValue(&cursor), !value.isEmpty else { return }
        unknown.append(UnknownProperty(name: name, value: value))
    }

    /// Nil for null.
    private func unknownValue(_ cursor: inout JSONCursor) throws(JSONError) -> [UInt8]? {
        var value: [UInt8] = []
        switch cursor.peek() {
        case .quote: try cursor.readString(into: &value)
        case .openBrace, .openBracket: try cursor.copyCompact(into: &value)
        case UInt8(ascii: "n"):
            try cursor.expect(literal: "null")
            return nil
        case UInt8(ascii: "t"), UInt8(ascii: "f"): try cursor.copyCompact(into: &value)
        default: value = Array(NumberText.canonical(UnsafeBufferPointer(rebasing: cursor.bytes[try cursor.readNumber()])).utf8)
        }
        return value
    }
}
