import Crypto

/// What makes two records the same event: the same properties with the same values, whatever their order, spelling or envelope.
///
/// Stored as `_identity` with every row, so it may never change. SHA-256 over the properties in byte order of their names, missing ones
/// (null, empty string) left out, each as the length of its name (4 bytes, big-endian), the name, the length of its value, the value. Values:
/// texts as UTF-8; whole numbers, and times as ticks, in decimal digits; `true`, `false`; reals by their 8 bytes; guids by their 16; what has no
/// column as canonical JSON scalars or compact JSON. The first 8 bytes of the digest are the identity, big-endian and signed.
struct Identity {
    private var scratch: [UInt8] = []

    mutating func of(_ row: Row) -> Int64 {
        scratch.removeAll(keepingCapacity: true)
        var unknown = row.unknown.sorted { $0.name.lexicographicallyPrecedes($1.name) }[...]
        for column in row.layout.byName {
            let name = row.layout.names[column]
            while let first = unknown.first, first.name.lexicographicallyPrecedes(name) { append(unknown.removeFirst()) }
            append(name, row.cells[column], of: row)
        }
        for property in unknown { append(property) }
        return SHA256.hash(data: scratch).prefix(8).reduce(Int64(0)) { $0 << 8 | Int64($1) }
    }

    private mutating func append(_ property: UnknownProperty) {
        append(lengthPrefixed: property.name[...])
        append(lengthPrefixed: property.value[...])
    }

    private mutating func append(_ name: [UInt8], _ cell: Cell, of row: Row) {
        if case .missing = cell { return }
        append(lengthPrefixed: name[...])
        switch cell {
        case .missing: break
        case .bool(let value): append(lengthPrefixed: value ? "true" : "false")
        case .integer(let value): append(lengthPrefixed: String(value))
        case .real(let value): append(lengthPrefixed: withUnsafeBytes(of: value.bitPattern.bigEndian) { Array($0) }[...])
        case .bytes(let range): append(lengthPrefixed: row.arena[range])
        }
    }

    private mutating func append(lengthPrefixed text: String) {
        scratch.append(bigEndian: Int32(truncatingIfNeeded: text.utf8.count))
        scratch.append(contentsOf: text.utf8)
    }

    private mutating func append(lengthPrefixed bytes: ArraySlice<UInt8>) {
        scratch.append(bigEndian: Int32(truncatingIfNeeded: bytes.count))
        scratch.append(contentsOf: bytes)
    }
}
