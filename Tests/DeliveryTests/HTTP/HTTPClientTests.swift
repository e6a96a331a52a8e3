import Delivery
import HuntModel
import Testing

@Suite struct HTTPClientTests {
    let receiver: WebhookReceiver
    let secret = WebhookSecret.random()

    init() throws {
        receiver = try WebhookReceiver()
        receiver.trust(secret)
    }

    func post(_ url: String? = nil, timeout: Duration = .seconds(20)) throws -> HTTPPost {
        let message = WebhookMessage(id: "msg_1", timestamp: WallClock.system.now(), body: [UInt8](#"{"ü":1}"#.utf8))
        return try message.post(to: EndpointURL(url ?? receiver.url), signedBy: secret, timeout: timeout)
    }

    static func client(allowing list: String = "127.0.0.0/8, ::1") throws -> HTTPClient {
        try HTTPClient(policy: AddressPolicy(allowing: list))
    }

    @Test func deliversASignedMessage() async throws {
        #expect(try await Self.client().send(post()) == .answered(status: 204, retryAfter: nil))
        #expect(receiver.received.map(\.message?.body) == [[UInt8](#"{"ü":1}"#.utf8)])
    }

    @Test(arguments: [200, 301, 302, 307, 410, 500]) func tellsTheStatus(_ status: Int) async throws {
        receiver.answer(.status(status, headers: ["Location": receiver.url]))
        #expect(try await Self.client().send(post()) == .answered(status: status, retryAfter: nil))
        #expect(receiver.received.count == 1, "a redirect is not followed")
    }

    @Test(arguments: [("120", Duration.seconds(120) as Duration?), ("0", nil), ("-5", nil), ("soon", nil)])
    func tellsWhenToComeBack(_ header: String, _ wait: Duration?) async throws {
        receiver.answer(.status(429, headers: ["Retry-After": header]))
        #expect(try await Self.client().send(post()) == .answered(status: 429, retryAfter: wait))
    }

    @Test func dropsALongAnswer() async throws {
        receiver.answer(.body(bytes: 10_000_000))
        #expect(try await Self.client().send(post()) == .answered(status: 200, retryAfter: nil))
    }

    @Test func timesOut() async throws {
        receiver.answer(.silence)
        #expect(try await Self.client().send(post(timeout: .milliseconds(200))) == .unanswered(.timedOut))
    }

    @Test func noticesAReset() async throws {
        receiver.answer(.reset)
        #expect(try await Self.client().send(post()) == .unanswered(.connectionLost))
    }

    @Test func noticesThatNobodyListens() async throws {
        let url = receiver.url
        receiver.stop()
        let result = try await Self.client().send(post(url))
        #expect([.unanswered(.unreachable), .unanswered(.connectionLost)].contains(result))
    }

    /// A name that resolves to loopback, and several ways to write loopback and the metadata service.
    @Test(arguments: ["localhost", "127.0.0.1", "0x7f000001", "2130706433", "0", "[::1]", "[::ffff:127.0.0.1]", "169.254.169.254"])
    func refusesAddressesInside(_ host: String) async throws {
        let client = try HTTPClient(policy: .publicOnly)
        #expect(await client.send(try post("http://\(host):\(receiver.port)/")) == .unanswered(.addressRefused))
        #expect(receiver.received.isEmpty)
    }

    @Test func refusesAnAddressThatIsNotNamed() async throws {
        #expect(try await Self.client(allowing: "10.0.0.0/8").send(post()) == .unanswered(.addressRefused))
    }

    @Test func tellsThatAHostIsUnknown() async throws {
        #expect(try await Self.client().send(post("http://nowhere.invalid/")) == .unanswered(.hostNotFound))
    }

    @Test func cancellationEndsTheTransfer() async throws {
        receiver.answer(.silence)
        let client = try Self.client()
        let post = try post()
        let result = await withTaskGroup(of: AttemptResult.self) { group in
            group.addTask { await client.send(post) }
            for await _ in receiver.arrivals { break }
            group.cancelAll()
            return await group.next()
        }
        #expect(result == .unanswered(.stopped))
        #expect(await client.send(post) == .answered(status: 204, retryAfter: nil), "the client goes on")
    }

    @Test func aCancelledTaskSendsNothing() async throws {
        let client = try Self.client()
        let post = try post()
        let task = Task {
            while !Task.isCancelled { await Task.yield() }
            return await client.send(post)
        }
        task.cancel()
        #expect(await task.value == .unanswered(.stopped))
    }

    @Test func sendsManyAtOnce() async throws {
        let client = try Self.client()
        let post = try post()
        let results = await withTaskGroup(of: AttemptResult.self) { group in
            for _ in 0..<50 { group.addTask { await client.send(post) } }
            return await group.reduce(into: []) { $0.append($1) }
        }
        #expect(results == Array(repeating: .answered(status: 204, retryAfter: nil), count: 50))
    }

    @Test func headersCannotBeSmuggledIn() async throws {
        var post = try post()
        post.headers.append(("x", "1\r\nwebhook-id: other"))
        #expect(try await Self.client().send(post) == .unanswered(.transferFailed))
    }

    @Test func aPostIsNotPrinted() throws {
        let post = try post()
        var dumped = ""
        dump(post, to: &dumped)
        for text in ["\(post)", String(reflecting: post), dumped] { #expect(!text.contains("127.0.0.1") && !text.contains("v1,")) }
    }
}
