import PostgresClient

extension PostgresPool {
    /// Runs `body` again on another connection, after a pause, when it met a deadlock or its connection was lost. It must bear that.
    func patiently<T: Sendable>(_ body: @Sendable (PostgresConnection) async throws -> T) async throws -> T {
        var attempt = 0
        while true {
            do {
                return try await withConnection(body)
            } catch let error as PostgresError where attempt < 5 && error.isWorthAnotherTry {
                attempt += 1
                try await Task.sleep(for: .milliseconds(Int64.random(in: 10...100) << attempt))
            }
        }
    }
}

extension PostgresError {
    fileprivate var isWorthAnotherTry: Bool { isSerializationFailure || isConnectionLoss || code == .cannotConnect }
}
