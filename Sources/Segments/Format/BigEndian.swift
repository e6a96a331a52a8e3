/// Fields of PostgreSQL have the highest byte first.
extension [UInt8] {
    @inline(__always)
    mutating func append<Number: FixedWidthInteger>(bigEndian number: Number) {
        Swift.withUnsafeBytes(of: number.bigEndian) { append(contentsOf: $0) }
    }

    @inline(__always)
    mutating func append(bigEndian numbers: (UInt32, UInt32, UInt32)) {
        Swift.withUnsafeBytes(of: (numbers.0.bigEndian, numbers.1.bigEndian, numbers.2.bigEndian)) { append(contentsOf: $0) }
    }
}
