import Glibc

extension PrivateServer {
    /// What a fresh cluster with three databases and its WAL takes, with room to begin.
    private static let neededBytes: UInt64 = 200 << 20

    /// Makes the data directory, complete or not at all.
    func initialize() async throws {
        if let free = Files.freeBytes(at: place.path), free < Self.neededBytes {
            throw ClusterError(.noSpace, "\(place.path) has \(free >> 20) MB free, and a new cluster needs \(Self.neededBytes >> 20) MB")
        }
        _ = try await place.user.shell("rm -rf \"$1\"", place.draft).run()
        let outcome = try await initdb().run()
        guard outcome.succeeded else {
            throw ServerFailure(output: outcome.output, directory: place.path).error("initdb failed")
        }
        guard rename(place.draft, place.data) == 0 else {
            throw ClusterError(.startFailed, "\(place.draft) cannot be renamed: \(systemReason())")
        }
    }

    /// Whoever can enter the socket's directory is trusted; nobody comes over the network.
    private func initdb() throws(ClusterError) -> Command {
        try place.user.command(
            binaries.path("initdb"),
            [
                "--pgdata", place.draft, "--username", Self.superuser, "--encoding", "UTF8", "--locale", "C",
                "--auth-local", "trust", "--auth-host", "reject", "--no-instructions",
            ])
    }
}

/// What the server's programs said when they failed.
struct ServerFailure {
    let output: String
    let directory: String

    func error(_ what: String) -> ClusterError {
        if output.contains("No space left on device") {
            return ClusterError(.noSpace, "\(what): no space left for \(directory)\n\(output)")
        }
        return ClusterError(.startFailed, "\(what)\n\(output)")
    }
}
