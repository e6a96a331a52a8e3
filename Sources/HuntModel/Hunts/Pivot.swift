/// Around each finding of step `from`: the same device, `[time − before, time + after]`.
public struct Pivot: Sendable, Codable, Hashable {
    public var from: String
    public var before: TimeSpan
    public var after: TimeSpan

    public init(from: String, before: TimeSpan, after: TimeSpan) {
        self.from = from
        self.before = before
        self.after = after
    }
}
