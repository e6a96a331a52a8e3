/// Whole numbers by byte: all lowest bytes, then all second bytes, and so on. Planes that hardly change compress to almost nothing.
enum Planes {
    /// Bytes that hold every number up to `largest`: 0…8.
    static func width(_ largest: UInt64) -> Int { (64 - largest.leadingZeroBitCount + 7) / 8 }

    static func append(_ numbers: UnsafeBufferPointer<UInt64>, width: Int, to part: inout [UInt8]) {
        let planes = [UInt8](unsafeUninitializedCapacity: numbers.count * width) { buffer, count in
            for plane in 0..<width {
                let start = plane * numbers.count
                let shift = UInt64(plane * 8)
                for row in 0..<numbers.count { buffer[start + row] = UInt8(truncatingIfNeeded: numbers[row] &>> shift) }
            }
            count = numbers.count * width
        }
        part += planes
    }

    /// The number of a row; `planes` begins at the first plane, and its size was checked.
    @inline(__always)
    static func number(_ planes: UnsafeRawBufferPointer, row: Int, of rows: Int, width: Int) -> UInt64 {
        var number: UInt64 = 0
        for plane in 0..<width { number |= UInt64(planes[plane &* rows &+ row]) &<< UInt64(plane &* 8) }
        return number
    }

    /// Every row's number.
    static func numbers(_ planes: UnsafeRawBufferPointer, rows: Int, width: Int) -> [UInt64] {
        [UInt64](unsafeUninitializedCapacity: rows) { numbers, count in
            numbers.initialize(repeating: 0)
            for plane in 0..<width {
                let start = plane * rows
                let shift = UInt64(plane * 8)
                for row in 0..<rows { numbers[row] |= UInt64(planes[start + row]) &<< shift }
            }
            count = rows
        }
    }
}

/// A bit a row, the lowest of a byte first.
enum Bits {
    static func size(_ rows: Int) -> Int { (rows + 7) / 8 }

    @inline(__always)
    static func isSet(_ bits: UnsafeRawBufferPointer, _ row: Int) -> Bool { bits[row &>> 3] &>> UInt8(row & 7) & 1 != 0 }

    static func isSet(_ bits: [UInt8], _ row: Int) -> Bool { bits[row >> 3] >> UInt8(row & 7) & 1 != 0 }

    static func pack(_ rows: Int, _ isSet: (Int) -> Bool) -> [UInt8] {
        var bits = [UInt8](repeating: 0, count: size(rows))
        for row in 0..<rows where isSet(row) { bits[row >> 3] |= 1 << UInt8(row & 7) }
        return bits
    }

    static func count(_ bits: UnsafeRawBufferPointer) -> Int { bits.reduce(0) { $0 + $1.nonzeroBitCount } }
}
