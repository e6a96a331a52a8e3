import CZLib
import FleetGenerator
import Foundation

/// Where generated records are written: a file, standard output or a pipe, plain or as gzip.
final class FleetSink {
    private let descriptor: Int32
    private let compressed: gzFile?

    /// `-` is standard output.
    init(path: String, compressed: Bool) throws {
        descriptor = path == "-" ? dup(STDOUT_FILENO) : open(path, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o644)
        guard descriptor >= 0 else { throw CommandFailure.work("\(path): \(String(cString: strerror(errno)))") }
        self.compressed = compressed ? gzdopen(descriptor, "wb1") : nil
    }

    /// All records of the fleet; closes. `progress` is told how many there are so far.
    func write(_ options: FleetOptions, progress: (Int) -> Void = { _ in }) throws -> (records: Int, bytes: Int) {
        var stream = FleetStream(options)
        var chunk: [UInt8] = []
        var written = (records: 0, bytes: 0)
        defer { close() }
        while stream.next(into: &chunk) {
            guard chunk.count >= Self.piece else { continue }
            try flush(&chunk, &written)
            progress(written.records)
        }
        try flush(&chunk, &written)
        return written
    }

    private static let piece = 1 << 20

    private func flush(_ chunk: inout [UInt8], _ written: inout (records: Int, bytes: Int)) throws {
        guard chunk.withUnsafeBytes(put) else { throw CommandFailure.work("cannot write: \(String(cString: strerror(errno)))") }
        written.records += chunk.count { $0 == UInt8(ascii: "\n") }
        written.bytes += chunk.count
        chunk.removeAll(keepingCapacity: true)
    }

    private func put(_ bytes: UnsafeRawBufferPointer) -> Bool {
        if let compressed { return bytes.isEmpty || gzwrite(compressed, bytes.baseAddress, UInt32(bytes.count)) > 0 }
        var rest = bytes
        while !rest.isEmpty {
            let count = Glibc.write(descriptor, rest.baseAddress, rest.count)
            if count < 0 && errno != EINTR { return false }
            rest = UnsafeRawBufferPointer(rebasing: rest[max(0, count)...])
        }
        return true
    }

    private func close() {
        if let compressed { gzclose(compressed) } else { Glibc.close(descriptor) }
    }
}
