import CZLib

/// Decompressed gzip; several members in a row are one stream, as `gzip -c a b` and append blobs make them.
final class GzipSource: ByteSource {
    private let source: any ByteSource
    private let name: String
    private var input: [UInt8]
    private var position = 0
    private var stream = z_stream()
    private var isInsideMember = true
    private static let piece = 1 << 18

    var consumed: Int64 { source.consumed }

    /// `start` holds the bytes already read from `source`.
    init(_ source: any ByteSource, start: [UInt8], name: String) throws(IngestError) {
        self.source = source
        self.name = name
        input = start
        guard harrier_inflate_init(&stream, 15 + 16) == Z_OK else { throw IngestError(.cannotRead, "\(name): no memory to decompress") }
    }

    deinit { inflateEnd(&stream) }

    /// Whether `start` begins as gzip does.
    static func isGzip(_ start: [UInt8]) -> Bool { start.count >= 2 && start[0] == 0x1f && start[1] == 0x8b }

    func read(into buffer: inout [UInt8]) throws(IngestError) -> Bool {
        while true {
            if position == input.count, try !refill() {
                guard !isInsideMember else { throw IngestError(.damagedGzip, "\(name): the gzip data ends early") }
                return false
            }
            if !isInsideMember, try !beginMember() { return false }
            let before = buffer.count
            try inflateSome(into: &buffer)
            if buffer.count > before { return true }
        }
    }

    private func refill() throws(IngestError) -> Bool {
        input.removeAll(keepingCapacity: true)
        position = 0
        return try source.read(into: &input)
    }

    /// Another member, or padding of zeros at the end, which is ignored.
    private func beginMember() throws(IngestError) -> Bool {
        while position < input.count, input[position] == 0 { position += 1 }
        guard position < input.count else { return try refill() ? beginMember() : false }
        guard inflateReset(&stream) == Z_OK else { throw damaged }
        isInsideMember = true
        return true
    }

    private func inflateSome(into buffer: inout [UInt8]) throws(IngestError) {
        var status = Z_OK
        let piece = [UInt8](unsafeUninitializedCapacity: Self.piece) { output, count in
            input.withUnsafeMutableBufferPointer { bytes in
                stream.next_in = bytes.baseAddress.map { $0 + position }
                stream.avail_in = UInt32(clamping: bytes.count - position)
                stream.next_out = output.baseAddress
                stream.avail_out = UInt32(clamping: output.count)
                status = inflate(&stream, Z_NO_FLUSH)
                position = bytes.count - Int(stream.avail_in)
            }
            count = output.count - Int(stream.avail_out)
        }
        buffer.append(contentsOf: piece)
        if status == Z_STREAM_END { isInsideMember = false }
        guard status == Z_OK || status == Z_STREAM_END || status == Z_BUF_ERROR else { throw damaged }
    }

    private var damaged: IngestError { IngestError(.damagedGzip, "\(name): the gzip data is damaged") }
}
