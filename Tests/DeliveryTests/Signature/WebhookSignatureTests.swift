import Delivery
import HuntModel
import Testing

@Suite struct WebhookSignatureTests {
    /// The example of the Standard Webhooks specification and of its reference libraries.
    static let secret = WebhookSecret(text: "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw")
    static let body = [UInt8](#"{"test": 2432232314}"#.utf8)
    static let id = "msg_p5jXN8AQM9LWM0D4loKWxJek"
    static let time: Int64 = 1_614_265_330
    static let signature = "v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE="

    static func headers(signature: String = signature, timestamp: String = "1614265330") -> [String: String] {
        ["webhook-id": id, "webhook-timestamp": timestamp, "webhook-signature": signature]
    }

    @Test func signsThePublishedExample() throws {
        let secret = try #require(Self.secret)
        #expect(WebhookMessage(id: Self.id, timestamp: Self.time, body: Self.body).signature(by: secret) == Self.signature)
    }

    @Test(arguments: [signature, "v1,AAAA \(signature)", "v1a,AAAA v2,zz \(signature)", "\(signature) v1,bm8="])
    func believesAnyRightSignature(_ text: String) throws {
        let verifier = WebhookVerifier(secrets: [.random(), try #require(Self.secret)])
        let message = try verifier.verify(headers: Self.headers(signature: text), body: Self.body, now: Self.time)
        #expect(message.id == Self.id)
    }

    @Test(arguments: ["", "v1", "v1,", "v1,????", "v2,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=", "v1,AAAA"])
    func refusesOtherSignatures(_ text: String) throws {
        let verifier = WebhookVerifier(secrets: [try #require(Self.secret)])
        #expect(throws: WebhookVerifier.Refusal.signatureWrong) {
            try verifier.verify(headers: Self.headers(signature: text), body: Self.body, now: Self.time)
        }
    }

    @Test func refusesAChangedBody() throws {
        let verifier = WebhookVerifier(secrets: [try #require(Self.secret)])
        #expect(throws: WebhookVerifier.Refusal.signatureWrong) {
            try verifier.verify(headers: Self.headers(), body: Self.body + [32], now: Self.time)
        }
    }

    @Test(arguments: [-301, 301, Int64.min / 2, Int64.max / 2])
    func refusesOldAndFutureMessages(_ offset: Int64) throws {
        let verifier = WebhookVerifier(secrets: [try #require(Self.secret)])
        #expect(throws: WebhookVerifier.Refusal.timestampOutOfTolerance) {
            try verifier.verify(headers: Self.headers(), body: Self.body, now: Self.time + offset)
        }
    }

    @Test(arguments: ["", "soon", "+1614265330", "1614265330 ", "99999999999999999999"])
    func refusesUnreadableTimes(_ timestamp: String) throws {
        let verifier = WebhookVerifier(secrets: [try #require(Self.secret)])
        #expect(throws: WebhookVerifier.Refusal.timestampUnreadable) {
            try verifier.verify(headers: Self.headers(timestamp: timestamp), body: Self.body, now: Self.time)
        }
    }

    @Test(arguments: ["webhook-id", "webhook-timestamp", "webhook-signature"])
    func refusesMissingHeaders(_ name: String) throws {
        let verifier = WebhookVerifier(secrets: [try #require(Self.secret)])
        let headers = Self.headers().filter { $0.key != name }
        #expect(throws: WebhookVerifier.Refusal.headerMissing) {
            try verifier.verify(headers: headers, body: Self.body, now: Self.time)
        }
    }
}
