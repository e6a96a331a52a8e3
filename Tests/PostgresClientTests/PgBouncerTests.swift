import Foundation
import Glibc
import HarrierTesting
import PostgresClient
import SQLText
import Testing

/// Behind PgBouncer in transaction mode: consecutive transactions of one connection may reach different server processes.
@Suite(.enabled(if: PgBouncer.program != nil, "needs pgbouncer in PATH, or HARRIER_PGBOUNCER"))
struct PgBouncerTests {
    @Test func everythingButNotificationsWorks() async throws {
        let bouncer = try await PgBouncer()
        defer { bouncer.end() }
        try await withThrowingTaskGroup(of: Void.self) { group in
            for number in 0..<8 { group.addTask { try await work(bouncer.address, number) } }
            try await group.waitForAll()
        }
        let listener = try await PostgresConnection.connect(bouncer.address, applicationName: "test")
        try await listener.listen("deaf")
        try await listener.execute("SELECT pg_notify('deaf', '')")
        _ = try await listener.notification(within: .milliseconds(50))
        #expect(await listener.isUsable)
        await listener.close()
    }

    private func work(_ address: PostgresAddress, _ number: Int) async throws {
        let connection = try await PostgresConnection.connect(address, applicationName: "test")
        for round in 0..<20 {
            #expect(try await connection.row("SELECT \(round) + \(number)")?.int8(0) == Int64(round + number))
            let stored = try await connection.transaction { connection in
                try await connection.script("SET LOCAL search_path = pg_catalog; CREATE TEMP TABLE t (i int8, s text) ON COMMIT DROP")
                let chunks = Chunks("1\ta\n2\tb\n")
                _ = try await connection.copyIn("COPY pg_temp.t FROM STDIN") { await chunks.next() }
                return try await connection.row("SELECT count(*) FROM pg_temp.t WHERE s = \("a")")?.int8(0)
            }
            #expect(stored == 1)
        }
        await #expect { try await connection.rows("SELECT pg_sleep(600)", deadline: .milliseconds(30)) } throws: {
            code($0) == .deadlineExceeded
        }
        let seen = Counter()
        try await connection.eachRow("SELECT generate_series(1, 1000)") { row in seen.add(Int(try row.int4(0))) }
        #expect(seen.total == 500_500)
        #expect(try await connection.row("SELECT 1")?.int4(0) == 1)
        await connection.close()
    }
}

/// A PgBouncer with two server connections before the shared server.
struct PgBouncer {
    static let program: String? = {
        let environment = ProcessInfo.processInfo.environment
        let path = (environment["PATH"] ?? "").split(separator: ":").map { $0 + "/pgbouncer" } + ["/usr/sbin/pgbouncer"]
        return ([environment["HARRIER_PGBOUNCER"]].compactMap { $0 } + path).first { access($0, X_OK) == 0 }
    }()

    private let running = Process()
    let address: PostgresAddress

    init() async throws {
        let server = try await TestCluster.shared.address()
        let home = try TestHome.make()
        chmod(home, 0o777)
        let configuration = """
            [databases]
            * = host=\(server.host ?? "") user=harrier
            [pgbouncer]
            pool_mode = transaction
            default_pool_size = 2
            auth_type = any
            listen_addr =
            listen_port = 6432
            unix_socket_dir = \(home)
            ; where the home's undertaker looks for servers
            pidfile = \(home)/postmaster.pid
            """
        try configuration.write(toFile: home + "/pgbouncer.ini", atomically: false, encoding: .utf8)
        running.executableURL = URL(fileURLWithPath: Self.program ?? "/nonexistent")
        running.arguments = ["-q"] + (geteuid() == 0 ? ["-u", "postgres"] : []) + [home + "/pgbouncer.ini"]
        running.standardOutput = FileHandle.nullDevice
        running.standardError = FileHandle.nullDevice
        try running.run()
        address = PostgresAddress(socketDirectory: home, port: 6432, user: "harrier", database: "postgres")
        while access(home + "/.s.PGSQL.6432", F_OK) != 0 { try await Task.sleep(for: .milliseconds(5)) }
    }

    func end() { kill(running.processIdentifier, SIGKILL) }
}
