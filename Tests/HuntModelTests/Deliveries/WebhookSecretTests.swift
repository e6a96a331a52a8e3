import HuntModel
import Testing

@Suite struct WebhookSecretTests {
    @Test func comesBackFromItsText() {
        let secret = WebhookSecret.random()
        #expect(WebhookSecret(text: secret.reveal()) == secret)
        #expect(secret != WebhookSecret.random())
    }

    @Test(arguments: [(23, false), (24, true), (64, true), (65, false)])
    func has24To64Bytes(_ count: Int, _ isOne: Bool) {
        #expect((WebhookSecret(bytes: [UInt8](repeating: 7, count: count)) != nil) == isOne)
    }

    @Test(arguments: ["", "whsec_", "whsec_AAAA", "whsec_not base64", "MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw"])
    func refusesOtherText(_ text: String) {
        #expect(WebhookSecret(text: text) == nil)
    }

    @Test func isNeverPrinted() {
        let secret = WebhookSecret.random()
        let key = secret.reveal().dropFirst(WebhookSecret.prefix.count)
        var dumped = ""
        dump([secret as WebhookSecret?], to: &dumped)
        for text in ["\(secret)", String(reflecting: secret), "\([secret])", String(describing: Optional(secret)), dumped] {
            #expect(!text.contains(key))
            #expect(!text.contains(String(describing: secret.bytes).dropFirst().dropLast()))
        }
    }
}
