import Foundation
import ServiceLifecycle

/// Ends a supervised service when the process that started it is gone, even by kill -9: its standard input closes then.
struct ParentWatch: Service {
    static var isSupervised: Bool { ProcessInfo.processInfo.environment["HARRIER_SUPERVISED"] == "1" }

    func run() async throws {
        let (closed, continuation) = AsyncStream<Never>.makeStream()
        Thread.detachNewThread {
            var byte: UInt8 = 0
            while true {
                let count = read(STDIN_FILENO, &byte, 1)
                if count == 0 || (count < 0 && errno != EINTR) { break }
            }
            continuation.finish()
        }
        await cancelWhenGracefulShutdown {
            for await _ in closed {}
        }
    }
}
