import CKernels

/// Bytes that were a blob or a filter.
public enum SegmentDamage {
    /// Changed somewhere, in most cases with a checksum that fits: what lies behind the checksum has to hold as well.
    public static func damaged(_ bytes: [UInt8], checksumAt hole: Int, _ random: inout FuzzRandom) -> [UInt8] {
        var bytes = bytes
        for _ in 0..<(1 + random.below(3)) where !bytes.isEmpty { change(&bytes, header: hole + 4, &random) }
        if random.chance(90) { fixChecksum(&bytes, at: hole) }
        return bytes
    }

    public static func fixChecksum(_ bytes: inout [UInt8], at hole: Int) {
        guard bytes.count >= hole + 4 else { return }
        let checksum = bytes.withUnsafeBytes { bytes in
            let before = harrier_crc32c_portable(0, bytes.baseAddress, hole)
            return harrier_crc32c_portable(before, bytes.baseAddress.map { $0 + hole + 4 }, bytes.count - hole - 4)
        }
        for byte in 0..<4 { bytes[hole + byte] = UInt8(truncatingIfNeeded: checksum >> UInt32(byte * 8)) }
    }

    private static func change(_ bytes: inout [UInt8], header: Int, _ random: inout FuzzRandom) {
        let place = random.below(random.chance(50) ? min(header, bytes.count) : bytes.count)
        switch random.below(8) {
        case 0...2: bytes[place] ^= 1 << UInt8(random.below(8))
        case 3: bytes[place] = UInt8(truncatingIfNeeded: random.next())
        case 4: bytes.removeLast(random.below(bytes.count))
        case 5: bytes += (0..<random.below(40)).map { _ in UInt8(truncatingIfNeeded: random.next()) }
        case 6:
            let number = UInt32(truncatingIfNeeded: random.pick([0, 1, 2, 255, 256, 65_535, 65_536, 65_537, 1 << 28, Int(Int32.max), Int(UInt32.max)]))
            for byte in 0..<4 where place / 4 * 4 + byte < bytes.count { bytes[place / 4 * 4 + byte] = UInt8(truncatingIfNeeded: number >> UInt32(byte * 8)) }
        default:
            let count = random.below(min(40, bytes.count))
            let source = random.below(bytes.count - count)
            let part = Array(bytes[source..<source + count])
            let target = random.below(bytes.count - count)
            bytes.replaceSubrange(target..<target + count, with: part)
        }
    }
}
