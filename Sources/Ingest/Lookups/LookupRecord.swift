/// One record of a lookup's file, as bytes that lie one after the other.
struct LookupRecord {
    var bytes: [UInt8] = []
    /// Where each field ends in `bytes`.
    var ends: [Int] = []
    /// Where the record begins, from 1.
    var line: Int64 = 1

    mutating func clear(line: Int64) {
        bytes.removeAll(keepingCapacity: true)
        ends.removeAll(keepingCapacity: true)
        self.line = line
    }

    mutating func endField() { ends.append(bytes.count) }

    /// Texts, where they are valid.
    var fields: [String] {
        var start = 0
        return ends.map { end in
            defer { start = end }
            return String(decoding: bytes[start..<end], as: UTF8.self)
        }
    }

    /// U+0000, which PostgreSQL cannot store, becomes U+FFFD; the number of times. Nil where the bytes are not UTF-8.
    mutating func settle() -> Int? {
        let (isValid, zeros) = bytes.withUnsafeBufferPointer(Self.look)
        guard isValid else { return nil }
        if zeros > 0 { replaceZeros() }
        return zeros
    }

    private static func look(_ bytes: UnsafeBufferPointer<UInt8>) -> (isValid: Bool, zeros: Int) {
        var position = 0
        var zeros = 0
        while position < bytes.count {
            if bytes[position] < 0x80 {
                if bytes[position] == 0 { zeros += 1 }
                position += 1
            } else {
                let (length, isValid) = UTF8Scalar.measure(bytes, at: position)
                guard isValid else { return (false, zeros) }
                position += length
            }
        }
        return (true, zeros)
    }

    private mutating func replaceZeros() {
        var repaired = LookupRecord(line: line)
        var start = 0
        for end in ends {
            for byte in bytes[start..<end] {
                if byte == 0 { repaired.bytes += [0xef, 0xbf, 0xbd] } else { repaired.bytes.append(byte) }
            }
            repaired.endField()
            start = end
        }
        self = repaired
    }
}
