import Glibc

/// A file, a pipe or standard input, read in pieces of 256 KiB. Closed with its last reference.
final class FileSource: ByteSource {
    private let descriptor: Int32
    private let name: String
    private(set) var consumed: Int64 = 0
    private static let piece = 1 << 18

    /// `-` is standard input. `offset` is where reading begins; only a regular file has one.
    init(path: String, from offset: Int64 = 0) throws(IngestError) {
        name = path
        consumed = offset
        descriptor = path == "-" ? STDIN_FILENO : open(path, O_RDONLY | O_CLOEXEC)
        guard descriptor >= 0 else { throw IngestError(.cannotRead, "\(path): \(systemMessage(errno))") }
        guard offset == 0 || lseek(descriptor, off_t(offset), SEEK_SET) == off_t(offset) else {
            throw IngestError(.cannotRead, "\(path): \(systemMessage(errno))")
        }
    }

    deinit { if descriptor > STDIN_FILENO { close(descriptor) } }

    func read(into buffer: inout [UInt8]) throws(IngestError) -> Bool {
        var failure: Int32 = 0
        let piece = [UInt8](unsafeUninitializedCapacity: Self.piece) { bytes, count in
            let got = readSome(into: bytes)
            if got < 0 { failure = errno }
            count = max(0, got)
        }
        guard failure == 0 else { throw IngestError(.cannotRead, "\(name): \(systemMessage(failure))") }
        consumed += Int64(piece.count)
        buffer.append(contentsOf: piece)
        return !piece.isEmpty
    }

    private func readSome(into bytes: UnsafeMutableBufferPointer<UInt8>) -> Int {
        while true {
            let count = Glibc.read(descriptor, bytes.baseAddress, bytes.count)
            if count >= 0 || errno != EINTR { return count }
        }
    }
}

func systemMessage(_ code: Int32) -> String { String(cString: strerror(code)) }
