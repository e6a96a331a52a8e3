extension PostgresRow {
    /// text and its kin, name, json, jsonb, numeric, uuid and enums as text.
    public func text(_ column: Int) throws(PostgresError) -> String { try required(column, textOrNull(column)) }

    public func textOrNull(_ column: Int) throws(PostgresError) -> String? {
        try cell(column, "text", Self.text)
    }

    /// The text of a json or jsonb value.
    public func jsonb(_ column: Int) throws(PostgresError) -> String { try required(column, jsonbOrNull(column)) }

    public func jsonbOrNull(_ column: Int) throws(PostgresError) -> String? {
        try cell(column, "jsonb") { $0 == .jsonb || $0 == .json ? Self.text($0, $1) : nil }
    }

    /// Plain decimal notation, `NaN`, `Infinity` or `-Infinity`.
    public func numeric(_ column: Int) throws(PostgresError) -> String { try required(column, numericOrNull(column)) }

    public func numericOrNull(_ column: Int) throws(PostgresError) -> String? {
        try cell(column, "numeric") { $0 == .numeric ? NumericFormat.decode($1) : nil }
    }

    /// 8-4-4-4-12 lower-case hexadecimal digits.
    public func uuid(_ column: Int) throws(PostgresError) -> String { try required(column, uuidOrNull(column)) }

    public func uuidOrNull(_ column: Int) throws(PostgresError) -> String? {
        try cell(column, "uuid") { $0 == .uuid ? UUIDFormat.decode($1) : nil }
    }

    public func bytea(_ column: Int) throws(PostgresError) -> [UInt8] { try required(column, byteaOrNull(column)) }

    public func byteaOrNull(_ column: Int) throws(PostgresError) -> [UInt8]? {
        try cell(column, "bytea") { $0 == .bytea ? Array($1) : nil }
    }

    static func text(_ type: PostgresType, _ bytes: UnsafeRawBufferPointer) -> String? {
        switch type {
        case .jsonb: bytes.first == 1 ? String(decoding: bytes.dropFirst(), as: UTF8.self) : nil
        case .numeric: NumericFormat.decode(bytes)
        case .uuid: UUIDFormat.decode(bytes)
        case .text, .varchar, .bpchar, .name, .char, .json: String(decoding: bytes, as: UTF8.self)
        case .bool, .int2, .int4, .int8, .oid, .float4, .float8, .bytea, .timestamptz: nil
        // Enums, domains over them and other types of the schema, whose numbers are not fixed.
        default: type.oid >= 16_384 ? String(validating: bytes, as: UTF8.self) : nil
        }
    }
}
