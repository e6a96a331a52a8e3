public import SQLText

extension PostgresConnection {
    /// Feeds `COPY … FROM STDIN`, in binary or text form as the statement says, with chunks until `next` returns nil.
    /// Returns the number of rows stored. When `next` throws or the task is cancelled, nothing is stored.
    ///
    /// Chunks need not end at a row's end.
    public func copyIn(_ statement: SQLStatement, _ next: @Sendable () async throws -> [UInt8]?) async throws -> Int {
        let taken = try await takeTurn()
        defer { giveBack(taken) }
        let session = try readySession()
        let flag = CancelFlag(wake: executor.wake)
        let watch = StatementWatch(flag: flag, deadline: nil)
        return try await withTaskCancellationHandler {
            try session.startCopy(statement, watch)
            isCopying = true
            defer { isCopying = false }
            return try await feed(session, watch, next)
        } onCancel: {
            flag.raise()
        }
    }

    private func feed(
        _ session: LibPQSession, _ watch: StatementWatch, _ next: @Sendable () async throws -> [UInt8]?
    ) async throws -> Int {
        do {
            while let chunk = try await next() { try session.putCopy(chunk, watch) }
            return try session.endCopy(watch)
        } catch {
            session.abortCopy(watch)
            throw error
        }
    }
}
