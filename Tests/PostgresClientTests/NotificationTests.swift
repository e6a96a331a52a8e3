import PostgresClient
import SQLText
import Testing

@Suite struct NotificationTests {
    @Test func arriveInOrder() async throws {
        let listener = try await connect()
        let sender = try await connect()
        let channel = "Odd \"channel\" \(await listener.backendProcess)"
        try await listener.listen(channel)
        for payload in ["one", "", "drei ü"] {
            try await sender.execute("SELECT pg_notify(\(channel), \(payload))")
        }
        for payload in ["one", "", "drei ü"] {
            let notification = try #require(try await listener.notification(within: .seconds(60)))
            #expect(notification.channel == channel)
            #expect(notification.payload == payload)
            #expect(notification.process == (await sender.backendProcess))
        }
        #expect(try await listener.notification(within: .milliseconds(1)) == nil)
        await listener.close()
        await sender.close()
    }

    @Test func areKeptDuringStatements() async throws {
        let listener = try await connect()
        let channel = "kept_\(await listener.backendProcess)"
        try await listener.listen(channel)
        try await listener.execute("SELECT pg_notify(\(channel), 'own')")
        _ = try await listener.rows("SELECT generate_series(1, 1000)")
        #expect(try await listener.notification(within: .zero)?.payload == "own")
        await listener.close()
    }

    @Test func aWaitingListenerCanBeUsed() async throws {
        let listener = try await connect()
        let channel = "used_\(await listener.backendProcess)"
        try await listener.listen(channel)
        let waiting = Task { try await listener.notification(within: .seconds(600)) }
        for number in 0..<50 { #expect(try await listener.row("SELECT \(number)")?.int8(0) == Int64(number)) }
        try await listener.execute("SELECT pg_notify(\(channel), 'now')")
        #expect(try await waiting.value?.payload == "now")
        await listener.close()
    }

    @Test func waitingEndsWithItsTaskAndWithItsConnection() async throws {
        let listener = try await connect()
        let cancelled = Task { try await listener.notification(within: .seconds(600)) }
        for _ in 0..<100 { await Task.yield() }
        cancelled.cancel()
        await #expect { _ = try await cancelled.value } throws: { code($0) == .cancelled }
        let closed = Task { try await listener.notification(within: .seconds(600)) }
        for _ in 0..<100 { await Task.yield() }
        await listener.close()
        await #expect { _ = try await closed.value } throws: { code($0) == .connectionLost }
    }
}
