import HuntModel

/// What one attempt sends: the body, and what its signature covers besides.
///
/// The id is the message's own, the same for every attempt, so that a receiver can drop what it has seen; the time is the attempt's.
public struct WebhookMessage: Sendable, Hashable {
    public let id: String
    /// Seconds since 1970.
    public let timestamp: Int64
    public let body: [UInt8]

    public init(id: String, timestamp: Int64, body: [UInt8]) {
        self.id = id
        self.timestamp = timestamp
        self.body = body
    }

    /// `id.timestamp.body`. Source: Standard Webhooks 1.0, "Signature scheme".
    var signedContent: [UInt8] { [UInt8]("\(id).\(timestamp).".utf8) + body }
}

/// The headers of Standard Webhooks 1.0, as they are compared: in lower case.
public enum WebhookHeader {
    public static let id = "webhook-id"
    public static let timestamp = "webhook-timestamp"
    public static let signature = "webhook-signature"
}
