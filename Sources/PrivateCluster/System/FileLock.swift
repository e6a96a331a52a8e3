import Glibc

/// An advisory lock on a file: held until released, or until the process ends in whatever way.
final class FileLock: Sendable {
    enum Kind {
        case shared
        case exclusive
    }

    private let descriptor: Int32

    /// Waits until the lock is free. The descriptor is closed on exec, so that no child keeps the lock.
    static func acquire(_ path: String, _ kind: Kind) async throws -> FileLock {
        try await blocking {
            let lock = try FileLock(path)
            guard lock.take(kind) else { throw ClusterError(.homeUnusable, "\(path) cannot be locked: \(systemReason())") }
            return lock
        }
    }

    private init(_ path: String) throws(ClusterError) {
        let writing = open(path, O_RDWR | O_CREAT | O_CLOEXEC, 0o644)
        // Root may have made the file in the home of an ordinary user, who can still lock it.
        descriptor = writing >= 0 ? writing : open(path, O_RDONLY | O_CLOEXEC)
        guard descriptor >= 0 else { throw ClusterError(.homeUnusable, "\(path) cannot be opened: \(systemReason())") }
    }

    deinit { close(descriptor) }

    /// True when nobody else holds the lock any more. When false, this holder may have lost it too.
    func becomeExclusive() -> Bool { flock(descriptor, LOCK_EX | LOCK_NB) == 0 }

    private func take(_ kind: Kind) -> Bool {
        let operation = kind == .shared ? LOCK_SH : LOCK_EX
        while flock(descriptor, operation) != 0 {
            guard errno == EINTR else { return false }
        }
        return true
    }
}

/// What the last failed call of the C library says.
func systemReason() -> String { String(cString: strerror(errno)) }
