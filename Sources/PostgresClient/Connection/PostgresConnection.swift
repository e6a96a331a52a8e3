public import SQLText

/// One connection to PostgreSQL. Statements of several tasks run one after the other; a transaction keeps all others out.
///
/// Every call stops early when its task is cancelled (`PG005`, SQLSTATE 57014) or its deadline passes (`PG006`), and leaves the
/// connection usable. After `PG003` or `PG010` it is not: open another, or use ``PostgresPool``.
///
/// Nothing here keeps state on the server beyond a transaction except ``listen(_:)``, so it works behind PgBouncer in
/// transaction mode, where notifications are never delivered.
public actor PostgresConnection {
    let executor: ConnectionExecutor
    let turnstile = Turnstile(limit: 1)
    var session: LibPQSession?
    var currentTurn: Turn?
    var isCopying = false
    var isAwaitingNotification = false
    var savepoints = 0

    public nonisolated var unownedExecutor: UnownedSerialExecutor { executor.asUnownedSerialExecutor() }

    private init(executor: ConnectionExecutor) { self.executor = executor }

    deinit { executor.stop() }

    /// Fails with `PG002`. Gives up after the address's `connect_timeout`, or 30 s.
    public static func connect(
        _ address: PostgresAddress, applicationName: String
    ) async throws(PostgresError) -> PostgresConnection {
        let connection = PostgresConnection(executor: try ConnectionExecutor.start())
        try await connection.open(address, applicationName: applicationName)
        return connection
    }

    /// Ends the connection once the running operation has ended. What is called afterwards fails with `PG003`.
    public func close() async {
        session?.abandon()
        session = nil
    }

    /// Whether another statement can be tried; a connection that broke while it was idle is noticed here.
    public var isUsable: Bool { session.map { $0.isUsable && $0.isAlive } ?? false }

    /// The process that serves this connection, as in `pg_stat_activity`.
    public var backendProcess: Int32 { session?.backendProcess ?? 0 }

    private func open(_ address: PostgresAddress, applicationName: String) async throws(PostgresError) {
        let flag = CancelFlag(wake: executor.wake)
        let opened = await withTaskCancellationHandler {
            Result { () throws(PostgresError) in
                try LibPQSession.open(address, applicationName: applicationName, wake: executor.wake, flag: flag)
            }
        } onCancel: {
            flag.raise()
        }
        session = try opened.get()
    }
}

extension PostgresConnection {
    /// Rows inserted, updated, deleted or returned.
    @discardableResult
    public func execute(_ statement: SQLStatement, deadline: Duration? = nil) async throws(PostgresError) -> Int {
        try await operation(deadline) { session, watch throws(PostgresError) in
            try session.run(statement, watch).affected
        }
    }

    /// All rows, in memory.
    public func rows(_ statement: SQLStatement, deadline: Duration? = nil) async throws(PostgresError) -> [PostgresRow] {
        try await operation(deadline) { session, watch throws(PostgresError) in
            Array(try session.run(statement, watch).rows)
        }
    }

    /// The first row, if there is one.
    public func row(_ statement: SQLStatement, deadline: Duration? = nil) async throws(PostgresError) -> PostgresRow? {
        try await rows(statement, deadline: deadline).first
    }

    /// Hands over each row as it arrives, in bounded memory. An error thrown by `body` stops the statement and is rethrown.
    public func eachRow(
        _ statement: SQLStatement, deadline: Duration? = nil, _ body: @Sendable (PostgresRow) throws -> Void
    ) async throws {
        let failure = try await operation(deadline) { session, watch throws(PostgresError) -> (any Error)? in
            var failure: (any Error)?
            try session.stream(statement, watch) { row in
                do { try body(row) } catch { failure = error }
                return failure == nil
            }
            return failure
        }
        if let failure { throw failure }
    }

    /// Several fixed statements at once, for migrations and `SET LOCAL`: text only, and nothing of a user in it.
    public func script(_ sql: String, deadline: Duration? = nil) async throws(PostgresError) {
        _ = try await operation(deadline) { session, watch throws(PostgresError) in
            try session.run(script: sql, watch)
        }
    }
}
