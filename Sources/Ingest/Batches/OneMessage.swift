import Synchronization

/// Bytes that are handed out once.
final class OneMessage: Sendable {
    private let bytes: Mutex<[UInt8]?>

    init(_ bytes: sending [UInt8]) { self.bytes = Mutex(bytes) }

    func take() -> [UInt8]? {
        bytes.withLock { bytes in
            defer { bytes = nil }
            return bytes
        }
    }
}
