import Foundation
import Logging
import ServiceLifecycle

/// Keeps the services of one machine running: starts each as a child process and starts it again when it dies.
actor Supervisor: Service {
    struct Child: Sendable {
        var name: String
        var arguments: [String]
        var environment: [String: String] = [:]
    }

    private let children: [Child]
    private let log: URL?
    private let logger: Logger
    private var running: [Int: ServiceProcess] = [:]
    private var stopping = false

    /// `log` is a folder for one file a service; nil leaves all on standard error.
    init(_ children: [Child], log: URL?, logger: Logger) {
        self.children = children
        self.log = log
        self.logger = logger
    }

    func run() async throws {
        try startAll()
        await withGracefulShutdownHandler {
            await withTaskCancellationHandler {
                await watch()
            } onCancel: {
                Task { await self.stopWatching() }
            }
        } onGracefulShutdown: {
            Task { await self.stopWatching() }
        }
        await stopAll()
    }

    func startAll() throws {
        for index in children.indices where running[index] == nil { try start(index) }
    }

    /// Services stop at once, the slowest within ten seconds.
    func stopAll() async {
        stopping = true
        let processes = running.values
        running = [:]
        await withTaskGroup { group in
            for process in processes { group.addTask { await process.stop() } }
        }
    }

    private func start(_ index: Int) throws {
        let child = children[index]
        let file = log?.appendingPathComponent(child.name + ".log")
        running[index] = try ServiceProcess(child.name, arguments: child.arguments, environment: child.environment, log: file)
    }

    private func stopWatching() { stopping = true }

    /// A service that dies comes back after a pause that doubles from a quarter of a second to eight.
    private func watch() async {
        var pause: [Int: Duration] = [:]
        while !stopping {
            try? await Task.sleep(for: .milliseconds(100))
            for (index, process) in running where !process.isRunning && !stopping {
                let wait = pause[index] ?? .milliseconds(250)
                pause[index] = min(wait * 2, .seconds(8))
                logger.warning("service died, starting it again", metadata: ["service": "\(process.name)", "status": "\(process.exitStatus)"])
                try? await Task.sleep(for: wait)
                guard !stopping else { return }
                do { try start(index) } catch { logger.error("service does not start", metadata: ["service": "\(process.name)", "error": "\(error)"]) }
            }
        }
    }
}
