extension PostgresConnection {
    /// Runs `body` under this task's turn, or under one taken for it, so that it may stop early.
    func operation<T: Sendable>(
        _ deadline: Duration?, _ body: (LibPQSession, StatementWatch) throws(PostgresError) -> T
    ) async throws(PostgresError) -> T {
        let taken = try await takeTurn()
        defer { giveBack(taken) }
        let session = try readySession()
        let flag = CancelFlag(wake: executor.wake)
        let watch = StatementWatch(flag: flag, deadline: deadline)
        let outcome = await withTaskCancellationHandler {
            perform(session, watch, body)
        } onCancel: {
            flag.raise()
        }
        return try outcome.get()
    }

    /// A method of the actor, because a closure that does not capture the actor would run on any thread.
    private func perform<T>(
        _ session: LibPQSession, _ watch: StatementWatch, _ body: (LibPQSession, StatementWatch) throws(PostgresError) -> T
    ) -> Result<T, PostgresError> {
        assertIsolated()
        if let reason = watch.dueReason { return .failure(StatementWatch.error(for: reason)) }
        return Result { () throws(PostgresError) in try body(session, watch) }
    }

    func readySession() throws(PostgresError) -> LibPQSession {
        guard let session else { throw PostgresError(.connectionLost, "the connection was closed") }
        guard !isCopying else { throw PostgresError(.misuse, "the connection is in the middle of a COPY") }
        return session
    }

    /// Whether the calling task runs inside this connection's open transaction.
    var isInsideTurn: Bool { currentTurn.map { Turn.held.contains($0) } ?? false }

    /// Nil when the task has the turn already.
    func takeTurn() async throws(PostgresError) -> Turn? {
        guard !isInsideTurn else { return nil }
        try await turnstile.enter()
        let turn = Turn()
        currentTurn = turn
        return turn
    }

    func giveBack(_ turn: Turn?) {
        guard turn != nil else { return }
        currentTurn = nil
        turnstile.leave()
    }
}
