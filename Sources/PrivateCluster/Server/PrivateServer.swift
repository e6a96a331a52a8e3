import Foundation
import Glibc
import PostgresClient

/// The server on one place. Every call is made under the home's start lock.
struct PrivateServer: Sendable {
    let place: ClusterPlace
    let binaries: ServerBinaries
    let settings: ServerSettings

    static let superuser = "harrier"

    init(place: ClusterPlace, settings: ServerSettings, environment: [String: String]) async throws {
        self.place = place
        self.settings = settings
        let major = Files.word(place.data + "/PG_VERSION").flatMap { Int($0) }
        binaries = try await ServerBinaries.find(environment, dataMajor: major)
    }

    /// The address of the running server: the one that was left running, or a new one.
    func ensureRunning() async throws -> PostgresAddress {
        if let running = Postmaster(data: place.data) {
            let address = address(in: running.socketDirectory)
            if await answers(address) { return address }
            // It runs, but its socket is gone: somebody tidied up /tmp.
            try await stop()
        }
        if FileStatus(place.data) == nil { try await initialize() }
        return try await launch()
    }

    func stop() async throws {
        for mode in ["fast", "immediate"] {
            guard Postmaster(data: place.data) != nil else { return }
            _ = try await control(["stop", "-m", mode, "-t", "60"]).run()
        }
        guard Postmaster(data: place.data) == nil else {
            throw ClusterError(.stopFailed, "the server on \(place.data) does not stop\(logTail)")
        }
    }

    private func launch() async throws -> PostgresAddress {
        let socket = try await place.socketDirectory()
        try await clearTraces(socket)
        let outcome = try await startCommand(socket).run()
        let address = address(in: socket)
        if outcome.succeeded, await answers(address) { return address }
        throw ServerFailure(output: outcome.output + logTail, directory: place.path).error("the server did not start")
    }

    /// Removes what a killed server left, once no process of it lives.
    private func clearTraces(_ socket: String) async throws {
        for process in RunningProcess.orphans(of: place.data) { kill(process, SIGKILL) }
        let patience = ContinuousClock.now + .seconds(10)
        while !RunningProcess.orphans(of: place.data).isEmpty, ContinuousClock.now < patience {
            try await Task.sleep(for: .milliseconds(10))
        }
        let line = """
            rm -f "$1/postmaster.pid" "$2/.s.PGSQL.5432" "$2/.s.PGSQL.5432.lock"
            if [ "$(stat -c %s "$3" 2>/dev/null || echo 0)" -gt 10000000 ]; then mv -f "$3" "$3.old"; fi
            """
        _ = try await place.user.shell(line, place.data, socket, place.log).run()
    }

    /// `pg_ctl` hands what it is told to a shell, between quotes that do not hold everything a path may contain:
    /// so it finds the data through the environment, and the log in its working directory.
    private func startCommand(_ socket: String) throws(ClusterError) -> Command {
        let line = "cd \"$1\" && PGDATA=\"$2\" exec \"$3\" start -w -s -t 120 -l server.log -o \"$4\""
        return try place.user.shell(
            line, place.path, place.data, binaries.path("pg_ctl"), settings.options(socketDirectory: socket))
    }

    private func control(_ arguments: [String]) throws(ClusterError) -> Command {
        try place.user.command(binaries.path("pg_ctl"), ["-D", place.data, "-w", "-s"] + arguments)
    }

    private func address(in socketDirectory: String) -> PostgresAddress {
        PostgresAddress(socketDirectory: socketDirectory, user: Self.superuser, database: "postgres")
    }

    /// A server may still be recovering from its crash.
    private func answers(_ address: PostgresAddress) async -> Bool {
        let patience = ContinuousClock.now + .seconds(60)
        repeat {
            if let connection = try? await PostgresConnection.connect(address, applicationName: "harrier start") {
                await connection.close()
                return true
            }
            guard FileStatus((address.host ?? "") + "/.s.PGSQL.5432") != nil else { return false }
            try? await Task.sleep(for: .milliseconds(50))
        } while ContinuousClock.now < patience && Postmaster(data: place.data) != nil && !Task.isCancelled
        return false
    }

    private var logTail: String {
        let lines = (Files.tail(place.log, limit: 4096) ?? "").split(separator: "\n").suffix(12)
        return lines.isEmpty ? "" : "\nthe end of \(place.log):\n" + lines.map { "  \($0)\n" }.joined()
    }
}
