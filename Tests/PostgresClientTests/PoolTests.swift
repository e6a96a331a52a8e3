import HarrierTesting
import PostgresClient
import SQLText
import Testing

@Suite struct PoolTests {
    private func pool(_ limit: Int) async throws -> PostgresPool {
        PostgresPool(address: try await TestCluster.shared.address(), applicationName: "PoolTests", limit: limit)
    }

    @Test func neverLendsMoreThanItsLimit() async throws {
        let pool = try await pool(3)
        let lent = Counter()
        let processes = Collected<Int32>()
        try await withThrowingTaskGroup(of: Void.self) { group in
            for _ in 0..<60 {
                group.addTask {
                    try await pool.withConnection { connection in
                        lent.add(1)
                        #expect(lent.total <= 3)
                        _ = try await connection.rows("SELECT pg_sleep(0.001)")
                        let process = await connection.backendProcess
                        processes.add(process)
                        lent.add(-1)
                    }
                }
            }
            try await group.waitForAll()
        }
        #expect(Set(processes.all).count <= 3)
        await pool.close()
    }

    @Test func firstComeFirstServed() async throws {
        let pool = try await pool(1)
        let order = Collected<Int>()
        let tasks = try await pool.withConnection { _ in
            try await (0..<10).asyncMap { number in
                let task = Task { try await pool.withConnection { _ in order.add(number) } }
                // Lets the task reach the line before the next one is made.
                try await Task.sleep(for: .milliseconds(10))
                return task
            }
        }
        for task in tasks { try await task.value }
        #expect(order.all == Array(0..<10))
        await pool.close()
    }

    @Test func cancelledWaitersTakeNoPlace() async throws {
        let pool = try await pool(1)
        try await pool.withConnection { _ in
            let waiting = (0..<20).map { _ in Task { try await pool.withConnection { _ in } } }
            for _ in 0..<100 { await Task.yield() }
            for task in waiting { task.cancel() }
            for task in waiting { await #expect { try await task.value } throws: { code($0) == .cancelled } }
        }
        #expect(try await pool.withConnection { try await $0.row("SELECT 1")?.int4(0) } == 1)
        await pool.close()
    }

    @Test func discardsWhatIsBrokenOrDirty() async throws {
        let pool = try await pool(1)
        let broken = try await pool.withConnection { await $0.backendProcess }
        let other = try await connect()
        _ = try await other.rows("SELECT pg_terminate_backend(\(broken))")
        while try await other.row("SELECT 1 FROM pg_stat_activity WHERE pid = \(broken)") != nil { await Task.yield() }
        let dirty = try await pool.withConnection { connection in
            try await connection.script("BEGIN")
            return await connection.backendProcess
        }
        #expect(dirty != broken)
        let clean = try await pool.withConnection { connection in
            try await connection.row("SELECT pg_backend_pid()")?.int4(0)
        }
        #expect(clean != dirty)
        await pool.close()
        await other.close()
    }

    @Test func survivesErrorsAndCancellationInsideStatements() async throws {
        let pool = try await pool(1)
        let first = try await pool.withConnection { await $0.backendProcess }
        await #expect(throws: PostgresError.self) { try await pool.transaction { _ = try await $0.execute("SELECT 1/0") } }
        let task = Task { try await pool.transaction { _ = try await $0.rows("SELECT pg_sleep(600)") } }
        try await waitUntilRunning(first)
        task.cancel()
        await #expect { try await task.value } throws: { code($0) == .cancelled }
        #expect(try await pool.withConnection { await $0.backendProcess } == first)
        await pool.close()
    }

    @Test func aClosedPoolSaysSo() async throws {
        let pool = try await pool(2)
        try await pool.withConnection { connection in
            await pool.close()
            _ = try await connection.execute("SELECT 1")
        }
        await #expect { try await pool.withConnection { _ in } } throws: { code($0) == .poolClosed }
    }

    @Test func aFailedConnectFreesItsPlace() async throws {
        let address = try await TestCluster.shared.address().with(user: "nobody_here")
        let pool = PostgresPool(address: address, applicationName: "PoolTests", limit: 1)
        for _ in 0..<3 {
            await #expect { try await pool.withConnection { _ in } } throws: { code($0) == .cannotConnect }
        }
    }
}
