import Crypto
import Foundation
public import HuntModel

/// What a receiver does before it believes a message.
public struct WebhookVerifier: Sendable {
    public enum Refusal: String, Error, Sendable, Hashable {
        case headerMissing = "a webhook header is missing"
        case timestampUnreadable = "the timestamp is not a number of seconds"
        case timestampOutOfTolerance = "the timestamp is too far from the receiver's clock"
        case signatureWrong = "no signature is right"
    }

    /// Any of them may have signed: two while a secret is replaced.
    let secrets: [WebhookSecret]
    let tolerance: Duration

    public init(secrets: [WebhookSecret], tolerance: Duration = .seconds(300)) {
        self.secrets = secrets
        self.tolerance = tolerance
    }

    /// The message, if it is genuine and of this time. `headers` have lower-case names; `now` is in seconds since 1970.
    /// Signatures are compared in constant time.
    public func verify(headers: [String: String], body: [UInt8], now: Int64) throws(Refusal) -> WebhookMessage {
        guard let id = headers[WebhookHeader.id], let time = headers[WebhookHeader.timestamp],
            let signatures = headers[WebhookHeader.signature]
        else { throw .headerMissing }
        guard let timestamp = Int64(time), String(timestamp) == time else { throw .timestampUnreadable }
        let message = WebhookMessage(id: id, timestamp: timestamp, body: body)
        guard signatures.split(separator: " ").contains(where: { isRight($0, for: message) }) else { throw .signatureWrong }
        guard isTimely(timestamp, now: now) else { throw .timestampOutOfTolerance }
        return message
    }

    private func isTimely(_ timestamp: Int64, now: Int64) -> Bool {
        let (difference, overflow) = timestamp.subtractingReportingOverflow(now)
        return !overflow && difference.magnitude <= UInt64(max(0, tolerance.components.seconds))
    }

    private func isRight(_ signature: Substring, for message: WebhookMessage) -> Bool {
        let parts = signature.split(separator: ",", maxSplits: 1)
        guard parts.count == 2, parts[0] == "v1", let code = Data(base64Encoded: String(parts[1])) else { return false }
        return secrets.contains { secret in
            HMAC<SHA256>.isValidAuthenticationCode(
                code, authenticating: message.signedContent, using: SymmetricKey(data: secret.bytes))
        }
    }
}
