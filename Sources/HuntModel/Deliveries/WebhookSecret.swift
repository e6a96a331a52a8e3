import FoundationEssentials

/// The key an endpoint's messages are signed with: 24 to 64 bytes, written `whsec_` and their base64.
///
/// It is shown once, by ``reveal()``, when an endpoint is added. Printed, dumped, interpolated or logged it says nothing.
public struct WebhookSecret: Sendable, Hashable {
    public static let prefix = "whsec_"
    public static let lengths = 24...64

    public let bytes: [UInt8]

    /// Nil unless there are 24 to 64 bytes.
    public init?(bytes: [UInt8]) {
        guard Self.lengths.contains(bytes.count) else { return nil }
        self.bytes = bytes
    }

    /// Reads `whsec_…`; nil when it is not one.
    public init?(text: String) {
        guard text.hasPrefix(Self.prefix), let data = Data(base64Encoded: String(text.dropFirst(Self.prefix.count))) else { return nil }
        self.init(bytes: [UInt8](data))
    }

    private init(random generator: inout some RandomNumberGenerator) {
        bytes = (0..<32).map { _ in UInt8.random(in: .min ... .max, using: &generator) }
    }

    /// 32 bytes of the system's randomness.
    public static func random() -> WebhookSecret {
        var generator = SystemRandomNumberGenerator()
        return WebhookSecret(random: &generator)
    }

    /// The `whsec_…` text, for its owner's eyes.
    public func reveal() -> String { Self.prefix + Data(bytes).base64EncodedString() }
}

extension WebhookSecret: CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable {
    public var description: String { Self.prefix + "…" }
    public var debugDescription: String { description }
    public var customMirror: Mirror { Mirror(self, children: []) }
}
