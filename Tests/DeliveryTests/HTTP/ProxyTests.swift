import Delivery
import Foundation
import HuntModel
import Testing

@Suite struct ProxyTests {
    /// In a process of its own, because the environment belongs to the whole process.
    @Test func proxiesOfTheEnvironmentAreIgnored() async {
        await #expect(processExitsWith: .success) {
            for name in ["http_proxy", "HTTP_PROXY", "all_proxy", "ALL_PROXY"] { setenv(name, "http://127.0.0.1:1/", 1) }
            let receiver = try WebhookReceiver()
            let secret = WebhookSecret.random()
            receiver.trust(secret)
            let message = WebhookMessage(id: "msg_1", timestamp: WallClock.system.now(), body: [])
            let client = try HTTPClient(policy: AddressPolicy(allowing: "127.0.0.1"))
            let post = try message.post(to: EndpointURL(receiver.url), signedBy: secret, timeout: .seconds(20))
            exit(await client.send(post) == .answered(status: 204, retryAfter: nil) ? 0 : 1)
        }
    }
}
