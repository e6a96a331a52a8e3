import Glibc

/// Byte strings as `memcmp` has them.
enum ByteOrder {
    /// `value` lies in `all` at `start`.
    @inline(__always)
    static func isSame(_ all: UnsafeRawBufferPointer, _ start: Int, _ value: UnsafeRawBufferPointer) -> Bool {
        guard let first = all.baseAddress, let other = value.baseAddress, !value.isEmpty else { return value.isEmpty }
        return memcmp(first + start, other, value.count) == 0
    }

    /// The places of entries in the order of their bytes. `bounds` are where they begin, and where the last one ends.
    static func sorted(_ bytes: UnsafeRawBufferPointer, bounds: UnsafeBufferPointer<Int>) -> [Int32] {
        struct Key {
            var prefix: UInt64
            var place: Int32
        }
        var keys: [Key] = (0..<bounds.count - 1).map { place in
            var prefix: UInt64 = 0
            let (start, end) = (bounds[place], bounds[place + 1])
            for offset in 0..<8 { prefix = prefix << 8 | (start + offset < end ? UInt64(bytes[start + offset]) : 0) }
            return Key(prefix: prefix, place: Int32(place))
        }
        keys.sort { left, right in
            if left.prefix != right.prefix { return left.prefix < right.prefix }
            let (start, other) = (bounds[Int(left.place)], bounds[Int(right.place)])
            let (count, otherCount) = (bounds[Int(left.place) + 1] - start, bounds[Int(right.place) + 1] - other)
            let common = min(count, otherCount)
            let order = common == 0 ? 0 : memcmp(bytes.baseAddress! + start, bytes.baseAddress! + other, common)
            return order != 0 ? order < 0 : count < otherCount
        }
        return keys.map(\.place)
    }
}
