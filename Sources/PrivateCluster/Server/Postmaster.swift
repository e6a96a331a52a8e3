import Glibc

/// What `postmaster.pid` says about a running server, believed only after a look at the process it names.
struct Postmaster: Sendable, Hashable {
    let process: pid_t
    let socketDirectory: String

    /// Nil when no server runs on `data`. A number that a later process inherited is not taken for a server:
    /// the server's working directory is its data directory.
    init?(data: String) {
        guard let lines = Files.tail(data + "/postmaster.pid", limit: 8192)?.split(separator: "\n", omittingEmptySubsequences: false),
            let process = lines.first.flatMap({ pid_t($0) }), process > 0, RunningProcess.works(process, in: data)
        else { return nil }
        self.process = process
        socketDirectory = lines.count > 4 ? String(lines[4]) : ""
    }
}

/// Processes as /proc shows them.
enum RunningProcess {
    static func works(_ process: pid_t, in directory: String) -> Bool {
        guard let wanted = Files.real(directory), let actual = Files.real("/proc/\(process)/cwd") else { return false }
        return wanted == actual && (Files.word("/proc/\(process)/comm") ?? "").hasPrefix("postgres")
    }

    /// Server processes whose postmaster was killed: they hold on to the shared memory and keep a new one from starting.
    static func orphans(of data: String) -> [pid_t] {
        Files.names(in: "/proc").compactMap { pid_t($0) }.filter { works($0, in: data) }
    }
}
