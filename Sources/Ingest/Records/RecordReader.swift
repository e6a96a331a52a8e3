import HuntModel

/// Turns the text of a record into a row of its table.
///
/// The envelope's members may come in any order; properties that come before the category are read once that is known.
struct RecordReader: Sendable {
    /// By table, in the order of ``tables``.
    private(set) var rows: [Row]
    /// U+0000, lone surrogates and invalid UTF-8 replaced so far.
    private(set) var replacements: Int64 = 0
    /// What the last record says its identity is; nil where it does not say.
    private(set) var identity: Int64?
    private let tables: [[UInt8]: Int]
    private var category: [UInt8] = []
    private var key: [UInt8] = []
    private var name: [UInt8] = []
    private static let prefix = Array("AdvancedHunting-".utf8)
    private static let categoryKey = Array("category".utf8)
    private static let propertiesKey = Array("properties".utf8)
    /// Written by exports of Harrier.
    private static let identityKey = Array("harrierIdentity".utf8)

    init(_ tables: [EventTable]) {
        let layouts = tables.map(TableLayout.init)
        rows = layouts.map(Row.init)
        self.tables = Dictionary(uniqueKeysWithValues: layouts.enumerated().map { (Array($1.table.name.utf8), $0) })
    }

    /// The number of the table whose ``rows`` element now holds the record. Fails with an ``IngestError`` that says why it is a dead letter.
    mutating func read(_ bytes: UnsafeBufferPointer<UInt8>) throws(IngestError) -> Int {
        var cursor = JSONCursor(bytes)
        defer { replacements += Int64(cursor.replacements) }
        do {
            let table = try readEnvelope(&cursor)
            try cursor.expectEnd()
            return table
        } catch let error as JSONError {
            throw IngestError(.malformedRecord, error.reason)
        } catch let error as IngestError {
            throw error
        } catch {
            throw IngestError(.malformedRecord, "not a record")
        }
    }

    private mutating func readEnvelope(_ cursor: inout JSONCursor) throws -> Int {
        category.removeAll(keepingCapacity: true)
        identity = nil
        var table: Int?
        var isRead = false
        var deferred: Int?
        try cursor.expect(.openBrace)
        if !cursor.skip(.closeBrace) {
            repeat {
                key.removeAll(keepingCapacity: true)
                try cursor.readString(into: &key)
                try cursor.expect(.colon)
                if key == Self.categoryKey, cursor.peek() == .quote {
                    category.removeAll(keepingCapacity: true)
                    try cursor.readString(into: &category)
                    table = try tableNumber()
                } else if key == Self.propertiesKey, cursor.peek() == .openBrace {
                    if let table { try readProperties(&cursor, table) } else { deferred = try skipped(&cursor) }
                    isRead = table != nil
                } else if key == Self.identityKey, cursor.peek() == .quote {
                    key.removeAll(keepingCapacity: true)
                    try cursor.readString(into: &key)
                    identity = Int64(String(decoding: key, as: UTF8.self))
                } else {
                    try cursor.skipValue()
                }
            } while cursor.skip(.comma)
            try cursor.expect(.closeBrace)
        }
        guard let table else { throw IngestError(.malformedRecord, "no category") }
        if !isRead, let deferred {
            var again = JSONCursor(cursor.bytes)
            again.position = deferred
            try readProperties(&again, table)
            cursor.replacements += again.replacements
            isRead = true
        }
        guard isRead else { throw IngestError(.malformedRecord, "no properties") }
        return table
    }

    /// Where the value that is skipped begins.
    private func skipped(_ cursor: inout JSONCursor) throws(JSONError) -> Int {
        let start = cursor.position
        try cursor.skipValue()
        return start
    }

    /// Reads a row of texts: `columns` are the numbers of the fields' columns, nil where there is none, and `names` their names.
    mutating func read(_ fields: DelimitedFields, columns: [Int?], names: [[UInt8]], table: Int) throws(IngestError) {
        rows[table].begin()
        identity = nil
        for (index, column) in columns.enumerated() {
            if let column {
                try rows[table].readText(fields[index], column: column)
            } else {
                try rows[table].keepUnknown(names[index], text: fields[index])
            }
        }
        try rows[table].settleTime()
    }

    private func tableNumber() throws(IngestError) -> Int {
        let name = category.starts(with: Self.prefix) ? Array(category.dropFirst(Self.prefix.count)) : category
        guard let number = tables[name] else {
            throw IngestError(.unknownTable, "no table for category \(String(decoding: category.prefix(80), as: UTF8.self))")
        }
        return number
    }

    private mutating func readProperties(_ cursor: inout JSONCursor, _ table: Int) throws {
        rows[table].begin()
        try cursor.expect(.openBrace)
        if !cursor.skip(.closeBrace) {
            repeat {
                if let column = rows[table].expectedColumn(&cursor) {
                    try rows[table].readCell(column, &cursor)
                } else {
                    name.removeAll(keepingCapacity: true)
                    try cursor.readString(into: &name)
                    try cursor.expect(.colon)
                    try rows[table].readProperty(name, &cursor)
                }
                guard rows[table].arena.count <= JSONCursor.maximumText else { throw JSONError(.tooLarge, at: cursor.position) }
            } while cursor.skip(.comma)
            try cursor.expect(.closeBrace)
        }
        try rows[table].settleTime()
    }
}
