import Synchronization

/// Raised by the cancellation of a task, read by the connection's thread.
final class CancelFlag: Sendable {
    private let raised = Atomic(false)
    private let wake: WakeUp

    init(wake: WakeUp) { self.wake = wake }

    func raise() {
        raised.store(true, ordering: .releasing)
        wake.signal()
    }

    var isRaised: Bool { raised.load(ordering: .acquiring) }
}

/// What may end one statement early, and how far that has come.
final class StatementWatch {
    enum Reason {
        case cancelled
        case deadline
        /// The reader of the rows wants no more.
        case unwanted
    }

    /// How long a server may take to obey a cancel request before the connection is given up.
    private static let grace = Duration.seconds(10)
    /// A request that arrives before the server has begun with the statement is ignored there, so it is repeated.
    private static let repetition = Duration.milliseconds(200)

    private let flag: CancelFlag?
    private let deadline: ContinuousClock.Instant?
    private(set) var reason: Reason?
    private(set) var request: CancelRequest?
    private var giveUp: ContinuousClock.Instant?
    private var repeatAt: ContinuousClock.Instant?

    /// Without a flag the statement cannot be cancelled by its task (ROLLBACK of a cancelled transaction).
    init(flag: CancelFlag?, deadline: Duration?) {
        self.flag = flag
        self.deadline = deadline.map { ContinuousClock.now.advanced(by: $0) }
    }

    /// The next moment at which something must be done even if the server stays silent.
    var nextInstant: ContinuousClock.Instant? {
        guard let request else { return deadline }
        return request.isDone ? repeatAt : giveUp
    }

    /// Why the statement must be stopped now; nil while it may go on, and once it has been asked to stop.
    var dueReason: Reason? {
        guard reason == nil else { return nil }
        if flag?.isRaised ?? false { return .cancelled }
        if let deadline, ContinuousClock.now >= deadline { return .deadline }
        return nil
    }

    var serverIsDeaf: Bool { giveUp.map { ContinuousClock.now >= $0 } ?? false }

    var needsAnotherRequest: Bool {
        guard let request, let repeatAt else { return false }
        return request.isDone && ContinuousClock.now >= repeatAt
    }

    func stopped(for reason: Reason, by request: CancelRequest) {
        self.reason = reason
        giveUp = ContinuousClock.now.advanced(by: Self.grace)
        requested(request)
    }

    func requested(_ request: CancelRequest) {
        self.request = request
        repeatAt = ContinuousClock.now.advanced(by: Self.repetition)
    }

    /// The error the caller sees, where the server's says only that the statement was cancelled.
    func explain(_ error: PostgresError) -> PostgresError {
        guard error.sqlState == "57014", let reason else { return error }
        return Self.error(for: reason)
    }

    static func error(for reason: Reason) -> PostgresError {
        switch reason {
        case .cancelled, .unwanted: PostgresError(.cancelled, "the statement was cancelled with its task", sqlState: "57014")
        case .deadline: PostgresError(.deadlineExceeded, "the statement ran past its deadline", sqlState: "57014")
        }
    }
}
