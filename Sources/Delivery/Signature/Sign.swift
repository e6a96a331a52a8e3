import Crypto
import Foundation
public import HuntModel

extension WebhookMessage {
    /// `v1,` and the base64 of the HMAC-SHA256 over the signed content.
    public func signature(by secret: WebhookSecret) -> String {
        let code = HMAC<SHA256>.authenticationCode(for: signedContent, using: SymmetricKey(data: secret.bytes))
        return "v1," + Data(code).base64EncodedString()
    }

    /// The message as it is sent.
    public func post(to url: EndpointURL, signedBy secret: WebhookSecret, timeout: Duration) -> HTTPPost {
        let headers = [
            ("content-type", "application/json"),
            (WebhookHeader.id, id),
            (WebhookHeader.timestamp, String(timestamp)),
            (WebhookHeader.signature, signature(by: secret)),
        ]
        return HTTPPost(url: url, headers: headers, body: body, timeout: timeout)
    }
}
