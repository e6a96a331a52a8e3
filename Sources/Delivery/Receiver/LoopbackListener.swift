import CLibCurl  // for SOCK_STREAM, which the import of Glibc alone does not always show
import Foundation
import Glibc
import HuntModel
import Synchronization

/// A TCP socket that listens on 127.0.0.1, and a thread that hands over each connection.
final class LoopbackListener: Sendable {
    let port: UInt16
    private let descriptor: Int32
    private let stopped = Atomic(false)

    /// Port 0 lets the system choose. Throws `DLV019`.
    init(port wanted: UInt16) throws(DeliveryError) {
        let descriptor = socket(AF_INET, Int32(SOCK_STREAM.rawValue | SOCK_CLOEXEC.rawValue), 0)
        guard descriptor >= 0 else { throw DeliveryError(.receiverFailed) }
        guard let port = Self.listen(descriptor, on: wanted) else {
            close(descriptor)
            throw DeliveryError(.receiverFailed)
        }
        self.descriptor = descriptor
        self.port = port
    }

    /// Calls `serve` with every connection, on a thread of its own; the descriptor is closed when it returns.
    func start(_ serve: @escaping @Sendable (Int32) -> Void) {
        Thread.detachNewThread { [self] in
            while !stopped.load(ordering: .acquiring) {
                let connection = accept(descriptor, nil, nil)
                if connection < 0 {
                    usleep(10_000)
                } else {
                    _ = fcntl(connection, F_SETFD, FD_CLOEXEC)
                    Thread.detachNewThread {
                        serve(connection)
                        close(connection)
                    }
                }
            }
            close(descriptor)
        }
    }

    /// Ends the thread; connections that were accepted are served to their end.
    func stop() {
        guard !stopped.exchange(true, ordering: .acquiringAndReleasing) else { return }
        shutdown(descriptor, Int32(SHUT_RDWR))
    }

    /// The port, once the socket is bound and listening.
    private static func listen(_ descriptor: Int32, on port: UInt16) -> UInt16? {
        var reuse: Int32 = 1
        setsockopt(descriptor, SOL_SOCKET, SO_REUSEADDR, &reuse, socklen_t(MemoryLayout<Int32>.size))
        var address = sockaddr_in()
        address.sin_family = sa_family_t(AF_INET)
        address.sin_port = port.bigEndian
        address.sin_addr.s_addr = UInt32(0x7f00_0001).bigEndian
        var length = socklen_t(MemoryLayout<sockaddr_in>.size)
        let bound = withUnsafeMutablePointer(to: &address) { pointer in
            pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) { generic in
                bind(descriptor, generic, length) == 0 && Glibc.listen(descriptor, 64) == 0
                    && getsockname(descriptor, generic, &length) == 0
            }
        }
        return bound ? UInt16(bigEndian: address.sin_port) : nil
    }
}
