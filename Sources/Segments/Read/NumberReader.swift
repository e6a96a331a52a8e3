/// Numbers as they lie in the blob: a row is computed when it is asked for.
final class NumberReader: Sendable {
    private let encoding: BlobEncoding
    private let rows: Int
    private let base: Int64
    private let scale: Int64
    private let width: Int
    /// Planes, codes or bits.
    private let stored: [UInt8]
    /// Entries of a dictionary, or rows that were deltas.
    private let numbers: [Int64]
    /// Empty where no row is NULL, or NULL has a code.
    private let nullBits: [UInt8]
    private let isAllNull: Bool

    init(nulls rows: Int) {
        (encoding, self.rows, base, scale, width) = (.constant, rows, 0, 1, 0)
        (stored, numbers, nullBits, isAllNull) = ([], [], [], true)
    }

    init(_ header: BlobHeader, _ a: [UInt8], _ b: [UInt8]) throws(SegmentError) {
        (encoding, rows, width) = (header.encoding, header.rows, header.width)
        (base, scale) = (Int64(bitPattern: header.base), Int64(header.count))
        isAllNull = header.encoding == .constant && header.nulls == header.rows
        switch header.encoding {
        case .constant:
            guard header.nulls == 0 || isAllNull, a.isEmpty, b.isEmpty else { throw SegmentError(.inconsistent, "a constant with parts") }
            (stored, numbers, nullBits) = ([], [], [])
        case .planes, .delta:
            guard b.count == rows * width else { throw SegmentError(.inconsistent, "planes of \(b.count) bytes") }
            nullBits = try NullBits.checked(a, header)
            (stored, numbers) = header.encoding == .delta ? ([], Self.sums(b, header)) : (b, [])
        case .bits:
            guard b.count == Bits.size(rows) else { throw SegmentError(.inconsistent, "bits of \(b.count) bytes") }
            nullBits = try NullBits.checked(a, header)
            (stored, numbers) = (b, [])
        case .numbers:
            guard header.count <= SegmentLimits.mostRows, a.count == header.count * header.entryWidth else {
                throw SegmentError(.inconsistent, "entries of \(a.count) bytes")
            }
            try Codes.check(b, rows: rows, nulls: header.nulls, width: width, count: header.count)
            let (count, entryWidth, base) = (header.count, header.entryWidth, base)
            numbers = a.withUnsafeBytes { Planes.numbers($0, rows: count, width: entryWidth) }.map { base &+ Int64(bitPattern: $0) }
            (stored, nullBits) = (b, [])
        case .dictionary, .plain:
            throw SegmentError(.inconsistent, "numbers as bytes")
        }
    }

    private static func sums(_ planes: [UInt8], _ header: BlobHeader) -> [Int64] {
        var last = Int64(bitPattern: header.base)
        let scale = Int64(header.count)
        return planes.withUnsafeBytes { Planes.numbers($0, rows: header.rows, width: header.width) }.map { zigzag in
            last &+= (Int64(bitPattern: zigzag &>> 1) ^ -Int64(bitPattern: zigzag & 1)) &* scale
            return last
        }
    }

    /// Nil for NULL.
    @inline(__always)
    func number(_ row: Int) -> Int64? {
        guard !isAllNull else { return nil }
        if !nullBits.isEmpty, Bits.isSet(nullBits, row) { return nil }
        switch encoding {
        case .constant: return base
        case .delta: return numbers[row]
        case .bits: return Bits.isSet(stored, row) ? 1 : 0
        case .planes: return base &+ Int64(bitPattern: stored.withUnsafeBytes { Planes.number($0, row: row, of: rows, width: width) }) &* scale
        default:
            let code = stored.withUnsafeBytes { Codes.code($0, row, width: width) }
            return code < numbers.count ? numbers[code] : nil
        }
    }

    /// 0 for NULL.
    func all(_ rows: Int) -> [Int64] {
        if encoding == .planes, nullBits.isEmpty {
            return stored.withUnsafeBytes { Planes.numbers($0, rows: rows, width: width) }.map { base &+ Int64(bitPattern: $0) &* scale }
        }
        if encoding == .delta, nullBits.isEmpty { return numbers }
        return (0..<rows).map { number($0) ?? 0 }
    }

    @inline(__always)
    func append(_ row: Int, _ kind: SegmentKind, to output: inout [UInt8]) {
        guard let number = number(row) else { return output.append(bigEndian: UInt32.max) }
        switch kind.numberSize {
        case 8: output.append(bigEndian: (8, UInt32(truncatingIfNeeded: number >> 32), UInt32(truncatingIfNeeded: number)))
        case 4: output.append(bigEndian: 4 << 32 | UInt64(UInt32(truncatingIfNeeded: number)))
        case 2:
            output.append(bigEndian: 2 as UInt32)
            output.append(bigEndian: UInt16(truncatingIfNeeded: number))
        default:
            output.append(bigEndian: 1 as UInt32)
            output.append(UInt8(truncatingIfNeeded: number & 1))
        }
    }
}

enum NullBits {
    /// Part A of numbers is nothing but their null bits.
    static func checked(_ a: [UInt8], _ header: BlobHeader) throws(SegmentError) -> [UInt8] {
        guard header.hasNullBits ? a.count == Bits.size(header.rows) : a.isEmpty,
            a.withUnsafeBytes(Bits.count) == header.nulls
        else { throw SegmentError(.inconsistent, "null bits of \(a.count) bytes") }
        return a
    }
}
