import Foundation
import Glibc
import PostgresClient
import PrivateCluster
import SQLText
import Testing

@Suite struct CrashTests {
    @Test func aKilledServerIsStartedAgain() async throws {
        let files = try ClusterFiles()
        let abandoned = files.cluster(["synchronous_commit": "on"])
        _ = try await ask(try await abandoned.start(), "CREATE TABLE kept AS SELECT 'kept' AS word")
        try await killAndWait(try files.server())
        let cluster = files.cluster()
        #expect(try await ask(try await cluster.start(), "SELECT word FROM kept") == "kept")
        try await cluster.stop()
        try await abandoned.stop()
    }

    /// A server process in the middle of a computation outlives its postmaster, and keeps another from starting.
    @Test func orphansOfAKilledServerAreSwept() async throws {
        let files = try ClusterFiles()
        let abandoned = files.cluster()
        let address = try await abandoned.start()
        let connection = try await PostgresConnection.connect(address, applicationName: "orphan")
        let orphan = await connection.backendProcess
        let busy = Task { try await connection.rows("SELECT count(*) FROM generate_series(1, 1000000000) a, generate_series(1, 1000) b") }
        while try await ask(address, "SELECT 'busy' FROM pg_stat_activity WHERE pid = \(orphan) AND state = 'active'") == nil {}
        try await killAndWait(try files.server())
        let cluster = files.cluster()
        #expect(await answers(try await cluster.start()))
        await #expect(throws: PostgresError.self) { _ = try await busy.value }
        #expect(!isAlive(orphan))
        try await cluster.stop()
    }

    /// kill -9 of one server process makes the server start over: connections break, data stays, pools recover.
    @Test func aKilledBackendBreaksConnectionsNotPools() async throws {
        let files = try ClusterFiles()
        let cluster = files.cluster(["synchronous_commit": "on"])
        let pool = PostgresPool(address: try await cluster.start(), applicationName: "pool", limit: 1)
        let process = try await pool.withConnection { connection in
            try await connection.script("CREATE TABLE kept AS SELECT 'kept' AS word")
            return await connection.backendProcess
        }
        let running = Task { try await pool.transaction { try await $0.rows("SELECT pg_sleep(600)") } }
        while await !isSleeping(process, pool.address) {}
        kill(process, SIGKILL)
        await #expect { _ = try await running.value } throws: { ($0 as? PostgresError)?.code == .connectionLost }
        var word: String?
        for _ in 0..<1000 where word == nil {
            word = try? await pool.withConnection { try await $0.row("SELECT word FROM kept")?.text(0) }
            try await Task.sleep(for: .milliseconds(10))
        }
        #expect(word == "kept")
        await pool.close()
        try await cluster.stop()
    }

    private func isSleeping(_ process: Int32, _ address: PostgresAddress) async -> Bool {
        let answer = try? await ask(address, "SELECT 'yes' FROM pg_stat_activity WHERE pid = \(process) AND wait_event = 'PgSleep'")
        return answer == "yes"
    }

    @Test func aServerLeftRunningIsAdopted() async throws {
        let files = try ClusterFiles()
        var abandoned: PrivateCluster? = files.cluster()
        let address = try #require(try await abandoned?.start())
        let server = try files.server()
        abandoned = nil
        #expect(await answers(address))
        let cluster = files.cluster()
        #expect(try await cluster.start() == address)
        #expect(try files.server() == server)
        try await cluster.stop()
        #expect(!isAlive(server))
    }

    @Test func aServerWhoseSocketVanishedIsStartedAgain() async throws {
        let files = try ClusterFiles()
        var abandoned: PrivateCluster? = files.cluster()
        _ = try await abandoned?.start()
        abandoned = nil
        try FileManager.default.removeItem(atPath: files.socket)
        let cluster = files.cluster()
        #expect(await answers(try await cluster.start()))
        try await cluster.stop()
    }

    /// The number in a stale pid file may belong to anybody by now.
    @Test func stalePidFiles() async throws {
        let files = try ClusterFiles()
        let cluster = files.cluster()
        _ = try await cluster.start()
        let original = try String(contentsOfFile: files.data + "/postmaster.pid", encoding: .utf8)
        try await cluster.stop()
        let bystander = try Bystander(owner: files.data)
        defer { bystander.end() }
        for named in ["1", "-5", "999999999", "", "nonsense", "\(getpid())", "\(bystander.process)"] {
            let lines = [named] + original.split(separator: "\n", omittingEmptySubsequences: false).dropFirst().map(String.init)
            for path in [files.data + "/postmaster.pid", files.socket + "/.s.PGSQL.5432.lock"] {
                try lines.joined(separator: "\n").write(toFile: path, atomically: false, encoding: .utf8)
                chown(path, bystander.user, bystander.group)
            }
            #expect(await answers(try await cluster.start()), "stale pid file naming \(named)")
            try await cluster.stop()
            #expect(isAlive(bystander.process))
        }
    }

    @Test func anInterruptedInitdbLeavesNoTrace() async throws {
        let files = try ClusterFiles()
        let cluster = files.cluster()
        _ = try await cluster.start()
        try await cluster.stop()
        try FileManager.default.moveItem(atPath: files.data, toPath: files.data + ".new")
        try FileManager.default.removeItem(atPath: files.data + ".new/PG_VERSION")
        #expect(await answers(try await cluster.start()))
        try await cluster.stop()
        #expect(!FileManager.default.fileExists(atPath: files.data + ".new"))
    }
}
