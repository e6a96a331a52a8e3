extension [UInt8] {
    /// Network byte order.
    mutating func append(bigEndian value: some FixedWidthInteger) {
        Swift.withUnsafeBytes(of: value.bigEndian) { append(contentsOf: $0) }
    }

    /// Writes `body` behind its own length, as PostgreSQL frames every field.
    mutating func appendFramed(_ body: (inout [UInt8]) throws(PostgresError) -> Void) throws(PostgresError) {
        let start = count
        append(bigEndian: Int32(0))
        try body(&self)
        guard let length = Int32(exactly: count - start - 4) else {
            throw PostgresError(.badBind, "a bound value is larger than 2 GB")
        }
        Swift.withUnsafeBytes(of: length.bigEndian) { replaceSubrange(start..<start + 4, with: $0) }
    }
}

extension UnsafeRawBufferPointer {
    /// The whole buffer as one integer; nil unless it has exactly that size.
    func bigEndian<T: FixedWidthInteger>(_ type: T.Type = T.self) -> T? {
        count == MemoryLayout<T>.size ? T(bigEndian: loadUnaligned(as: T.self)) : nil
    }
}

/// Reads integers one after the other; nil past the end.
struct ByteReader {
    private var rest: Slice<UnsafeRawBufferPointer>

    init(_ bytes: UnsafeRawBufferPointer) { rest = bytes[...] }

    var isAtEnd: Bool { rest.isEmpty }

    mutating func next<T: FixedWidthInteger>(_ type: T.Type = T.self) -> T? {
        next(count: MemoryLayout<T>.size)?.bigEndian(T.self)
    }

    mutating func next(count: Int) -> UnsafeRawBufferPointer? {
        guard count >= 0, count <= rest.count else { return nil }
        defer { rest = rest.dropFirst(count) }
        return UnsafeRawBufferPointer(rebasing: rest.prefix(count))
    }
}
