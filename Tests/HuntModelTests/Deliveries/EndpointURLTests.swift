import HuntModel
import Testing

@Suite struct EndpointURLTests {
    @Test(arguments: [
        "https://tickets.example.com/hook", "HTTP://127.0.0.1:8080/", "https://[2001:db8::1]:8443/x?y=z", "https://xn--bcher-kva.example",
        "https://example.com/a@b", "https://example.com/a%20b",
    ])
    func takesPlacesToPostTo(_ text: String) throws {
        #expect(try EndpointURL(text).text == text)
    }

    @Test(arguments: [
        "", "example.com", "ftp://example.com", "file:///etc/passwd", "gopher://example.com", "//example.com", "https://", "https:///path",
        "https:example.com", "https://user@example.com", "https://user:word@example.com", "https://@example.com", "https://example.com#part",
        "https://example.com:0/", "https://example.com:70000/", "https://exa mple.com", "https://example.com/\n", "https://bücher.example",
        "https://example.com\\@127.0.0.1/", "https://example.com/" + String(repeating: "x", count: 2048), "javascript:alert(1)",
    ])
    func refusesTheRest(_ text: String) {
        let error = #expect(throws: DeliveryError.self) { try EndpointURL(text) }
        #expect(error?.code == .invalidURL)
    }

    @Test func doesNotRepeatWhatItRefuses() {
        let error = #expect(throws: DeliveryError.self) { try EndpointURL("https://user:hunter2@example.com") }
        #expect(error.map { "\($0)".contains("hunter2") } == false)
    }
}
