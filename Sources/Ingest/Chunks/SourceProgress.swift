import Crypto
import Glibc
import HuntStore
import Synchronization

/// How far a file is stored. Chunks are stored in any order; what counts is the first one that is not.
final class SourceProgress: Sendable {
    /// Absolute path.
    let path: String
    /// Bytes that the file had when it was opened.
    let size: Int64
    private let head: [UInt8]
    private let headLength: Int32
    private let state: Mutex<State>

    fileprivate struct State {
        /// The first chunk that is not stored.
        var next = 0
        var end: SourcePosition
        var written: SourcePosition
        /// Of stored chunks behind it.
        var later: [Int: SourcePosition?] = [:]
    }

    private static let headBytes = 4096

    /// Nil for what is no regular file, or has too long a path. `checkpoint` is what is known of the path; it counts where the file is the same.
    init?(path: String, after checkpoint: SourceCheckpoint?) {
        var status = stat()
        guard path.utf8.count <= SourceCheckpoint.longestPath, stat(path, &status) == 0, status.st_mode & S_IFMT == S_IFREG else { return nil }
        self.path = path
        size = Int64(status.st_size)
        let first = FileHead.read(path, bytes: Self.headBytes)
        head = FileHead.digest(first)
        headLength = Int32(first.count)
        var begin = SourcePosition(offset: 0, line: 1)
        if let checkpoint, checkpoint.consumed <= size, first.count >= Int(checkpoint.headLength),
            FileHead.digest(Array(first.prefix(Int(checkpoint.headLength)))) == checkpoint.headDigest
        {
            begin = SourcePosition(offset: checkpoint.consumed, line: checkpoint.line)
        }
        start = begin
        state = Mutex(State(end: begin, written: begin))
    }

    /// Where reading begins.
    let start: SourcePosition
    /// What is stored reaches to here.
    var end: SourcePosition { state.withLock { $0.end } }

    /// What the transaction that stores `chunk` says of the file; nil when that is nothing new.
    func checkpoint(storing chunk: Chunk) -> SourceCheckpoint? {
        let end = state.withLock { state -> SourcePosition? in
            var after = state
            after.store(chunk)
            return after.end.offset > state.written.offset ? after.end : nil
        }
        return end.map(checkpoint(at:))
    }

    /// `chunk` is stored, and so is `written`. What the file's checkpoint lacks now, once no later chunk will say it.
    func stored(_ chunk: Chunk, _ written: SourceCheckpoint?) -> SourceCheckpoint? {
        let end = state.withLock { state -> SourcePosition? in
            state.store(chunk)
            if let written, written.consumed > state.written.offset {
                state.written = SourcePosition(offset: written.consumed, line: written.line)
            }
            guard state.later.isEmpty, state.end.offset > state.written.offset else { return nil }
            state.written = state.end
            return state.end
        }
        return end.map(checkpoint(at:))
    }

    private func checkpoint(at end: SourcePosition) -> SourceCheckpoint {
        SourceCheckpoint(source: path, consumed: end.offset, line: end.line, size: size, headLength: headLength, headDigest: head)
    }
}

extension SourceProgress.State {
    fileprivate mutating func store(_ chunk: Chunk) {
        later.updateValue(chunk.end, forKey: chunk.number)
        while let position = later.removeValue(forKey: next) {
            if let position, position.offset > end.offset { end = position }
            next += 1
        }
    }
}

/// The first bytes of a file, by which a file is known again.
enum FileHead {
    static func read(_ path: String, bytes count: Int) -> [UInt8] {
        let descriptor = open(path, O_RDONLY | O_CLOEXEC)
        guard descriptor >= 0 else { return [] }
        defer { close(descriptor) }
        return [UInt8](unsafeUninitializedCapacity: count) { buffer, filled in
            while filled < count {
                let got = Glibc.read(descriptor, buffer.baseAddress.unsafelyUnwrapped + filled, count - filled)
                if got > 0 { filled += got } else if got == 0 || errno != EINTR { break }
            }
        }
    }

    static func digest(_ bytes: [UInt8]) -> [UInt8] { Array(SHA256.hash(data: bytes)) }
}
