import Glibc

/// A binary fuse filter (Graf and Lemire, 2022) of 8 bits: about 9 to 10 bits a key, and 1 in 256 for a key that is not in it.
struct FuseFilter {
    let seed: UInt64
    /// A power of two.
    let segmentLength: Int
    let segmentCount: Int
    let fingerprints: [UInt8]

    static let mostSegmentLength = 1 << 18

    init(seed: UInt64, segmentLength: Int, segmentCount: Int, fingerprints: [UInt8]) {
        (self.seed, self.segmentLength, self.segmentCount, self.fingerprints) = (seed, segmentLength, segmentCount, fingerprints)
    }

    /// Keys must differ. Nil where no seed fits, which nobody has seen.
    init?(_ keys: [UInt64]) {
        let size = Double(max(keys.count, 2))
        let exponent = Int(log(size) / log(3.33) + 2.25)
        let length = min(1 << max(2, exponent), Self.mostSegmentLength)
        let factor = max(1.125, 0.875 + 0.25 * log(1_000_000) / log(size))
        let capacity = Int((size * factor).rounded())
        let count = max(1, (capacity + length - 1) / length - 2)
        for attempt in 0..<100 as Range<UInt64> {
            let seed = PresenceHash.mixed(attempt &+ 0x9e37_79b9_7f4a_7c15)
            let empty = FuseFilter(seed: seed, segmentLength: length, segmentCount: count, fingerprints: [])
            guard let fingerprints = empty.fingerprints(of: keys) else { continue }
            self.init(seed: seed, segmentLength: length, segmentCount: count, fingerprints: fingerprints)
            return
        }
        return nil
    }

    var size: Int { (segmentCount + 2) * segmentLength }

    @inline(__always)
    private func slots(_ hash: UInt64) -> (Int, Int, Int) {
        let first = Int(truncatingIfNeeded: hash.multipliedFullWidth(by: UInt64(segmentCount * segmentLength)).high)
        let mask = UInt64(segmentLength - 1)
        let second = (first &+ segmentLength) ^ Int(truncatingIfNeeded: (hash >> 18) & mask)
        let third = (first &+ 2 &* segmentLength) ^ Int(truncatingIfNeeded: hash & mask)
        return (first, second, third)
    }

    @inline(__always)
    private func hash(_ key: UInt64) -> UInt64 { PresenceHash.mixed(key &+ seed) }

    @inline(__always)
    private static func fingerprint(_ hash: UInt64) -> UInt8 { UInt8(truncatingIfNeeded: hash ^ (hash >> 32)) }

    func contains(_ key: UInt64) -> Bool {
        let hash = hash(key)
        let (first, second, third) = slots(hash)
        return Self.fingerprint(hash) ^ fingerprints[first] ^ fingerprints[second] ^ fingerprints[third] == 0
    }

    /// Takes keys away that are alone in a slot, until none is left, and sets their slots in the other order. Nil where some stay.
    private func fingerprints(of keys: [UInt64]) -> [UInt8]? {
        var counts = [UInt32](repeating: 0, count: size)
        var sums = [UInt64](repeating: 0, count: size)
        for key in keys {
            let hash = hash(key)
            let (first, second, third) = slots(hash)
            for slot in [first, second, third] {
                counts[slot] += 1
                sums[slot] ^= hash
            }
        }
        var alone = counts.indices.filter { counts[$0] == 1 }
        var order: [(hash: UInt64, slot: Int)] = []
        order.reserveCapacity(keys.count)
        while let slot = alone.popLast() {
            guard counts[slot] == 1 else { continue }
            let hash = sums[slot]
            order.append((hash, slot))
            let (first, second, third) = slots(hash)
            for other in [first, second, third] {
                counts[other] -= 1
                sums[other] ^= hash
                if counts[other] == 1 { alone.append(other) }
            }
        }
        guard order.count == keys.count else { return nil }
        var fingerprints = [UInt8](repeating: 0, count: size)
        for (hash, slot) in order.reversed() {
            let (first, second, third) = slots(hash)
            // The slot itself is still 0.
            fingerprints[slot] = Self.fingerprint(hash) ^ fingerprints[first] ^ fingerprints[second] ^ fingerprints[third]
        }
        return fingerprints
    }
}
