import CLibPQ
import Glibc

/// One PGconn in non-blocking mode: every wait is a `poll(2)` on its socket and the connection's wake-up.
///
/// `@unchecked`: libpq's handle is touched only on the connection's own thread, and freed when nobody holds it any more.
final class LibPQSession: @unchecked Sendable {
    let handle: OpaquePointer
    let wake: WakeUp
    private var abandoned = false
    /// What the server said last about the running statement, which may be why it ended the session.
    var lastError: PostgresError?

    init(handle: OpaquePointer, wake: WakeUp) {
        self.handle = handle
        self.wake = wake
    }

    deinit { PQfinish(handle) }

    var isUsable: Bool { !abandoned && PQstatus(handle) == CONNECTION_OK }

    /// No transaction open, nothing running.
    var isIdle: Bool { isUsable && PQtransactionStatus(handle) == PQTRANS_IDLE }

    var isInTransaction: Bool {
        let status = PQtransactionStatus(handle)
        return status == PQTRANS_INTRANS || status == PQTRANS_INERROR
    }

    /// The protocol state is not worth repairing: the connection will not be used again.
    func abandon() { abandoned = true }

    func requireUsable() throws(PostgresError) {
        guard isUsable else { throw lost() }
    }

    /// A server that ends a session says why in a last message; that reason is better than "lost".
    func lost() -> PostgresError {
        let detail = lastMessage
        while lastError == nil, PQisBusy(handle) == 0, let result = PQgetResult(handle).map(QueryResult.init), !result.isCopy {
            lastError = result.error.flatMap { $0.sqlState == nil ? nil : $0 }
        }
        abandoned = true
        return PostgresError(
            .connectionLost, lastError?.message ?? "the connection to the server was lost", sqlState: lastError?.sqlState,
            detail: lastError == nil ? detail : lastError?.detail, hint: lastError?.hint)
    }

    /// What libpq says happened last, on one line.
    var lastMessage: String? {
        guard let text = PQerrorMessage(handle).map({ String(cString: $0) }), !text.isEmpty else { return nil }
        return text.split(whereSeparator: \.isNewline).map { $0.trimmingSpaces() }.joined(separator: "; ")
    }
}

extension LibPQSession {
    struct Readiness {
        var readable = false
        var writable = false
    }

    /// Waits for the socket, a wake-up, or the instant, whichever comes first.
    func waitForSocket(_ events: Int32, until instant: ContinuousClock.Instant?) -> Readiness {
        var waiters = [
            pollfd(fd: PQsocket(handle), events: Int16(events), revents: 0),
            pollfd(fd: wake.descriptor, events: Int16(POLLIN), revents: 0),
        ]
        _ = poll(&waiters, 2, instant.map(Self.milliseconds) ?? -1)
        if waiters[1].revents != 0 { wake.drain() }
        let happened = Int32(waiters[0].revents)
        return Readiness(readable: happened & ~POLLOUT != 0, writable: happened & POLLOUT != 0)
    }

    /// Rounded up, so that a wait never ends just before its instant.
    private static func milliseconds(until instant: ContinuousClock.Instant) -> Int32 {
        let left = ContinuousClock.now.duration(to: instant)
        guard left > .zero else { return 0 }
        let (seconds, attoseconds) = left.components
        return Int32(clamping: min(seconds, 1_000_000) * 1000 + attoseconds / 1_000_000_000_000_000 + 1)
    }

    /// One step of waiting inside a statement: reads what came, and asks the server to stop when the watch says so.
    func step(_ events: Int32, _ watch: StatementWatch) throws(PostgresError) {
        if let reason = watch.dueReason { stop(watch, for: reason) }
        if watch.needsAnotherRequest { watch.requested(CancelRequest(session: handle, wake: wake)) }
        guard !watch.serverIsDeaf, PQsocket(handle) >= 0 else { throw lost() }
        let ready = waitForSocket(events, until: watch.nextInstant)
        if ready.readable, PQconsumeInput(handle) == 0 { throw lost() }
    }

    func stop(_ watch: StatementWatch, for reason: StatementWatch.Reason) {
        guard watch.reason == nil else { return }
        watch.stopped(for: reason, by: CancelRequest(session: handle, wake: wake))
    }
}

extension StringProtocol {
    fileprivate func trimmingSpaces() -> String {
        String(drop { $0.isWhitespace }.reversed().drop { $0.isWhitespace }.reversed())
    }
}
