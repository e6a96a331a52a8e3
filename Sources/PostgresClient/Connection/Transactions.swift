import SQLText

extension PostgresConnection {
    /// Commits what `body` did, or rolls it back when it throws or its task is cancelled. A failed COMMIT is thrown: `PG011` when
    /// an earlier statement of the transaction had failed, `PG010` when the connection broke and the outcome is not known.
    ///
    /// Inside a transaction of the same connection it makes a savepoint, and `mode` says nothing. `opening` is fixed text that goes to the server
    /// together with BEGIN: settings, locks.
    public func transaction<T: Sendable>(
        _ mode: TransactionMode = .readWrite, opening: String = "", _ body: @Sendable (PostgresConnection) async throws -> T
    ) async throws -> T {
        guard !isInsideTurn else {
            return try await savepoint { connection in
                if !opening.isEmpty { try await connection.script(opening) }
                return try await body(connection)
            }
        }
        let turn = try await takeTurn()
        defer { giveBack(turn) }
        return try await Turn.$held.withValue(Turn.held.union(turn.map { [$0] } ?? [])) {
            do {
                try await script(opening.isEmpty ? mode.begin : mode.begin + "; " + opening)
                let value = try await body(self)
                try commit()
                return value
            } catch {
                rollBack("ROLLBACK")
                throw error
            }
        }
    }

    private func savepoint<T: Sendable>(_ body: @Sendable (PostgresConnection) async throws -> T) async throws -> T {
        savepoints += 1
        defer { savepoints -= 1 }
        let name = SQLIdentifier("harrier_\(savepoints)").quoted
        try await script("SAVEPOINT \(name)")
        do {
            let value = try await body(self)
            try await script("RELEASE SAVEPOINT \(name)")
            return value
        } catch {
            rollBack("ROLLBACK TO SAVEPOINT \(name); RELEASE SAVEPOINT \(name)")
            throw error
        }
    }

    /// Not interrupted once it is sent: an interrupted COMMIT has no known outcome.
    private func commit() throws(PostgresError) {
        if Task.isCancelled { throw StatementWatch.error(for: .cancelled) }
        let session = try readySession()
        do throws(PostgresError) {
            let result = try session.run(script: "COMMIT", StatementWatch(flag: nil, deadline: nil))
            guard result.commandTag == "COMMIT" else {
                throw PostgresError(.rolledBack, "the transaction was rolled back, because a statement in it had failed")
            }
        } catch where error.code == .connectionLost {
            throw PostgresError(
                .commitUnknown, "the connection was lost during COMMIT", sqlState: error.sqlState, detail: error.message)
        }
    }

    /// Runs for cancelled tasks too. A connection that cannot roll back is not used again, and the server rolls back itself.
    private func rollBack(_ sql: String) {
        guard let session, session.isUsable, session.isInTransaction else { return }
        do throws(PostgresError) {
            _ = try session.run(script: sql, StatementWatch(flag: nil, deadline: .seconds(30)))
        } catch {
            session.abandon()
        }
    }
}
