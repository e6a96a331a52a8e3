/// A row's entry in a dictionary: 0, 1 or 2 bytes.
enum Codes {
    /// Bytes of a code that is one of so many.
    static func width(_ count: Int) -> Int { count <= 1 ? 0 : count <= 256 ? 1 : 2 }

    static func bytes(_ codes: [UInt16], width: Int) -> [UInt8] {
        switch width {
        case 0: []
        case 1: codes.map { UInt8(truncatingIfNeeded: $0) }
        default:
            [UInt8](unsafeUninitializedCapacity: codes.count * 2) { bytes, count in
                let raw = UnsafeMutableRawBufferPointer(bytes)
                for (row, code) in codes.enumerated() { raw.storeBytes(of: code.littleEndian, toByteOffset: row * 2, as: UInt16.self) }
                count = codes.count * 2
            }
        }
    }

    @inline(__always)
    static func code(_ codes: UnsafeRawBufferPointer, _ row: Int, width: Int) -> Int {
        switch width {
        case 0: 0
        case 1: Int(codes[row])
        default: Int(codes.number(UInt16.self, at: row &* 2))
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
