import SQLText

/// Binds laid out as libpq takes them: four parallel arrays over one buffer, every value in binary format.
struct ParameterList {
    private var bytes: [UInt8] = []
    private var offsets: [Int?] = []
    private var lengths: [Int32] = []
    private var types: [UInt32] = []

    init(_ binds: [SQLBind]) throws(PostgresError) {
        guard binds.count <= 65_535 else { throw PostgresError(.badBind, "a statement takes at most 65,535 binds") }
        for bind in binds { try append(bind) }
        bytes.append(0)
    }

    private mutating func append(_ bind: SQLBind) throws(PostgresError) {
        let start = bytes.count
        try bind.encode(to: &bytes)
        guard let length = Int32(exactly: bytes.count - start) else {
            throw PostgresError(.badBind, "a bound value is larger than 2 GB")
        }
        types.append(bind.postgresType.oid)
        lengths.append(length)
        if case .null = bind { offsets.append(nil) } else { offsets.append(start) }
    }

    typealias Pointers<R> = (
        _ types: UnsafePointer<UInt32>?, _ values: UnsafePointer<UnsafePointer<CChar>?>?, _ lengths: UnsafePointer<Int32>?,
        _ formats: UnsafePointer<Int32>?, _ count: Int32
    ) -> R

    /// The arrays are valid inside `body`.
    func withPointers<R>(_ body: Pointers<R>) -> R {
        let formats = [Int32](repeating: 1, count: offsets.count)
        return bytes.withUnsafeBytes { buffer in
            let base = buffer.baseAddress?.assumingMemoryBound(to: CChar.self)
            let values = offsets.map { offset in offset.flatMap { at in base.map { UnsafePointer($0 + at) } } }
            return body(types, values, lengths, formats, Int32(offsets.count))
        }
    }
}
