/// A bounded set of connections to one address, opened when needed and lent to one task at a time, first come first served.
///
/// A connection that broke, or came back inside a transaction, is thrown away.
public actor PostgresPool {
    public nonisolated let address: PostgresAddress
    private let applicationName: String
    private let turnstile: Turnstile
    private var idle: [PostgresConnection] = []
    private var isClosed = false

    public init(address: PostgresAddress, applicationName: String, limit: Int = 4) {
        self.address = address
        self.applicationName = applicationName
        turnstile = Turnstile(limit: limit)
    }

    /// Lends a connection to `body`, which must not keep it.
    public func withConnection<T: Sendable>(_ body: @Sendable (PostgresConnection) async throws -> T) async throws -> T {
        try await turnstile.enter()
        defer { turnstile.leave() }
        let connection = try await take()
        do {
            let value = try await body(connection)
            await giveBack(connection)
            return value
        } catch {
            await giveBack(connection)
            throw error
        }
    }

    /// A transaction on a connection of its own; see ``PostgresConnection/transaction(_:_:)``.
    public func transaction<T: Sendable>(
        _ mode: TransactionMode = .readWrite, _ body: @Sendable (PostgresConnection) async throws -> T
    ) async throws -> T {
        try await withConnection { try await $0.transaction(mode, body) }
    }

    /// Closes the idle connections now and the lent ones when they come back.
    public func close() async {
        isClosed = true
        let closing = idle
        idle = []
        for connection in closing { await connection.close() }
    }

    private func take() async throws -> PostgresConnection {
        while let connection = isClosed ? nil : idle.popLast() {
            if await connection.canBeLent { return connection }
            await connection.close()
        }
        guard !isClosed else { throw PostgresError(.poolClosed, "the connection pool was closed") }
        return try await PostgresConnection.connect(address, applicationName: applicationName)
    }

    private func giveBack(_ connection: PostgresConnection) async {
        guard await connection.canBeLent, !isClosed else { return await connection.close() }
        idle.append(connection)
    }
}

extension PostgresConnection {
    /// Usable, and outside any transaction.
    var canBeLent: Bool { isUsable && session?.isIdle ?? false && currentTurn == nil }
}
