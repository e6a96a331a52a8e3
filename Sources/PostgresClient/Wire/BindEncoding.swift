import SQLText

extension SQLBind {
    /// Appends the value in PostgreSQL's binary format, without its length. Null appends nothing.
    ///
    /// Fails with `PG007` for U+0000 in a text, and for a number or uuid that cannot be read.
    func encode(to bytes: inout [UInt8]) throws(PostgresError) {
        switch self {
        case .null: break
        case .bool(let value): bytes.append(value ? 1 : 0)
        case .int2(let value): bytes.append(bigEndian: value)
        case .int4(let value): bytes.append(bigEndian: value)
        case .int8(let value): bytes.append(bigEndian: value)
        case .float8(let value): bytes.append(bigEndian: value.bitPattern)
        case .text(let value): try encode(text: value, to: &bytes)
        case .bytea(let value): bytes += value
        case .jsonb(let value):
            bytes.append(1)
            try encode(text: value, to: &bytes)
        case .numeric(let value): try NumericFormat.encode(value, to: &bytes)
        case .uuid(let value): try UUIDFormat.encode(value, to: &bytes)
        case .int2Array(let values): encodeArray(values, of: .int2, to: &bytes)
        case .int4Array(let values): encodeArray(values, of: .int4, to: &bytes)
        case .int8Array(let values): encodeArray(values, of: .int8, to: &bytes)
        case .textArray(let values): try encodeArray(values, to: &bytes)
        case .fields(let type, let count, let fields):
            ArrayFormat.encodeHeader(count: count, of: PostgresType(type), to: &bytes)
            bytes += fields
        }
    }

    private func encode(text: String, to bytes: inout [UInt8]) throws(PostgresError) {
        let start = bytes.count
        bytes += text.utf8
        guard !bytes[start...].contains(0) else {
            throw PostgresError(
                .badBind, "a bound text holds U+0000, which PostgreSQL cannot store", sqlState: "22021",
                hint: "replace it with U+FFFD before binding")
        }
    }

    private func encodeArray(_ values: [some FixedWidthInteger], of type: PostgresType, to bytes: inout [UInt8]) {
        ArrayFormat.encodeHeader(count: values.count, of: type, to: &bytes)
        for value in values {
            bytes.append(bigEndian: Int32(value.bitWidth / 8))
            bytes.append(bigEndian: value)
        }
    }

    private func encodeArray(_ values: [String], to bytes: inout [UInt8]) throws(PostgresError) {
        ArrayFormat.encodeHeader(count: values.count, of: .text, to: &bytes)
        for value in values {
            try bytes.appendFramed { bytes throws(PostgresError) in try encode(text: value, to: &bytes) }
        }
    }
}
