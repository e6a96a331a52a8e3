import Glibc

extension [UInt8] {
    /// Network byte order, as PostgreSQL's binary formats have it.
    init(bigEndian value: some FixedWidthInteger) { self = Swift.withUnsafeBytes(of: value.bigEndian) { Array($0) } }

    mutating func append(bigEndian value: some FixedWidthInteger) {
        Swift.withUnsafeBytes(of: value.bigEndian) { append(contentsOf: $0) }
    }
}

extension UnsafeBufferPointer<UInt8> {
    /// A number in network byte order; the bytes from `offset` on are there.
    @inline(__always)
    func number<T: FixedWidthInteger>(at offset: Int, as _: T.Type = T.self) -> T {
        T(bigEndian: UnsafeRawPointer(baseAddress.unsafelyUnwrapped + offset).loadUnaligned(as: T.self))
    }

    func equal(_ a: Range<Int>, _ b: Range<Int>) -> Bool {
        let base = baseAddress.unsafelyUnwrapped
        return a.count == b.count && memcmp(base + a.lowerBound, base + b.lowerBound, a.count) == 0
    }
}
