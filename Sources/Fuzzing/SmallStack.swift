import Foundation
import Synchronization

/// Runs work on a thread whose stack is no larger than those that Swift's concurrency may use.
public enum SmallStack {
    public static let bytes = 512 << 10

    public static func run<Value: Sendable>(_ work: @escaping @Sendable () -> Value) -> Value {
        let box = Mutex<Value?>(nil)
        let holder = Holder(box)
        let done = DispatchSemaphore(value: 0)
        let thread = Thread {
            let value = work()
            holder.box.withLock { $0 = value }
            done.signal()
        }
        thread.stackSize = bytes
        thread.start()
        done.wait()
        guard let value = holder.box.withLock({ $0 }) else { preconditionFailure("the thread ended without a value") }
        return value
    }

    private final class Holder<Value: Sendable>: Sendable {
        let box: Mutex<Value?>
        init(_ box: consuming Mutex<Value?>) { self.box = box }
    }
}
