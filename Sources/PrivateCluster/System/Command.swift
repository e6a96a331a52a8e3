import CLibPQ
import Foundation
import Glibc

/// A program run to its end, in a clean environment and from `/`, with everything it prints kept.
///
/// Not Foundation's `Process`: that takes a program for running as long as a daemon that it started lives.
struct Command: Sendable {
    let program: String
    let arguments: [String]

    struct Outcome: Sendable {
        /// The exit code, or 128 + the signal that ended it.
        let status: Int32
        /// Standard output and error together, in order.
        let output: String
        var succeeded: Bool { status == 0 }
    }

    init(_ program: String, _ arguments: [String]) {
        self.program = program
        self.arguments = arguments
    }

    /// Standard input is `/dev/null`, no other descriptor is inherited, and signals of the terminal do not reach the program.
    func run() async throws -> Outcome {
        try await blocking {
            var ends: [Int32] = [-1, -1]
            guard pipe2(&ends, O_CLOEXEC) == 0 else { throw cannotRun(errno) }
            defer { close(ends[0]) }
            let child = Result { () throws(ClusterError) in try spawn(output: ends[1]) }
            close(ends[1])
            let process = try child.get()
            let output = Self.readAll(ends[0])
            return Outcome(status: Self.exitStatus(process), output: String(decoding: output, as: UTF8.self))
        }
    }

    private func spawn(output: Int32) throws(ClusterError) -> pid_t {
        var actions = posix_spawn_file_actions_t()
        posix_spawn_file_actions_init(&actions)
        defer { posix_spawn_file_actions_destroy(&actions) }
        posix_spawn_file_actions_addopen(&actions, 0, "/dev/null", O_RDONLY, 0)
        posix_spawn_file_actions_adddup2(&actions, output, 1)
        posix_spawn_file_actions_adddup2(&actions, output, 2)
        posix_spawn_file_actions_addclosefrom_np(&actions, 3)
        posix_spawn_file_actions_addchdir_np(&actions, "/")
        var attributes = posix_spawnattr_t()
        posix_spawnattr_init(&attributes)
        defer { posix_spawnattr_destroy(&attributes) }
        var noSignals = sigset_t()
        sigemptyset(&noSignals)
        // Threads of Dispatch block every signal, and children inherit that.
        posix_spawnattr_setsigmask(&attributes, &noSignals)
        posix_spawnattr_setflags(&attributes, Int16(POSIX_SPAWN_SETPGROUP | POSIX_SPAWN_SETSIGMASK))
        return try start(&actions, &attributes)
    }

    private func start(
        _ actions: inout posix_spawn_file_actions_t, _ attributes: inout posix_spawnattr_t
    ) throws(ClusterError) -> pid_t {
        var words = ([program] + arguments).map { strdup($0) } + [nil]
        var settings = Self.environment.map { strdup("\($0.key)=\($0.value)") } + [nil]
        defer { (words + settings).forEach { free($0) } }
        var process = pid_t()
        let failure = posix_spawn(&process, program, &actions, &attributes, &words, &settings)
        guard failure == 0 else { throw cannotRun(failure) }
        return process
    }

    private func cannotRun(_ reason: Int32) -> ClusterError {
        ClusterError(.startFailed, "\(program) cannot be run: \(String(cString: strerror(reason)))")
    }

    private static func readAll(_ descriptor: Int32) -> [UInt8] {
        var all: [UInt8] = []
        var buffer = [UInt8](repeating: 0, count: 8192)
        while true {
            let count = read(descriptor, &buffer, buffer.count)
            if count < 0, errno == EINTR { continue }
            guard count > 0 else { return all }
            all += buffer.prefix(count)
        }
    }

    private static func exitStatus(_ process: pid_t) -> Int32 {
        var status: Int32 = 0
        while waitpid(process, &status, 0) < 0 {
            guard errno == EINTR else { return -1 }
        }
        let signal = status & 0x7f
        return signal == 0 ? (status >> 8) & 0xff : 128 + signal
    }

    /// Messages in English, and nothing of libpq's or the server's settings from outside.
    private static var environment: [String: String] {
        let given = ProcessInfo.processInfo.environment
        var environment = ["LC_ALL": "C", "PATH": given["PATH"] ?? "/usr/local/bin:/usr/bin:/bin"]
        environment["LD_LIBRARY_PATH"] = given["LD_LIBRARY_PATH"]
        return environment
    }
}
