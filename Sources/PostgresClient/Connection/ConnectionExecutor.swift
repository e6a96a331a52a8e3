import Synchronization

/// The thread of one connection. It runs the actor's jobs in order, so a blocking wait on the socket holds up nobody else.
final class ConnectionExecutor: SerialExecutor {
    let wake: WakeUp
    private let state = Mutex(State())

    private struct State {
        var jobs: [UnownedJob] = []
        var stopped = false
    }

    private init(wake: WakeUp) { self.wake = wake }

    static func start() throws(PostgresError) -> ConnectionExecutor {
        let executor = ConnectionExecutor(wake: try WakeUp())
        guard DetachedThread.start({ executor.runJobs() }) else {
            throw PostgresError(.cannotConnect, "no thread left for another connection")
        }
        return executor
    }

    func enqueue(_ job: consuming ExecutorJob) {
        let job = UnownedJob(job)
        state.withLock { $0.jobs.append(job) }
        wake.signal()
    }

    /// Somebody waits for the connection while it is waiting for the server.
    var hasWaitingJobs: Bool { state.withLock { !$0.jobs.isEmpty } }

    /// The thread ends once its jobs are done.
    func stop() {
        state.withLock { $0.stopped = true }
        wake.signal()
    }

    private enum Next {
        case run(UnownedJob)
        case wait
        case end
    }

    private func runJobs() {
        while true {
            switch next() {
            case .run(let job): job.runSynchronously(on: asUnownedSerialExecutor())
            case .wait: wake.wait()
            case .end: return
            }
        }
    }

    private func next() -> Next {
        state.withLock { state in
            if !state.jobs.isEmpty { return .run(state.jobs.removeFirst()) }
            return state.stopped ? .end : .wait
        }
    }
}
