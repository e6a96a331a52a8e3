import Glibc

/// An installed PostgreSQL server: the directory with `initdb`, `pg_ctl` and `postgres`, and its major version.
struct ServerBinaries: Sendable, Hashable {
    let directory: String
    let major: Int

    static let oldestMajor = 15

    /// The installed version that made the data, or the newest one when there is no data yet.
    static func find(_ environment: [String: String], dataMajor: Int?) async throws -> ServerBinaries {
        let installed = try await all(environment)
        guard let dataMajor else {
            guard let newest = installed.max(by: { $0.major < $1.major }) else { throw missing(environment) }
            guard newest.major >= oldestMajor else {
                throw ClusterError(
                    .serverMissing, "PostgreSQL \(oldestMajor) or later is needed, and \(newest.directory) holds \(newest.major)")
            }
            return newest
        }
        if let match = installed.first(where: { $0.major == dataMajor }) { return match }
        guard !installed.isEmpty else { throw missing(environment) }
        let found = installed.map { "\($0.major) (\($0.directory))" }.joined(separator: ", ")
        throw ClusterError(
            .otherVersion,
            "the data was made by PostgreSQL \(dataMajor), and installed is \(found); "
                + "install postgresql-\(dataMajor), or move the data with pg_upgrade")
    }

    func path(_ program: String) -> String { directory + "/" + program }

    private static func all(_ environment: [String: String]) async throws -> [ServerBinaries] {
        var found: [ServerBinaries] = []
        for directory in candidates(environment) where isComplete(directory) {
            guard let major = try await major(directory), !found.contains(where: { $0.directory == directory }) else { continue }
            found.append(ServerBinaries(directory: directory, major: major))
        }
        return found
    }

    private static func candidates(_ environment: [String: String]) -> [String] {
        if let chosen = environment["HARRIER_POSTGRES_BIN"], !chosen.isEmpty { return [chosen] }
        let path = (environment["PATH"] ?? "").split(separator: ":").map(String.init)
        let debian = Files.names(in: "/usr/lib/postgresql").map { "/usr/lib/postgresql/\($0)/bin" }
        let redHat = Files.names(in: "/usr").filter { $0.hasPrefix("pgsql-") }.map { "/usr/\($0)/bin" }
        return path + debian + redHat + ["/usr/local/pgsql/bin"]
    }

    private static func isComplete(_ directory: String) -> Bool {
        ["initdb", "pg_ctl", "postgres"].allSatisfy { access("\(directory)/\($0)", X_OK) == 0 }
    }

    private static func major(_ directory: String) async throws -> Int? {
        let outcome = try await Command(directory + "/postgres", ["--version"]).run()
        return outcome.output.split { !$0.isNumber }.first.flatMap { Int($0) }
    }

    private static func missing(_ environment: [String: String]) -> ClusterError {
        if let chosen = environment["HARRIER_POSTGRES_BIN"], !chosen.isEmpty {
            return ClusterError(
                .serverMissing, "HARRIER_POSTGRES_BIN is \(chosen), where initdb, pg_ctl and postgres are not all to be found")
        }
        return ClusterError(
            .serverMissing,
            """
            no PostgreSQL server is installed: initdb, pg_ctl and postgres are neither in PATH nor in /usr/lib/postgresql/*/bin
              Debian, Ubuntu: apt install postgresql
              Fedora:         dnf install postgresql-server
              elsewhere:      set HARRIER_POSTGRES_BIN to the directory that holds them
              or use a running server through HARRIER_CONTROL_URL, HARRIER_EVENTS_URL and HARRIER_WORK_URL
            """)
    }
}
