import CLibPQ

/// A finished PGresult.
///
/// `@unchecked`: libpq never changes a result once it has handed it over, and documents that any thread may read it.
final class QueryResult: @unchecked Sendable {
    private let handle: OpaquePointer

    init(_ handle: OpaquePointer) { self.handle = handle }

    deinit { PQclear(handle) }

    var rowCount: Int { Int(PQntuples(handle)) }
    var columnCount: Int { Int(PQnfields(handle)) }
    var rows: LazyMapSequence<Range<Int>, PostgresRow> { (0..<rowCount).lazy.map { PostgresRow(result: self, index: $0) } }

    /// Rows inserted, updated, deleted, copied or returned.
    var affected: Int { PQcmdTuples(handle).flatMap { Int(String(cString: $0)) } ?? rowCount }

    /// `INSERT 0 1`, `COMMIT`, …
    var commandTag: String { PQcmdStatus(handle).map { String(cString: $0) } ?? "" }

    var isCopyIn: Bool { PQresultStatus(handle) == PGRES_COPY_IN }
    var isCopyOut: Bool { PQresultStatus(handle) == PGRES_COPY_OUT }
    var isCopy: Bool { [PGRES_COPY_IN, PGRES_COPY_OUT, PGRES_COPY_BOTH].contains(PQresultStatus(handle)) }

    var error: PostgresError? {
        guard [PGRES_FATAL_ERROR, PGRES_BAD_RESPONSE].contains(PQresultStatus(handle)) else { return nil }
        return PostgresError(
            .refused, text(harrier_pq_primary(handle)) ?? text(PQresultErrorMessage(handle)) ?? "unknown error",
            sqlState: text(harrier_pq_sqlstate(handle)), detail: text(harrier_pq_detail(handle)),
            hint: text(harrier_pq_hint(handle)), constraint: text(harrier_pq_constraint(handle)))
    }

    private func text(_ pointer: UnsafePointer<CChar>?) -> String? {
        pointer.map { String(cString: $0) }.flatMap { $0.isEmpty ? nil : $0 }
    }
}

extension QueryResult {
    func columnName(_ column: Int) -> String { text(PQfname(handle, Int32(column))) ?? "" }

    func columnType(_ column: Int) -> PostgresType { PostgresType(oid: PQftype(handle, Int32(column))) }

    func isNull(_ row: Int, _ column: Int) -> Bool { PQgetisnull(handle, Int32(row), Int32(column)) == 1 }

    /// The cell's bytes in PostgreSQL's binary format, valid inside `body`.
    func withBytes<R>(_ row: Int, _ column: Int, _ body: (UnsafeRawBufferPointer) -> R) -> R {
        let count = Int(PQgetlength(handle, Int32(row), Int32(column)))
        return body(UnsafeRawBufferPointer(start: PQgetvalue(handle, Int32(row), Int32(column)), count: count))
    }
}
