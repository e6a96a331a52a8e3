/// A column's numbers, as distances from the least and from the row before.
struct NumberCandidates {
    /// Divides every distance.
    let scale: UInt64
    /// `(value - least) / scale`.
    let offsets: [UInt64]

    init(values: [Int64], least: Int64, greatest: Int64) {
        var offsets = values.map { UInt64(bitPattern: $0 &- least) }
        scale = UInt64(bitPattern: greatest &- least) >> 62 == 0 ? Self.scale(of: offsets) : 1
        if scale > 1 { for row in offsets.indices { offsets[row] /= scale } }
        self.offsets = offsets
    }

    /// The greatest common divisor, or a second of ticks where that is too large for its field.
    private static func scale(of offsets: [UInt64]) -> UInt64 {
        var divisor: UInt64 = 0
        for offset in offsets where offset != 0 && (divisor == 0 || offset % divisor != 0) {
            var rest = offset
            while rest != 0 { (divisor, rest) = (rest, divisor % rest) }
            if divisor == 1 { return 1 }
        }
        if divisor == 0 { return 1 }
        return divisor <= UInt64(UInt32.max) ? divisor : divisor % 10_000_000 == 0 ? 10_000_000 : 1
    }

    /// Differences to the row before, where they look smaller than the offsets. Positive ones become even.
    func differences(of values: [Int64]) -> (base: Int64, zigzags: [UInt64])? {
        guard var last = values.first else { return nil }
        let base = last
        var (offsetBits, bits) = (0, 0)
        var zigzags = [UInt64](repeating: 0, count: values.count)
        let divisor = Int64(scale)
        for (row, value) in values.enumerated() {
            let difference = divisor == 1 ? value &- last : (value &- last) / divisor
            last = value
            let zigzag = UInt64(bitPattern: (difference &<< 1) ^ (difference &>> 63))
            zigzags[row] = zigzag
            bits &+= 64 &- zigzag.leadingZeroBitCount
            offsetBits &+= 64 &- offsets[row].leadingZeroBitCount
        }
        return bits * 10 < offsetBits * 9 ? (base, zigzags) : nil
    }
}
