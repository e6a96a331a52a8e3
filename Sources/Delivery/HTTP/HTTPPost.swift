public import HuntModel

/// One POST: made once, never redirected.
public struct HTTPPost: Sendable {
    public var url: EndpointURL
    /// Names and values without line breaks.
    public var headers: [(name: String, value: String)]
    public var body: [UInt8]
    /// For everything, from the look-up of the name to the end of the answer.
    public var timeout: Duration

    public init(url: EndpointURL, headers: [(name: String, value: String)], body: [UInt8], timeout: Duration) {
        self.url = url
        self.headers = headers
        self.body = body
        self.timeout = timeout
    }
}

extension HTTPPost: CustomStringConvertible, CustomReflectable {
    public var description: String { "POST of \(body.count) bytes" }
    public var customMirror: Mirror { Mirror(self, children: []) }
}
