public import HuntModel

/// A device and the time in which its rows are counted: `[start, end)`.
public struct CoverageWindow: Sendable, Hashable {
    public let device: String
    public let start: DateTime
    public let end: DateTime

    public init(device: String, start: DateTime, end: DateTime) {
        self.device = device
        self.start = start
        self.end = end
    }
}
