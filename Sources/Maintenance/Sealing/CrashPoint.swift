import Foundation

/// The stages of a leaf's life at which tests kill a process. Only debug builds know them.
enum CrashPoint: String, CaseIterable {
    case afterBegin = "after_begin"
    case afterMake = "after_make"
    case whileCopying = "while_copying"
    case afterCopy = "after_copy"
    case beforeSwap = "before_swap"
    case afterSwap = "after_swap"
    case afterDrop = "after_drop"

    /// Ends this process as `kill -9` does, where `HARRIER_TEST_CRASH` names the point.
    func reached() {
        #if DEBUG
            if ProcessInfo.processInfo.environment["HARRIER_TEST_CRASH"] == rawValue { kill(getpid(), SIGKILL) }
        #endif
    }
}
