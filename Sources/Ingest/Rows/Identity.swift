import Crypto

/// What makes two records the same event: the same properties with the same values, whatever their order, spelling or envelope.
///
/// Stored as `_identity` with every row, so it may never change. SHA-256 over the properties in byte order of their names, missing ones
/// (null, empty string) left out, each as the length of its name (4 bytes, big-endian), the name, the length of its value, the value. Values:
/// texts as UTF-8; whole numbers, and times as ticks, in decimal digits; `true`, `false`; reals by their 8 bytes; guids by their 16; what has no
/// column as canonical JSON scalars or compact JSON. The first 8 bytes of the digest are the identity, big-endian and signed.
enum Identity {
    static func of(_ row: Row, _ scratch: inout Scratch) -> Int64 {
        let layout = row.layout
        let bound = layout.identityNames.bytes.count + layout.columns.count * 28 + row.arena.count + row.unknown.count * 8
        return row.arena.withUnsafeBufferPointer { arena in
            scratch.write(atMost: bound) { writer in
                layout.identityNames.bytes.withUnsafeBufferPointer { names in
                    guard !row.unknown.isEmpty else {
                        for column in layout.byName { put(column, row, names, arena, &writer) }
                        return
                    }
                    var unknown = row.unknown.sorted { arena[$0.name].lexicographicallyPrecedes(arena[$1.name]) }[...]
                    for column in layout.byName {
                        let name = layout.name(column)
                        while let first = unknown.first, arena[first.name].lexicographicallyPrecedes(name) {
                            put(unknown.removeFirst(), arena, &writer)
                        }
                        put(column, row, names, arena, &writer)
                    }
                    for property in unknown { put(property, arena, &writer) }
                }
            } use: { text in
                var hash = SHA256()
                hash.update(bufferPointer: UnsafeRawBufferPointer(text))
                return hash.finalize().withUnsafeBytes { Int64(bigEndian: $0.loadUnaligned(as: Int64.self)) }
            }
        }
    }

    private static func put(_ property: UnknownProperty, _ arena: UnsafeBufferPointer<UInt8>, _ writer: inout RawWriter) {
        for range in [property.name, property.value] {
            writer.put(Int32(truncatingIfNeeded: range.count))
            writer.put(arena, range)
        }
    }

    @inline(__always)
    private static func put(
        _ column: Int, _ row: Row, _ names: UnsafeBufferPointer<UInt8>, _ arena: UnsafeBufferPointer<UInt8>, _ writer: inout RawWriter
    ) {
        let cell = row.cells[column]
        if case .missing = cell { return }
        writer.put(names, row.layout.identityNames[column])
        switch cell {
        case .missing: break
        case .bool(let value):
            writer.put(Int32(value ? 4 : 5))
            writer.put(Array((value ? "true" : "false").utf8))
        case .integer(let value): writer.put(digitsOf: value)
        case .real(let value):
            writer.put(Int32(8))
            writer.put(value.bitPattern)
        case .bytes(let range):
            writer.put(Int32(truncatingIfNeeded: range.count))
            writer.put(arena, range)
        }
    }
}
