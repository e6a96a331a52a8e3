import CLibPQ
import Synchronization

/// One request to the server to stop the running statement, sent from a thread of its own: libpq's call blocks.
///
/// A request that arrives late would stop the *next* statement. So nothing else is sent before ``isDone``.
final class CancelRequest: Sendable {
    private let done = Atomic(false)

    /// `session` is copied from; it may go away while the request is under way.
    init(session: OpaquePointer, wake: WakeUp) {
        guard let request = PQgetCancel(session) else {
            done.store(true, ordering: .releasing)
            return
        }
        let handle = Handle(pointer: request)
        let started = DetachedThread.start { [self] in
            handle.send()
            done.store(true, ordering: .releasing)
            wake.signal()
        }
        if !started { done.store(true, ordering: .releasing) }
    }

    var isDone: Bool { done.load(ordering: .acquiring) }

    /// `@unchecked`: a PGcancel is a frozen copy of the address and key, made to be used from another thread.
    private final class Handle: @unchecked Sendable {
        let pointer: OpaquePointer
        init(pointer: OpaquePointer) { self.pointer = pointer }
        deinit { PQfreeCancel(pointer) }

        func send() {
            var reason = [CChar](repeating: 0, count: 256)
            _ = PQcancel(pointer, &reason, Int32(reason.count))
        }
    }
}
