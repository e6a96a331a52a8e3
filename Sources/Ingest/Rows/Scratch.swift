/// Room in which one row at a time is written, without asking for each value whether there is enough of it.
struct Scratch: Sendable {
    private var room = [UInt8](repeating: 0, count: 1 << 14)

    /// What `body` writes, at most `bound` bytes, is handed to `use`.
    @inline(__always)
    mutating func write<Result>(
        atMost bound: Int, _ body: (inout RawWriter) -> Void, use: (UnsafeBufferPointer<UInt8>) -> Result
    ) -> Result {
        if room.count < bound { room = [UInt8](repeating: 0, count: bound + bound / 8) }
        return room.withUnsafeMutableBufferPointer { room in
            var writer = RawWriter(room)
            body(&writer)
            return use(UnsafeBufferPointer(rebasing: room[..<writer.count]))
        }
    }

    /// Gives back what a long row took.
    mutating func shrink() { if room.count > 1 << 20 { self = Scratch() } }
}

/// Writes forward into room that is known to suffice.
struct RawWriter {
    private let start: UnsafeMutablePointer<UInt8>
    private var next: UnsafeMutablePointer<UInt8>

    init(_ room: UnsafeMutableBufferPointer<UInt8>) {
        start = room.baseAddress.unsafelyUnwrapped
        next = start
    }

    var count: Int { next - start }

    @inline(__always)
    mutating func put<T: FixedWidthInteger>(_ value: T) {
        UnsafeMutableRawPointer(next).storeBytes(of: value.bigEndian, as: T.self)
        next += MemoryLayout<T>.size
    }

    @inline(__always)
    mutating func put(_ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) {
        next.update(from: bytes.baseAddress.unsafelyUnwrapped + range.lowerBound, count: range.count)
        next += range.count
    }

    mutating func put(_ bytes: [UInt8]) {
        bytes.withUnsafeBufferPointer { if !$0.isEmpty { put($0, 0..<$0.count) } }
    }

    /// In decimal digits, behind their number in 4 bytes.
    @inline(__always)
    mutating func put(digitsOf value: Int64) {
        var digits: (UInt64, UInt64, UInt64) = (0, 0, 0)
        withUnsafeMutableBytes(of: &digits) { buffer in
            var position = buffer.count
            var rest = value.magnitude
            repeat {
                position -= 1
                buffer[position] = UInt8(truncatingIfNeeded: rest % 10) + 48
                rest /= 10
            } while rest > 0
            if value < 0 {
                position -= 1
                buffer[position] = UInt8(ascii: "-")
            }
            let length = buffer.count - position
            put(Int32(truncatingIfNeeded: length))
            UnsafeMutableRawPointer(next).copyMemory(from: buffer.baseAddress.unsafelyUnwrapped + position, byteCount: length)
            next += length
        }
    }
}
