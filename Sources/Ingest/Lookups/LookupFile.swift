import Crypto
import Glibc

/// The content of a lookup's file, decompressed where it begins as gzip does, and hashed as it is read.
final class LookupFile: ByteSource {
    private let source: any ByteSource
    private var start: [UInt8]
    private var hash = SHA256()

    var consumed: Int64 { source.consumed }

    /// A byte order mark of UTF-8 is taken off. UTF-16 and zip archives are refused by name (`ING011`, `ING014`).
    init(path: String) throws(IngestError) {
        guard Self.isRegular(path) else { throw IngestError(.cannotRead, "\(path): not a file that can be read twice, or there is none") }
        (source, start) = try IngestInput.open(path)
        while start.count < 4, try source.read(into: &start) {}
        if start.starts(with: [0x50, 0x4b, 3, 4]) {
            throw IngestError(.unsupportedFile, "\(path): a zip archive is not read; unpack it first")
        }
        if start.starts(with: [0xff, 0xfe]) || start.starts(with: [0xfe, 0xff]) {
            throw IngestError(.badText, "\(path): line 1: UTF-16; convert it to UTF-8 first")
        }
        hash.update(data: start)
        if start.starts(with: [0xef, 0xbb, 0xbf]) { start.removeFirst(3) }
    }

    private static func isRegular(_ path: String) -> Bool {
        var status = stat()
        return stat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFREG
    }

    func read(into buffer: inout [UInt8]) throws(IngestError) -> Bool {
        if !start.isEmpty {
            buffer.append(contentsOf: start)
            start = []
            return true
        }
        let before = buffer.count
        guard try source.read(into: &buffer) else { return false }
        buffer.withUnsafeBytes { hash.update(bufferPointer: UnsafeRawBufferPointer(rebasing: $0[before...])) }
        return true
    }

    /// SHA-256, in hex, of what has been read.
    var digest: String {
        hash.finalize().map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined()
    }

    /// Of the whole content.
    static func digest(of path: String) throws(IngestError) -> String {
        let file = try LookupFile(path: path)
        var piece: [UInt8] = []
        while try file.read(into: &piece) { piece.removeAll(keepingCapacity: true) }
        return file.digest
    }
}
