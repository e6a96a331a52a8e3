/// One-dimensional arrays in PostgreSQL's binary format: dimensions, null flag, element type, length, lower bound, elements.
enum ArrayFormat {
    static func encodeHeader(count: Int, of type: PostgresType, to bytes: inout [UInt8]) {
        bytes.append(bigEndian: Int32(count == 0 ? 0 : 1))
        bytes.append(bigEndian: Int32(0))
        bytes.append(bigEndian: type.oid)
        guard count > 0 else { return }
        bytes.append(bigEndian: Int32(clamping: count))
        bytes.append(bigEndian: Int32(1))
    }

    /// Nil when the bytes are no array of at most one dimension, or `element` cannot read one of them.
    /// A NULL element is handed to `element` as nil.
    static func decode<T>(
        _ bytes: UnsafeRawBufferPointer, element: (PostgresType, UnsafeRawBufferPointer?) -> T?
    ) -> [T]? {
        var reader = ByteReader(bytes)
        guard let dimensions = reader.next(Int32.self), reader.next(Int32.self) != nil,
            let type = reader.next(UInt32.self).map(PostgresType.init(oid:)), dimensions <= 1
        else { return nil }
        guard dimensions == 1 else { return [] }
        guard let count = reader.next(Int32.self), reader.next(Int32.self) != nil else { return nil }
        var values: [T] = []
        values.reserveCapacity(max(0, min(Int(count), bytes.count / 4)))
        for _ in 0..<max(0, count) {
            guard let length = reader.next(Int32.self) else { return nil }
            let cell = length < 0 ? nil : reader.next(count: Int(length))
            guard length < 0 || cell != nil, let value = element(type, cell) else { return nil }
            values.append(value)
        }
        return values
    }
}
