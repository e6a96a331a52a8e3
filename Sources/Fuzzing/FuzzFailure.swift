/// What must never happen, with the input that made it happen.
public struct FuzzFailure: Error, CustomStringConvertible {
    public var reason: String
    public var input: String

    public init(_ reason: String, input: String) {
        self.reason = reason
        self.input = input
    }

    public var description: String { "\(reason)\n\(input)" }
}
