import Synchronization

/// Hands values from one task to another, one at a time: who sends too fast waits. One task sends, one receives.
///
/// A task that is cancelled while it waits ends the handover for both.
final class Handover<Element: Sendable>: Sendable {
    private struct State {
        var element: Element?
        /// Whoever waits for the other side.
        var waiter: CheckedContinuation<Void, Never>?
        var isFinished = false
        var isClosed = false
    }

    private let state = Mutex(State())

    /// Returns once it was received, so that no more than one value is on its way. Throws `CancellationError` when nobody receives any more.
    func send(_ element: Element) async throws {
        try state.withLock { state in
            if state.isClosed { throw CancellationError() }
            state.element = element
        }
        wake()
        while true {
            let isTaken = try state.withLock { state -> Bool in
                if state.element == nil { return true }
                if state.isClosed { throw CancellationError() }
                return false
            }
            if isTaken { return }
            await wait { $0.element == nil }
        }
    }

    /// Nothing more comes.
    func finish() {
        state.withLock { $0.isFinished = true }
        wake()
    }

    /// Either side gives up: what is still under way is void.
    func close() {
        state.withLock { $0.isClosed = true }
        wake()
    }

    /// Nil at the end. Throws `CancellationError` when the sender gave up.
    func next() async throws -> Element? {
        while true {
            let found = try state.withLock { state -> (element: Element?, isEnd: Bool) in
                if state.isClosed { throw CancellationError() }
                defer { state.element = nil }
                return (state.element, state.isFinished)
            }
            if let element = found.element {
                wake()
                return element
            }
            if found.isEnd { return nil }
            await wait { $0.element != nil || $0.isFinished }
        }
    }

    private func wait(until isReady: @escaping @Sendable (borrowing State) -> Bool) async {
        await withTaskCancellationHandler {
            await withCheckedContinuation { continuation in
                let goesOn = state.withLock { state in
                    if state.isClosed || isReady(state) { return true }
                    state.waiter = continuation
                    return false
                }
                if goesOn { continuation.resume() }
            }
        } onCancel: {
            close()
        }
    }

    private func wake() {
        let waiter = state.withLock { state in
            defer { state.waiter = nil }
            return state.waiter
        }
        waiter?.resume()
    }
}
