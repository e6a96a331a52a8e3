import Glibc

/// The directory that `HARRIER_HOME` names: locks, and the cluster's files or the record of where they are.
struct ClusterHome: Sendable {
    let path: String

    /// One command at a time starts or stops the server.
    var startLock: String { path + "/lock" }
    /// Everybody who uses the server holds this one shared; whoever gets it alone is the last.
    var usersLock: String { path + "/users" }
    /// Names the cluster's directory when it is not inside the home.
    private var location: String { path + "/location" }
    private var inside: String { path + "/cluster" }

    /// Makes the home. As root others may pass through it, because the server runs as another user.
    func create() throws(ClusterError) {
        try Files.makeDirectories(path, geteuid() == 0 ? 0o755 : 0o700)
    }

    /// Where the cluster's files are; nil when there are none yet.
    func recordedPlace() throws(ClusterError) -> String? {
        if FileStatus(inside) != nil { return inside }
        guard let recorded = Files.word(location), !recorded.isEmpty else { return nil }
        guard FileStatus(recorded)?.isDirectory == true else {
            throw ClusterError(
                .homeUnusable,
                "the data of \(path) was in \(recorded), which is gone; delete \(location) to begin with empty databases")
        }
        return recorded
    }

    /// Makes a directory for the cluster's files that `user` owns and can reach: inside the home, or elsewhere and recorded.
    func makePlace(for user: ServerUser) async throws -> String {
        if try await canReach(path, user) {
            try Files.makeDirectories(inside, 0o700)
            return try give(inside, to: user)
        }
        for base in ["/var/lib/harrier", "/var/tmp/harrier"] {
            guard (try? Files.makeDirectories(base, 0o755)) != nil, FileStatus(base)?.owner == geteuid(),
                try await canReach(base, user), let place = Files.makePrivateDirectory(base + "/home-")
            else { continue }
            try Files.write(try give(place, to: user) + "\n", to: location)
            return place
        }
        throw ClusterError(
            .homeUnusable, "\(user.name), as whom the server runs, cannot enter \(path), nor is there another place for its data")
    }

    private func give(_ place: String, to user: ServerUser) throws(ClusterError) -> String {
        guard user.isCurrent || chown(place, user.id, user.group) == 0 else {
            throw ClusterError(.homeUnusable, "\(place) cannot be given to \(user.name): \(systemReason())")
        }
        return place
    }

    private func canReach(_ directory: String, _ user: ServerUser) async throws -> Bool {
        if user.isCurrent { return true }
        return try await user.shell("cd \"$1\"", directory).run().succeeded
    }
}
