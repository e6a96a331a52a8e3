import HuntModel

extension Row {
    /// Reads the value of the property `name` into its cell. A property that comes twice counts by its last value.
    mutating func readProperty(_ name: [UInt8], _ cursor: inout JSONCursor) throws {
        guard let column = column(for: name) else { return try keepUnknown(name, &cursor) }
        try readCell(column, &cursor)
    }

    @inline(__always)
    mutating func readCell(_ column: Int, _ cursor: inout JSONCursor) throws {
        do {
            cells[column] = try readValue(&cursor, layout.types[column])
        } catch let error as UnfitValue {
            throw unfit(column, error)
        }
    }

    /// A value that came as text, from a sender that knows nothing but texts. Objects and arrays of `dynamic` are read as such.
    mutating func readText(_ text: some Collection<UInt8>, column: Int) throws(IngestError) {
        let start = arena.count
        guard !text.isEmpty else { return cells[column] = .missing }
        do {
            guard layout.types[column] == .dynamic else {
                arena.append(contentsOf: text)
                return cells[column] = try settle(textFrom: start, layout.types[column])
            }
            try compact(looseText: Array(text))
            cells[column] = .bytes(start..<arena.count)
            try requireStorable(arena[start...])
        } catch let error as UnfitValue {
            throw unfit(column, error)
        } catch {
            throw error as? IngestError ?? IngestError(.badValue, "\(error)")
        }
    }

    private func unfit(_ column: Int, _ error: UnfitValue) -> IngestError {
        let column = layout.columns[column]
        return IngestError(.badValue, "\(column.name) is not a \(column.type.rawValue): \(error.excerpt)")
    }

    /// The event time, without which a row has no place unless its table is a snapshot.
    mutating func settleTime() throws(IngestError) {
        guard let column = layout.time else { return time = 0 }
        guard case .integer(let ticks) = cells[column] else { throw IngestError(.noTimestamp, "no \(EventTable.timeColumn)") }
        time = ticks
        if let alias = layout.timeGenerated, case .missing = cells[alias] { cells[alias] = .integer(ticks) }
    }
}
