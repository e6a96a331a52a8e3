/// The first 52 bytes of a blob; docs/event-store.md draws them.
struct BlobHeader {
    static let size = 52
    static let magic: [UInt8] = Array("HSG".utf8)
    static let format: UInt8 = 1
    static let checksumOffset = 48
    private static let nullBitsFlag: UInt8 = 1

    struct Part {
        var codec = PartCodec.raw
        /// Bytes before compression, and in the blob.
        var raw = 0
        var stored = 0
    }

    var kind: SegmentKind
    var encoding: BlobEncoding
    var packing = Packing.none
    var hasNullBits = false
    /// Bytes of a code, or planes of a value.
    var width = 0
    /// Planes of a length, or of an entry of a dictionary of numbers.
    var entryWidth = 0
    var rows: Int
    var nulls: Int
    /// Entries of a dictionary; of planes the number that values were divided by.
    var count = 0
    /// The least value, the value before the first, or the least length.
    var base: UInt64 = 0
    var a = Part()
    var b = Part()

    /// A blob of this header and the stored parts.
    func blob(_ partA: [UInt8], _ partB: [UInt8]) -> [UInt8] {
        var blob: [UInt8] = []
        blob.reserveCapacity(Self.size + partA.count + partB.count)
        blob += Self.magic
        blob += [
            Self.format, kind.rawValue, encoding.rawValue, a.codec.rawValue | b.codec.rawValue << 4,
            hasNullBits ? Self.nullBitsFlag : 0, UInt8(width), UInt8(entryWidth), packing.rawValue, 0,
        ]
        for number in [rows, nulls, count, a.raw, a.stored, b.raw, b.stored] { blob.append(number: UInt32(number)) }
        blob.append(number: base)
        blob.append(number: UInt32(0))
        blob += partA
        blob += partB
        blob.put(blob.withUnsafeBytes { Checksum.of($0, without: Self.checksumOffset) }, at: Self.checksumOffset)
        return blob
    }
}

extension BlobHeader {
    /// Reads and checks it, the checksum of the whole blob included.
    init(_ blob: UnsafeRawBufferPointer) throws(SegmentError) {
        guard blob.count >= Self.size, blob.starts(with: Self.magic) else { throw SegmentError(.notASegment, "the bytes are no column of a segment") }
        guard blob[3] == Self.format else {
            throw SegmentError(.unknownFormat, "the column is written in format \(blob[3]); this version of Harrier reads format \(Self.format)")
        }
        guard Checksum.of(blob, without: Self.checksumOffset) == blob.number(UInt32.self, at: Self.checksumOffset) else {
            throw SegmentError(.damaged, "the checksum does not match")
        }
        guard let kind = SegmentKind(rawValue: blob[4]), let encoding = BlobEncoding(rawValue: blob[5]),
            let codecA = PartCodec(rawValue: blob[6] & 15), let codecB = PartCodec(rawValue: blob[6] >> 4),
            blob[7] & ~Self.nullBitsFlag == 0, let packing = Packing(rawValue: blob[10]), blob[11] == 0
        else { throw SegmentError(.unknownEncoding, "an encoding that format \(Self.format) does not have") }
        func count(_ offset: Int) -> Int { Int(blob.number(UInt32.self, at: offset)) }
        self.init(kind: kind, encoding: encoding, packing: packing, hasNullBits: blob[7] != 0, rows: count(12), nulls: count(16))
        (width, entryWidth, self.count) = (Int(blob[8]), Int(blob[9]), count(20))
        a = Part(codec: codecA, raw: count(24), stored: count(28))
        b = Part(codec: codecB, raw: count(32), stored: count(36))
        base = blob.number(at: 40)
        try check(size: blob.count)
    }

    private func check(size: Int) throws(SegmentError) {
        guard rows <= SegmentLimits.mostRows else { throw SegmentError(.tooLarge, "\(rows) rows") }
        guard nulls <= rows, width <= 8, entryWidth <= 8, a.stored + b.stored == size - Self.size else {
            throw SegmentError(.inconsistent, "counts and sizes contradict each other")
        }
        for part in [a, b] {
            guard part.codec != .raw || part.raw == part.stored else { throw SegmentError(.inconsistent, "a part has two sizes") }
            guard max(part.raw, part.stored) <= SegmentLimits.partBytes, part.raw <= (part.stored + 64) * SegmentLimits.ratio else {
                throw SegmentError(.tooLarge, "a part of \(part.raw) bytes in \(part.stored)")
            }
        }
    }
}
