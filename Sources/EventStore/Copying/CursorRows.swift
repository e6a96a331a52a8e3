import HuntStore
import PostgresClient
import SQLText

/// The rows of a statement, by a cursor of the transaction that `connection` is in.
actor CursorRows: RowSource {
    private let statement: SQLStatement
    private let cursor: SQLIdentifier
    private let connection: PostgresConnection
    private var isOpen = false

    init(_ statement: SQLStatement, named name: String, over connection: PostgresConnection) {
        self.statement = statement
        cursor = SQLIdentifier(name)
        self.connection = connection
    }

    func next() async throws -> RowChunk? {
        if !isOpen { try await connection.execute("DECLARE \(cursor) NO SCROLL CURSOR FOR \(fragment: statement)") }
        isOpen = true
        let rows = try await connection.rows("FETCH 500 FROM \(cursor)")
        guard !rows.isEmpty else {
            try await connection.execute("CLOSE \(cursor)")
            return nil
        }
        var copy = BinaryCopy()
        for row in rows { copy.append(row: row) }
        return RowChunk(rows: rows.count, bytes: copy.take())
    }
}
