public import HuntModel

/// Why a write to the queue did not happen, or an attempt came to nothing.
public struct QueueError: Error, Sendable, Hashable, CustomStringConvertible {
    public let code: JobCode
    public let message: String

    public init(_ code: JobCode, _ message: String) {
        self.code = code
        self.message = message
    }

    public var description: String { "\(code.rawValue): \(message)" }
}
