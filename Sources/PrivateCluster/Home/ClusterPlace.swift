import Glibc

/// The cluster's own directory, closed to everybody but the server's user.
struct ClusterPlace: Sendable {
    let path: String
    let user: ServerUser

    var data: String { path + "/data" }
    /// Renamed to ``data`` when complete, so that an interrupted `initdb` leaves nothing that looks like a cluster.
    var draft: String { path + "/data.new" }
    var log: String { path + "/server.log" }
    private var ownSockets: String { path + "/socket" }
    private var socketRecord: String { path + "/socket.path" }

    /// The file name of a Unix socket is limited to 107 bytes.
    private static let longestSocketDirectory = 100 - "/.s.PGSQL.5432.lock".utf8.count

    /// The place of `home`, made when missing. Fails with `PG103` when it belongs to somebody else.
    static func of(_ home: ClusterHome) async throws -> ClusterPlace {
        let recorded = try home.recordedPlace()
        let owner = recorded.flatMap { FileStatus($0)?.owner }
        let user = try ServerUser.choose(ownerOfData: owner)
        guard let recorded, let owner else { return ClusterPlace(path: try await home.makePlace(for: user), user: user) }
        guard owner == user.id else {
            throw ClusterError(
                .wrongOwner,
                "\(recorded) belongs to \(ServerUser.nameOf(owner)), and the server would run as \(user.name); "
                    + "run the command as \(ServerUser.nameOf(owner)), or give the directory to \(user.name) (chown -R)")
        }
        return ClusterPlace(path: recorded, user: user)
    }

    /// A directory for the server's socket, private to the server's user, with a path that is short enough and holds no comma:
    /// libpq takes that for the end of a host's name.
    func socketDirectory() async throws -> String {
        if ownSockets.utf8.count <= Self.longestSocketDirectory, !ownSockets.contains(",") {
            try await require(user.shell("mkdir -p \"$1\"", ownSockets))
            return ownSockets
        }
        if let recorded = Files.word(socketRecord), isPrivate(recorded) { return recorded }
        let made = try await require(
            user.shell("directory=$(mktemp -d /tmp/harrier-XXXXXX) && echo \"$directory\" > \"$1\"", socketRecord))
        guard let directory = Files.word(socketRecord), isPrivate(directory) else {
            throw ClusterError(.startFailed, "no directory for the server's socket could be made in /tmp: \(made)")
        }
        return directory
    }

    /// A name in /tmp could be anybody's.
    private func isPrivate(_ directory: String) -> Bool {
        guard let status = FileStatus(directory) else { return false }
        return status.isDirectory && status.owner == user.id && status.permissions == 0o700
    }

    @discardableResult
    private func require(_ command: Command) async throws -> String {
        let outcome = try await command.run()
        guard outcome.succeeded else {
            throw ClusterError(.startFailed, "the server's directory \(path) cannot be prepared: \(outcome.output)")
        }
        return outcome.output
    }
}
