import Glibc

/// The bytes of one accepted connection. The listener closes it.
struct ReceiverConnection: Sendable {
    private let descriptor: Int32

    init(descriptor: Int32) {
        self.descriptor = descriptor
        var patience = timeval(tv_sec: 30, tv_usec: 0)
        setsockopt(descriptor, SOL_SOCKET, SO_RCVTIMEO, &patience, socklen_t(MemoryLayout<timeval>.size))
    }

    /// None at the end, on an error, and after 30 s of silence.
    func read() -> [UInt8] {
        [UInt8](unsafeUninitializedCapacity: 16 * 1024) { buffer, count in
            count = max(0, recv(descriptor, buffer.baseAddress, buffer.count, 0))
        }
    }

    func send(_ answer: ReceiverAnswer) {
        switch answer {
        case .status(let status, let headers): write(Self.head(status, headers, bodyLength: 0))
        case .silence: while !read().isEmpty {}
        case .reset: resetOnClose()
        case .body(let bytes): write(Self.head(200, [:], bodyLength: bytes) + [UInt8](repeating: 0x78, count: bytes))
        }
    }

    private static func head(_ status: Int, _ headers: [String: String], bodyLength: Int) -> [UInt8] {
        let lines = ["HTTP/1.1 \(status) -", "Connection: close"] + headers.map { "\($0.key): \($0.value)" }
        let length = status == 204 ? [] : ["Content-Length: \(bodyLength)"]
        return [UInt8]((lines + length + ["", ""]).joined(separator: "\r\n").utf8)
    }

    private func write(_ bytes: [UInt8]) {
        var rest = bytes[...]
        while !rest.isEmpty {
            let count = rest.withUnsafeBytes { Glibc.send(descriptor, $0.baseAddress, $0.count, Int32(MSG_NOSIGNAL)) }
            guard count > 0 else { return }
            rest = rest.dropFirst(count)
        }
    }

    private func resetOnClose() {
        var hard = linger(l_onoff: 1, l_linger: 0)
        setsockopt(descriptor, SOL_SOCKET, SO_LINGER, &hard, socklen_t(MemoryLayout<linger>.size))
    }
}
