import Synchronization

/// Lets a fixed number of tasks through at a time, in the order in which they came.
///
/// A task that is cancelled while it waits leaves the line and takes nobody's place.
final class Turnstile: Sendable {
    private struct Waiter {
        let number: UInt64
        let admit: CheckedContinuation<Bool, Never>
    }

    private struct State {
        var free: Int
        var nextNumber: UInt64 = 0
        var line: [Waiter] = []
    }

    private let state: Mutex<State>

    init(limit: Int) { state = Mutex(State(free: max(1, limit))) }

    /// Fails with `PG005` when the task is cancelled first; else ``leave()`` must follow.
    func enter() async throws(PostgresError) {
        let number = state.withLock { state in
            state.nextNumber += 1
            return state.nextNumber
        }
        let admitted = await withTaskCancellationHandler {
            await withCheckedContinuation { line(up: Waiter(number: number, admit: $0)) }
        } onCancel: {
            giveUp(number)
        }
        guard admitted else {
            throw PostgresError(.cancelled, "the task was cancelled while it waited for a connection", sqlState: "57014")
        }
    }

    func leave() {
        let next = state.withLock { state -> Waiter? in
            guard !state.line.isEmpty else {
                state.free += 1
                return nil
            }
            return state.line.removeFirst()
        }
        next?.admit.resume(returning: true)
    }

    private func line(up waiter: Waiter) {
        let answer = state.withLock { state -> Bool? in
            // A cancellation before this point found nobody in the line to send away.
            if Task.isCancelled { return false }
            guard state.free > 0 else {
                state.line.append(waiter)
                return nil
            }
            state.free -= 1
            return true
        }
        if let answer { waiter.admit.resume(returning: answer) }
    }

    private func giveUp(_ number: UInt64) {
        let waiter = state.withLock { state in
            state.line.firstIndex { $0.number == number }.map { state.line.remove(at: $0) }
        }
        waiter?.admit.resume(returning: false)
    }
}
