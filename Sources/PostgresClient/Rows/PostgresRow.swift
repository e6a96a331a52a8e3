/// One row of a result, in PostgreSQL's binary format. Cells are read by position, each as the type the statement gives it.
///
/// Readers come in pairs: `text(0)` fails on NULL, `textOrNull(0)` returns nil. A wrong type or position is `PG008`.
public struct PostgresRow: Sendable {
    let result: QueryResult
    let index: Int

    /// Cells in the row.
    public var count: Int { result.columnCount }

    /// Nil for NULL, and past the last column.
    public subscript(column: Int) -> [UInt8]? { rawBytes(column) }

    /// The position of the first column of that name.
    public func column(_ name: String) throws(PostgresError) -> Int {
        for column in 0..<count where result.columnName(column) == name { return column }
        throw PostgresError(.badCell, "the result has no column \(name)")
    }

    public func name(_ column: Int) -> String { has(column) ? result.columnName(column) : "" }

    public func type(_ column: Int) -> PostgresType { has(column) ? result.columnType(column) : PostgresType(oid: 0) }

    public func isNull(_ column: Int) -> Bool { !has(column) || result.isNull(index, column) }

    /// The cell as the server sent it; nil for NULL, and past the last column.
    public func rawBytes(_ column: Int) -> [UInt8]? {
        isNull(column) ? nil : result.withBytes(index, column) { Array($0) }
    }

    private func has(_ column: Int) -> Bool { column >= 0 && column < count }
}

extension PostgresRow {
    /// Nil for NULL; fails where `read` makes nothing of the bytes.
    func cell<T>(
        _ column: Int, _ wanted: String, _ read: (PostgresType, UnsafeRawBufferPointer) -> T?
    ) throws(PostgresError) -> T? {
        guard has(column) else { throw PostgresError(.badCell, "the row has no column \(column)") }
        guard !result.isNull(index, column) else { return nil }
        guard let value = result.withBytes(index, column, { read(result.columnType(column), $0) }) else {
            throw PostgresError(
                .badCell, "column \(column) (\(name(column))), of type \(type(column).oid), cannot be read as \(wanted)")
        }
        return value
    }

    func required<T>(_ column: Int, _ value: T?) throws(PostgresError) -> T {
        guard let value else { throw PostgresError(.badCell, "column \(column) (\(name(column))) is NULL") }
        return value
    }
}
