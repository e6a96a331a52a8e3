/// Why events could not be read, in words that hold no data.
public struct EventStoreError: Error, Sendable, Hashable, CustomStringConvertible {
    /// Raw values are published and never used again for something else.
    public enum Code: String, Sendable, Hashable, CaseIterable {
        /// A leaf was there when the reading was planned, and is gone.
        case leafVanished = "EVT001"
        /// The query needs more of the sealed rows than may be copied for it.
        case tooManyBytes = "EVT002"
        /// A segment cannot be decoded: the rows in it are lost until it is restored.
        case segmentDamaged = "EVT003"
        /// A part of a leaf was retired each time it was about to be read: another attempt may do better.
        case restless = "EVT004"
    }

    public let code: Code
    public let message: String

    init(_ code: Code, _ message: String) {
        self.code = code
        self.message = message
    }

    public var description: String { "\(code.rawValue): \(message)" }
}
