import Foundation
import Glibc

/// A process that has nothing to do with the server, and runs as the owner of a path.
struct Bystander {
    private let running: Process
    let user: uid_t
    let group: gid_t

    init(owner path: String) throws {
        var status = stat()
        stat(path, &status)
        user = status.st_uid
        group = status.st_gid
        running = Process()
        let sleep = ["/bin/sleep", "600"]
        let command = user == geteuid() ? sleep : ["/usr/bin/setpriv", "--reuid=\(user)", "--regid=\(group)", "--clear-groups"] + sleep
        running.executableURL = URL(fileURLWithPath: command[0])
        running.arguments = Array(command.dropFirst())
        running.currentDirectoryURL = URL(fileURLWithPath: "/")
        running.standardOutput = FileHandle.nullDevice
        running.standardError = FileHandle.nullDevice
        try running.run()
    }

    var process: pid_t { running.processIdentifier }

    /// SIGKILL, because `Process` hands its children whatever signal mask the calling thread has.
    func end() { kill(process, SIGKILL) }
}
