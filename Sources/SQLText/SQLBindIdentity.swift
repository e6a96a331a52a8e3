extension SQLBind: Hashable {
    public static func == (left: SQLBind, right: SQLBind) -> Bool { left.identity == right.identity }
    public func hash(into hasher: inout Hasher) { hasher.combine(identity) }

    /// What is sent, told apart bit by bit.
    private enum Identity: Hashable {
        case null(SQLType)
        case bool(Bool)
        case integer(SQLType, Int64)
        case real(UInt64)
        case bytes(SQLType, [UInt8])
        case integers(SQLType, [Int64])
        case texts([[UInt8]])
        case fields(SQLType, Int, [UInt8])
    }

    private var identity: Identity {
        switch self {
        case .null(let type): .null(type)
        case .bool(let value): .bool(value)
        case .int2(let value): .integer(.int2, Int64(value))
        case .int4(let value): .integer(.int4, Int64(value))
        case .int8(let value): .integer(.int8, value)
        case .float8(let value): .real(value.bitPattern)
        case .text(let value): .bytes(.text, Array(value.utf8))
        case .bytea(let value): .bytes(.bytea, value)
        case .jsonb(let value): .bytes(.jsonb, Array(value.utf8))
        case .numeric(let value): .bytes(.numeric, Array(value.utf8))
        case .uuid(let value): .bytes(.uuid, Array(value.utf8))
        case .int2Array(let values): .integers(.int2, values.map(Int64.init))
        case .int4Array(let values): .integers(.int4, values.map(Int64.init))
        case .int8Array(let values): .integers(.int8, values)
        case .textArray(let values): .texts(values.map { Array($0.utf8) })
        case .fields(let type, let count, let bytes): .fields(type, count, bytes)
        }
    }
}
