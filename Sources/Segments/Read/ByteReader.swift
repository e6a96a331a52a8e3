/// Byte strings as they lie in the blob: entries or rows one after the other, and where each begins.
final class ByteReader: Sendable {
    private let encoding: BlobEncoding
    private let packing: Packing
    private let isJSON: Bool
    private let bytes: [UInt8]
    /// Where an entry or a row begins in `bytes`, and where the last one ends.
    private let bounds: [UInt32]
    private let codes: [UInt8]
    private let width: Int
    /// Of plain rows; empty where none is NULL.
    private let nullBits: [UInt8]

    /// Every text is empty, everything else is NULL.
    init(empty kind: SegmentKind, rows: Int) {
        (encoding, packing, isJSON, width) = (.constant, .none, kind == .json, 0)
        (bytes, bounds, codes, nullBits) = ([], kind == .text ? [0, 0] : [0], [], [])
    }

    init(_ header: BlobHeader, _ a: [UInt8], _ b: [UInt8]) throws(SegmentError) {
        (encoding, packing, isJSON, width) = (header.encoding, header.packing, header.kind == .json, header.width)
        guard packing == .none || header.kind == .text else { throw SegmentError(.inconsistent, "packed bytes that are no texts") }
        switch header.encoding {
        case .constant:
            guard header.nulls == 0 || header.nulls == header.rows && a.isEmpty, b.isEmpty else {
                throw SegmentError(.inconsistent, "a constant with parts")
            }
            // Without an entry everything is NULL.
            (bytes, bounds) = (a, header.nulls == header.rows ? [0] : [0, UInt32(a.count)])
            (codes, nullBits) = ([], [])
        case .dictionary:
            guard header.count <= SegmentLimits.mostRows else { throw SegmentError(.tooLarge, "\(header.count) entries") }
            try Codes.check(b, rows: header.rows, nulls: header.nulls, width: width, count: header.count)
            let start = header.count * header.entryWidth
            bounds = try Self.bounds(a[...], count: header.count, header, total: a.count - start)
            bytes = Array(a[start...])
            (codes, nullBits) = (b, [])
        case .plain:
            let start = header.hasNullBits ? Bits.size(header.rows) : 0
            guard a.count == start + header.rows * header.entryWidth else { throw SegmentError(.inconsistent, "lengths of \(a.count) bytes") }
            nullBits = try NullBits.checked(Array(a[..<start]), header)
            bounds = try Self.bounds(a[start...], count: header.rows, header, total: b.count)
            (bytes, codes) = (b, [])
        case .planes, .delta, .numbers, .bits:
            throw SegmentError(.inconsistent, "bytes as numbers")
        }
        try checkSizes(header)
    }

    private static func bounds(_ part: ArraySlice<UInt8>, count: Int, _ header: BlobHeader, total: Int) throws(SegmentError) -> [UInt32] {
        guard header.base <= UInt64(SegmentLimits.partBytes), header.entryWidth <= 4, part.count >= count * header.entryWidth, total >= 0 else {
            throw SegmentError(.inconsistent, "lengths of \(part.count) bytes")
        }
        let least = Int(header.base)
        let offsets = part.withUnsafeBytes { Planes.numbers($0, rows: count, width: header.entryWidth) }
        var end = 0
        let bounds = [UInt32](unsafeUninitializedCapacity: count + 1) { bounds, filled in
            bounds[0] = 0
            for row in 0..<count {
                end &+= least &+ Int(truncatingIfNeeded: offsets[row])
                bounds[row + 1] = UInt32(truncatingIfNeeded: end)
            }
            filled = count + 1
        }
        guard end == total else { throw SegmentError(.inconsistent, "lengths that do not add up") }
        return bounds
    }

    private func checkSizes(_ header: BlobHeader) throws(SegmentError) {
        guard header.kind == .guid || packing == .guid else { return }
        for place in 0..<bounds.count - 1 {
            let size = Int(bounds[place + 1] - bounds[place])
            let isNull = header.encoding == .plain && !nullBits.isEmpty && Bits.isSet(nullBits, place)
            guard size == 16 || size == 0 && (isNull || packing == .guid) else { throw SegmentError(.inconsistent, "a guid of \(size) bytes") }
        }
    }

    /// The entry of a row; nil for NULL.
    @inline(__always)
    private func entry(_ row: Int) -> Int? {
        switch encoding {
        case .plain: return !nullBits.isEmpty && Bits.isSet(nullBits, row) ? nil : row
        case .dictionary:
            let code = codes.withUnsafeBytes { Codes.code($0, row, width: width) }
            return code < bounds.count &- 1 ? code : nil
        default: return bounds.count > 1 ? 0 : nil
        }
    }

    func isNull(_ row: Int) -> Bool { entry(row) == nil }

    func with<Result>(_ row: Int, _ body: (UnsafeRawBufferPointer?) throws -> Result) rethrows -> Result {
        guard let entry = entry(row) else { return try body(nil) }
        return try bytes.withUnsafeBytes { all in
            let stored = UnsafeRawBufferPointer(rebasing: all[Int(bounds[entry])..<Int(bounds[entry + 1])])
            guard packing != .none else { return try body(stored) }
            return try withUnsafeTemporaryAllocation(byteCount: packing.textSize(stored.count), alignment: 8) { text in
                if let first = text.baseAddress { packing.unpack(stored, to: first) }
                return try body(UnsafeRawBufferPointer(text))
            }
        }
    }

    @inline(__always)
    func append(_ row: Int, to output: inout [UInt8]) {
        guard let entry = entry(row) else { return output.append(bigEndian: UInt32.max) }
        bytes.withUnsafeBytes { all in
            let stored = UnsafeRawBufferPointer(rebasing: all[Int(bounds[entry])..<Int(bounds[entry + 1])])
            let size = packing.textSize(stored.count)
            output.append(bigEndian: UInt32(size + (isJSON ? 1 : 0)))
            if isJSON { output.append(1) }
            guard packing != .none else { return output.append(contentsOf: stored) }
            withUnsafeTemporaryAllocation(byteCount: size, alignment: 8) { text in
                if let first = text.baseAddress { packing.unpack(stored, to: first) }
                output.append(contentsOf: UnsafeRawBufferPointer(text))
            }
        }
    }
}
