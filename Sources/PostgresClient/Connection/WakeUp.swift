import CLibPQ
import Glibc

/// An eventfd: lets any thread interrupt a `poll(2)` on a connection's thread.
final class WakeUp: Sendable {
    let descriptor: Int32

    init() throws(PostgresError) {
        descriptor = harrier_eventfd()
        guard descriptor >= 0 else { throw PostgresError(.cannotConnect, "no file descriptor left for another connection") }
    }

    deinit { close(descriptor) }

    func signal() { harrier_eventfd_signal(descriptor) }

    func drain() { harrier_eventfd_drain(descriptor) }

    /// Returns once signalled.
    func wait() {
        var waiter = pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
        _ = poll(&waiter, 1, -1)
        drain()
    }
}
