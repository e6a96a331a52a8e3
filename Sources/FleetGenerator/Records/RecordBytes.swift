import HuntModel

/// JSON as bytes, written without a text in between. What is written raw is escaped already.
struct RecordBytes {
    private(set) var bytes: [UInt8] = []

    var count: Int { bytes.count }

    mutating func removeAll() { bytes.removeAll(keepingCapacity: true) }

    mutating func raw(_ text: StaticString) {
        bytes.append(contentsOf: UnsafeBufferPointer(start: text.utf8Start, count: text.utf8CodeUnitCount))
    }

    mutating func raw(_ text: [UInt8]) { bytes.append(contentsOf: text) }

    /// A string with its quotes; null where it is empty.
    mutating func text(_ text: [UInt8]) {
        guard !text.isEmpty else { return raw("null") }
        bytes.append(.quote)
        raw(text)
        bytes.append(.quote)
    }

    mutating func number(_ value: Int64) {
        if value < 0 { bytes.append(UInt8(ascii: "-")) }
        digits(value.magnitude, atLeast: 1)
    }

    /// `atLeast` digits, with zeros before them.
    mutating func digits(_ value: UInt64, atLeast width: Int) {
        withUnsafeTemporaryAllocation(of: UInt8.self, capacity: 20) { room in
            var rest = value
            var index = 20
            while rest > 0 || 20 - index < width {
                index -= 1
                room[index] = UInt8(ascii: "0") + UInt8(truncatingIfNeeded: rest % 10)
                rest /= 10
            }
            bytes.append(contentsOf: UnsafeBufferPointer(rebasing: UnsafeBufferPointer(room)[index...]))
        }
    }

    /// `count` lower-case hexadecimal digits, which follow from `seed`.
    mutating func hex(_ count: Int, of seed: UInt64) {
        var random = FleetRandom(seed)
        var left = count
        withUnsafeTemporaryAllocation(of: UInt8.self, capacity: 16) { room in
            while left > 0 {
                var value = random.next()
                let size = min(16, left)
                for index in 0..<size {
                    room[index] = hexDigit(UInt8(truncatingIfNeeded: value & 15))
                    value >>= 4
                }
                bytes.append(contentsOf: UnsafeBufferPointer(rebasing: UnsafeBufferPointer(room)[..<size]))
                left -= size
            }
        }
    }

    /// `2026-01-29T16:49:20.4813094Z`, with quotes.
    mutating func time(_ ticks: Int64) {
        let (year, month, day) = CivilDate.fromDays(ticks / DateTime.ticksPerDay)
        let rest = UInt64(ticks % DateTime.ticksPerDay)
        let second = rest / 10_000_000
        raw("\"")
        digits(UInt64(year), atLeast: 4)
        raw("-")
        digits(UInt64(month), atLeast: 2)
        raw("-")
        digits(UInt64(day), atLeast: 2)
        raw("T")
        digits(second / 3600, atLeast: 2)
        raw(":")
        digits(second / 60 % 60, atLeast: 2)
        raw(":")
        digits(second % 60, atLeast: 2)
        raw(".")
        digits(rest % 10_000_000, atLeast: 7)
        raw("Z\"")
    }

    mutating func guid(of seed: UInt64) {
        for (index, count) in [8, 4, 4, 4, 12].enumerated() {
            if index > 0 { raw("-") }
            hex(count, of: seed &+ UInt64(index))
        }
    }
}

private func hexDigit(_ value: UInt8) -> UInt8 { value < 10 ? UInt8(ascii: "0") + value : UInt8(ascii: "a") + value - 10 }

extension UInt8 {
    static let quote = UInt8(ascii: "\"")
}

/// `text` as it stands between the quotes of JSON.
func escaped(_ text: String) -> [UInt8] { Array(JSONText.quoted(text).utf8.dropFirst().dropLast()) }
