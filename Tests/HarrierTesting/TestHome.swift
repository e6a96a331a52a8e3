import Foundation

/// Homes for clusters of tests: directories in /tmp that vanish, with the server in them, when the test process has ended.
public enum TestHome {
    private static let prefix = "/tmp/harrier-tests-"

    /// A fresh directory that the server's user can enter, watched over until this process ends.
    public static func make() throws -> String {
        let home = prefix + "\(ProcessInfo.processInfo.processIdentifier)-\(UUID().uuidString.prefix(8))"
        try FileManager.default.createDirectory(
            atPath: home, withIntermediateDirectories: false, attributes: [.posixPermissions: 0o755])
        try Undertaker.watch(home, until: .thisProcessEnds)
        return home
    }

    /// Buries what test processes left that were killed together with their watchers.
    static func sweep() {
        let names = (try? FileManager.default.contentsOfDirectory(atPath: "/tmp")) ?? []
        for path in names.map({ "/tmp/" + $0 }) where path.hasPrefix(prefix) {
            let owner = path.dropFirst(prefix.count).prefix { $0.isNumber }
            guard let process = Int(owner), !FileManager.default.fileExists(atPath: "/proc/\(process)") else { continue }
            try? Undertaker.watch(path, until: .now)
        }
    }
}

/// A shell that waits for the end of this process, then stops the server of a home and deletes it.
enum Undertaker {
    enum Moment {
        case now
        case thisProcessEnds
    }

    // The pipe's other end closes with this process. The users lock is taken so as to bury nobody alive.
    private static let script = """
        trap '' INT TERM HUP
        read -r _
        exec 9>>"$1/users"
        flock -w 10 9 || exit 0
        for server in $(find "$1" "$(cat "$1/location" 2>/dev/null)" -name postmaster.pid -exec head -qn 1 {} \\; 2>/dev/null); do
          kill -QUIT "$server" 2>/dev/null
          for step in $(seq 200); do
            kill -0 "$server" 2>/dev/null || break
            sleep 0.05
          done
        done
        rm -rf "$1"
        """

    static func watch(_ home: String, until moment: Moment) throws {
        let shell = Process()
        shell.executableURL = URL(fileURLWithPath: "/bin/sh")
        shell.arguments = ["-c", script, "sh", home]
        shell.currentDirectoryURL = URL(fileURLWithPath: "/")
        shell.standardOutput = FileHandle.nullDevice
        shell.standardError = FileHandle.nullDevice
        guard moment == .thisProcessEnds else {
            shell.standardInput = FileHandle.nullDevice
            return try shell.run()
        }
        let pipe = Pipe()
        shell.standardInput = pipe
        try shell.run()
        keepOpen(pipe)
    }

    /// For as long as the process lives.
    private static func keepOpen(_ pipe: Pipe) {
        _ = Unmanaged.passRetained(pipe)
    }
}
