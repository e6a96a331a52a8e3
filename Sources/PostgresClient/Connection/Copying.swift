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
            try session.startCopyIn(statement, watch)
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

extension PostgresConnection {
    /// Hands over what `COPY … TO STDOUT` sends, in binary or text form as the statement says, in chunks of about `chunkSize` bytes. While `body`
    /// works on one, the server waits as soon as the socket is full, so memory is bounded by the largest row.
    ///
    /// An error thrown by `body` stops the statement and is rethrown. Chunks may end anywhere in a row.
    public func copyOut(
        _ statement: SQLStatement, chunkSize: Int = 1 << 18, _ body: @Sendable ([UInt8]) async throws -> Void
    ) async throws {
        let taken = try await takeTurn()
        defer { giveBack(taken) }
        let session = try readySession()
        let flag = CancelFlag(wake: executor.wake)
        let watch = StatementWatch(flag: flag, deadline: nil)
        try await withTaskCancellationHandler {
            try session.startCopyOut(statement, watch)
            isCopying = true
            defer { isCopying = false }
            try await drain(session, watch, chunkSize, body)
        } onCancel: {
            flag.raise()
        }
    }

    private func drain(
        _ session: LibPQSession, _ watch: StatementWatch, _ chunkSize: Int, _ body: @Sendable ([UInt8]) async throws -> Void
    ) async throws {
        while let chunk = try session.nextCopyChunk(of: chunkSize, watch) {
            do {
                try await body(chunk)
            } catch {
                session.abortCopyOut(watch)
                throw error
            }
        }
    }
}
