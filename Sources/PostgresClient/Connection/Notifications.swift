import CLibPQ
import Glibc
import SQLText

/// One `NOTIFY`.
public struct PostgresNotification: Sendable, Hashable {
    public let channel: String
    public let payload: String
    /// The server process that sent it.
    public let process: Int32
}

extension PostgresConnection {
    /// Subscribes for the rest of the connection.
    public func listen(_ channel: String) async throws(PostgresError) {
        try await execute("LISTEN \(SQLIdentifier(channel))")
    }

    /// The next notification, in the order of their commits; nil when none came in time.
    ///
    /// The connection can be used by other tasks while this waits, but one task at a time may wait.
    public func notification(within patience: Duration) async throws(PostgresError) -> PostgresNotification? {
        guard !isAwaitingNotification else {
            throw PostgresError(.misuse, "another task waits for notifications on this connection")
        }
        isAwaitingNotification = true
        defer { isAwaitingNotification = false }
        let deadline = ContinuousClock.now.advanced(by: patience)
        let flag = CancelFlag(wake: executor.wake)
        repeat {
            let round = await withTaskCancellationHandler {
                Result { () throws(PostgresError) in try awaitNotification(until: deadline, flag) }
            } onCancel: {
                flag.raise()
            }
            if let notification = try round.get() { return notification }
            await Task.yield()
        } while ContinuousClock.now < deadline
        return nil
    }

    /// Returns early, with nil, when another task wants the connection.
    private func awaitNotification(
        until deadline: ContinuousClock.Instant, _ flag: CancelFlag
    ) throws(PostgresError) -> PostgresNotification? {
        guard let session else { throw PostgresError(.connectionLost, "the connection was closed") }
        while true {
            if let notification = try session.takeNotification() { return notification }
            if flag.isRaised { throw StatementWatch.error(for: .cancelled) }
            guard !executor.hasWaitingJobs, ContinuousClock.now < deadline else { return nil }
            _ = session.waitForSocket(POLLIN, until: deadline)
        }
    }
}

extension LibPQSession {
    func takeNotification() throws(PostgresError) -> PostgresNotification? {
        try requireUsable()
        guard PQconsumeInput(handle) == 1 else { throw lost() }
        guard let notify = PQnotifies(handle) else { return nil }
        defer { PQfreemem(notify) }
        return PostgresNotification(
            channel: String(cString: notify.pointee.relname), payload: String(cString: notify.pointee.extra),
            process: notify.pointee.be_pid)
    }

    /// Notices a connection that the server closed while nothing ran.
    var isAlive: Bool {
        guard PQtransactionStatus(handle) != PQTRANS_ACTIVE else { return true }
        // The server's last words come before the end of the stream.
        while waitForSocket(POLLIN, until: .now).readable {
            guard PQconsumeInput(handle) == 1, PQstatus(handle) == CONNECTION_OK else { return false }
        }
        return true
    }

    var backendProcess: Int32 { PQbackendPID(handle) }
}
