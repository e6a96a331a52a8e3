import Glibc

/// The operating system's user that the server runs as. PostgreSQL refuses to run as root.
struct ServerUser: Sendable, Hashable {
    let id: uid_t
    let group: gid_t
    let name: String

    /// An ordinary user: itself. Root: the owner of the data if there is any, else `postgres`, else `nobody`.
    static func choose(ownerOfData: uid_t?) throws(ClusterError) -> ServerUser {
        let current = geteuid()
        if current != 0 { return ServerUser(id: current, group: getegid(), name: nameOf(current)) }
        if let ownerOfData, ownerOfData != 0, let entry = getpwuid(ownerOfData) { return ServerUser(entry.pointee) }
        for name in ["postgres", "nobody"] {
            if let entry = getpwnam(name) { return ServerUser(entry.pointee) }
        }
        throw ClusterError(
            .cannotDropRoot, "PostgreSQL does not run as root, and there is neither a user postgres nor a user nobody")
    }

    private init(_ entry: passwd) {
        self.init(id: entry.pw_uid, group: entry.pw_gid, name: String(cString: entry.pw_name))
    }

    private init(id: uid_t, group: gid_t, name: String) {
        self.id = id
        self.group = group
        self.name = name
    }

    static func nameOf(_ id: uid_t) -> String {
        getpwuid(id).map { String(cString: $0.pointee.pw_name) } ?? "user \(id)"
    }

    var isCurrent: Bool { id == geteuid() }

    /// The same program, run as this user.
    func command(_ program: String, _ arguments: [String]) throws(ClusterError) -> Command {
        guard !isCurrent else { return Command(program, arguments) }
        let directories = ["/usr/bin", "/bin", "/usr/sbin", "/sbin"]
        func find(_ tool: String) -> String? { directories.map { "\($0)/\(tool)" }.first { access($0, X_OK) == 0 } }
        if let setpriv = find("setpriv") {
            return Command(setpriv, ["--reuid=\(id)", "--regid=\(group)", "--clear-groups", "--", program] + arguments)
        }
        if let runuser = find("runuser") { return Command(runuser, ["-u", name, "--", program] + arguments) }
        throw ClusterError(
            .cannotDropRoot, "PostgreSQL does not run as root, and neither setpriv nor runuser is installed (package util-linux)")
    }

    /// A line of shell, run as this user; `$1`, `$2`, … are the arguments.
    func shell(_ line: String, _ arguments: String...) throws(ClusterError) -> Command {
        try command("/bin/sh", ["-c", "umask 077; \(line)", "sh"] + arguments)
    }
}
