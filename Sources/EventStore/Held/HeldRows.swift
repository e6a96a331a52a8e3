import CompiledForm
import HuntModel
import HuntStore
import PostgresClient
import SQLText

/// A few rows of one source, held in memory by column.
struct HeldRows {
    private let source: EventSource
    private let columns: [StoredColumn]
    private var fields: [[UInt8]]
    private(set) var rows = 0
    private(set) var bytes = 0

    private static let mostBytes = 4 << 20
    /// Of rows that are looked through once for each window.
    private static let mostProbed = 500

    init(_ source: EventSource) {
        self.source = source
        columns = source.need.storedColumns
        fields = columns.map { _ in [] }
    }

    /// The statement with all its rows; nil where there are too many.
    static func statement(
        of question: EventQuestion, from parts: [SourceParts], _ limits: CopyLimits, _ directories: SegmentDirectories, over events: PostgresConnection
    ) async throws -> SQLStatement? {
        let statement = try question.fragment.statement(over: question.sources.map { SQLIdentifier($0.relation) }, in: question.scope)
        guard limits.heldRows > 0, statement.text.hasPrefix("SELECT") else { return nil }
        var held: [HeldRows] = []
        for part in parts {
            var rows = HeldRows(part.source)
            let source = EventRows(part, rows.columns, question, events, directories)
            while let chunk = try await source.next() {
                rows.append(chunk)
                let all = held + [rows]
                guard all.reduce(0, { $0 + $1.rows }) <= limits.heldRows, all.reduce(0, { $0 + $1.bytes }) <= mostBytes,
                    !rows.source.need.isProbed || rows.rows <= mostProbed
                else { return nil }
            }
            held.append(rows)
        }
        return statement.reading(held)
    }

    private mutating func append(_ chunk: RowChunk) {
        rows += chunk.rows
        bytes += chunk.bytes.count
        chunk.bytes.withUnsafeBytes { all in
            var place = 0
            for _ in 0..<chunk.rows {
                place += 2
                for column in columns.indices {
                    let length = Int32(bigEndian: all.loadUnaligned(fromByteOffset: place, as: Int32.self))
                    let end = place + 4 + Int(max(0, length))
                    fields[column].append(contentsOf: all[place..<end])
                    place = end
                }
            }
        }
    }

    /// `"name"(columns) AS …`, its arrays bound from `first` on.
    fileprivate func table(boundFrom first: Int) -> (text: String, binds: [SQLBind]) {
        let names = columns.map { SQLIdentifier($0.name).quoted }.joined(separator: ", ")
        let places = columns.indices.map { "$\(first + $0)" }.joined(separator: ", ")
        let aliases = columns.indices.map { "c\($0)" }.joined(separator: ", ")
        let outputs = columns.enumerated().map { $1.type == .string ? "u.c\($0) COLLATE \"C\"" : "u.c\($0)" }.joined(separator: ", ")
        return (
            "\(SQLIdentifier(source.relation).quoted)(\(names)) AS MATERIALIZED (SELECT \(outputs) FROM unnest(\(places)) AS u(\(aliases)))",
            zip(columns, fields).map { .fields($0.bindType, count: rows, $1) }
        )
    }
}

extension SQLStatement {
    /// The same over rows that come with it, under the names of their relations.
    fileprivate func reading(_ held: [HeldRows]) -> SQLStatement {
        var (tables, binds): ([String], [SQLBind]) = ([], self.binds)
        for rows in held {
            let table = rows.table(boundFrom: binds.count + 1)
            tables.append(table.text)
            binds += table.binds
        }
        return SQLStatement(trusted: "WITH \(tables.joined(separator: ", "))\n\(text)", binds: binds)
    }
}
