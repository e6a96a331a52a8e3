/// A row's entry in a dictionary: 0, 1 or 2 planes of bytes.
enum Codes {
    /// Planes of a code that is one of so many.
    static func width(_ count: Int) -> Int { count <= 1 ? 0 : count <= 256 ? 1 : 2 }

    static func bytes(_ codes: [UInt16], width: Int) -> [UInt8] {
        [UInt8](unsafeUninitializedCapacity: codes.count * width) { bytes, count in
            for plane in 0..<width {
                let (start, shift) = (plane * codes.count, UInt16(plane * 8))
                for (row, code) in codes.enumerated() { bytes[start + row] = UInt8(truncatingIfNeeded: code &>> shift) }
            }
            count = codes.count * width
        }
    }

    @inline(__always)
    static func code(_ codes: UnsafeRawBufferPointer, _ row: Int, width: Int) -> Int {
        switch width {
        case 0: 0
        case 1: Int(codes[row])
        default: Int(codes[row]) | Int(codes[row &+ codes.count / 2]) &<< 8
        }
    }

    /// Sizes are right, no code is above `count`, and `count` itself, which is NULL, occurs `nulls` times.
    static func check(_ codes: [UInt8], rows: Int, nulls: Int, width: Int, count: Int) throws(SegmentError) {
        guard width <= 2, codes.count == rows * width else { throw SegmentError(.inconsistent, "codes of \(codes.count) bytes") }
        let (above, found) = codes.withUnsafeBytes { bytes in
            var (above, found) = (0, 0)
            for row in 0..<rows {
                let code = code(bytes, row, width: width)
                above &+= code > count ? 1 : 0
                found &+= code == count ? 1 : 0
            }
            return (above, found)
        }
        guard above == 0, found == nulls else { throw SegmentError(.inconsistent, "codes without an entry") }
    }
}
