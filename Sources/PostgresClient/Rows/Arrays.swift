/// Arrays of one dimension. A NULL element is `PG008`, except in ``textsOrNulls(_:)``.
extension PostgresRow {
    public func textArray(_ column: Int) throws(PostgresError) -> [String] { try required(column, textArrayOrNull(column)) }

    public func textArrayOrNull(_ column: Int) throws(PostgresError) -> [String]? {
        try array(column, "text[]", Self.text)
    }

    public func int8Array(_ column: Int) throws(PostgresError) -> [Int64] { try required(column, int8ArrayOrNull(column)) }

    /// Reads int2[] and int4[] too.
    public func int8ArrayOrNull(_ column: Int) throws(PostgresError) -> [Int64]? {
        try array(column, "int8[]", Self.integer)
    }

    public func int4Array(_ column: Int) throws(PostgresError) -> [Int32] { try required(column, int4ArrayOrNull(column)) }

    public func int4ArrayOrNull(_ column: Int) throws(PostgresError) -> [Int32]? {
        try array(column, "int4[]") { Self.integer($0, $1).flatMap { Int32(exactly: $0) } }
    }

    public func int2Array(_ column: Int) throws(PostgresError) -> [Int16] { try required(column, int2ArrayOrNull(column)) }

    public func int2ArrayOrNull(_ column: Int) throws(PostgresError) -> [Int16]? {
        try array(column, "int2[]") { Self.integer($0, $1).flatMap { Int16(exactly: $0) } }
    }

    /// The elements of a text array that may hold NULLs.
    public func textsOrNulls(_ column: Int) throws(PostgresError) -> [String?] {
        try required(
            column,
            try elements(column, "text[]") { type, cell -> String?? in
                guard let cell else { return .some(nil) }
                return Self.text(type, cell).map { .some($0) }
            })
    }

    private func array<T>(
        _ column: Int, _ wanted: String, _ read: (PostgresType, UnsafeRawBufferPointer) -> T?
    ) throws(PostgresError) -> [T]? {
        try elements(column, wanted) { type, cell in cell.flatMap { read(type, $0) } }
    }

    private func elements<T>(
        _ column: Int, _ wanted: String, _ read: (PostgresType, UnsafeRawBufferPointer?) -> T?
    ) throws(PostgresError) -> [T]? {
        try cell(column, wanted) { type, bytes in
            Self.arrayTypes.contains(type) || type.oid >= 16_384 ? ArrayFormat.decode(bytes, element: read) : nil
        }
    }

    /// The numbers of `_text`, `_int8` and their kin; arrays of the schema's own types have numbers that are not fixed.
    private static let arrayTypes: Set<PostgresType> = [
        .textArray, .int2Array, .int4Array, .int8Array,
        PostgresType(oid: 1003), PostgresType(oid: 1014), PostgresType(oid: 1015), PostgresType(oid: 1231),
        PostgresType(oid: 2951), PostgresType(oid: 3807), PostgresType(oid: 199), PostgresType(oid: 1028),
    ]
}
