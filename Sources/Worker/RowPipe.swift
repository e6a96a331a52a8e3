import Dispatch
import Synchronization

/// Carries chunks from the thread that reads a result to the task that writes a COPY, a few at a time: who reads too fast waits.
///
/// ``push(_:)`` blocks. It is called on the reading connection's own thread, which nobody else needs.
final class RowPipe: Sendable {
    private struct State {
        var chunks: [[UInt8]] = []
        var waiter: CheckedContinuation<Void, Never>?
        /// Nothing more comes; with an error, what came is void.
        var end: Result<Void, any Error>?
        var isClosed = false
    }

    private let state = Mutex(State())
    private let room = DispatchSemaphore(value: 0)

    init(capacity: Int = 4) {
        // Counted up from zero, because a semaphore may not die below the value it was made with.
        for _ in 0..<capacity { room.signal() }
    }

    /// False when nobody reads any more.
    func push(_ chunk: [UInt8]) -> Bool {
        room.wait()
        let taken = state.withLock { state -> Bool in
            if state.isClosed { return false }
            state.chunks.append(chunk)
            return true
        }
        if taken { wake() } else { room.signal() }
        return taken
    }

    func finish(_ end: Result<Void, any Error>) {
        state.withLock { $0.end = $0.end ?? end }
        wake()
    }

    /// The reading side gives up.
    func close() {
        state.withLock { $0.isClosed = true }
        room.signal()
        wake()
    }

    /// Nil at the end. Throws what the writing side failed with, or that the task was cancelled.
    func next() async throws -> [UInt8]? {
        while true {
            let step = state.withLock { state -> Result<[UInt8]?, any Error>? in
                if state.isClosed { return .failure(CancellationError()) }
                if case .failure(let error)? = state.end { return .failure(error) }
                if !state.chunks.isEmpty { return .success(state.chunks.removeFirst()) }
                return state.end.map { _ in .success(nil) }
            }
            guard let step else {
                await waitForNews()
                continue
            }
            let chunk = try step.get()
            if chunk != nil { room.signal() }
            return chunk
        }
    }

    private func waitForNews() async {
        await withTaskCancellationHandler {
            await withCheckedContinuation { continuation in
                let isNews = state.withLock { state in
                    if state.isClosed || state.end != nil || !state.chunks.isEmpty { return true }
                    state.waiter = continuation
                    return false
                }
                if isNews { continuation.resume() }
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
