import Delivery
import Foundation
import HuntModel
import Testing

@Suite struct TLSTests {
    @Test(.enabled(if: TLSServer.isAvailable, "needs openssl"), arguments: [false, true])
    func aCertificateMustBeTrusted(_ trusted: Bool) async throws {
        let server = try TLSServer()
        defer { server.stop() }
        let client = try HTTPClient(
            policy: AddressPolicy(allowing: "127.0.0.1"), certificateAuthorities: trusted ? server.certificate : nil)
        let message = WebhookMessage(id: "msg_1", timestamp: 0, body: [1])
        let post = try message.post(
            to: EndpointURL("https://127.0.0.1:\(server.port)/"), signedBy: .random(), timeout: .seconds(20))
        #expect(await client.send(post) == (trusted ? .answered(status: 204, retryAfter: nil) : .unanswered(.untrusted)))
    }

    @Test(.enabled(if: TLSServer.isAvailable, "needs openssl"))
    func aCertificateMustNameTheHost() async throws {
        let server = try TLSServer()
        defer { server.stop() }
        let client = try HTTPClient(
            policy: AddressPolicy(allowing: "127.0.0.1, ::1"), certificateAuthorities: server.certificate)
        let message = WebhookMessage(id: "msg_1", timestamp: 0, body: [1])
        let post = try message.post(
            to: EndpointURL("https://localhost:\(server.port)/"), signedBy: .random(), timeout: .seconds(20))
        #expect(await client.send(post) == .unanswered(.untrusted))
    }
}

/// `openssl s_server` with a certificate of its own for 127.0.0.1, which answers 204 to whatever it is sent.
private final class TLSServer {
    static let openssl = "/usr/bin/openssl"
    static var isAvailable: Bool { FileManager.default.isExecutableFile(atPath: openssl) }

    let port: Int
    private let folder = FileManager.default.temporaryDirectory.appendingPathComponent("harrier-tls-\(UUID().uuidString)")
    private let server = Process()
    private let answer = Pipe()

    var certificate: String { folder.appendingPathComponent("cert.pem").path }

    init() throws {
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        let key = folder.appendingPathComponent("key.pem").path
        let certificate = folder.appendingPathComponent("cert.pem").path
        let maker = Process()
        maker.executableURL = URL(fileURLWithPath: Self.openssl)
        maker.arguments = [
            "req", "-x509", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:P-256", "-nodes", "-subj", "/CN=harrier-test", "-addext",
            "subjectAltName=IP:127.0.0.1", "-days", "2", "-keyout", key, "-out", certificate,
        ]
        maker.standardError = FileHandle.nullDevice
        try maker.run()
        maker.waitUntilExit()
        let output = Pipe()
        server.executableURL = maker.executableURL
        server.arguments = ["s_server", "-accept", "127.0.0.1:0", "-cert", certificate, "-key", key, "-naccept", "1"]
        server.standardInput = answer
        server.standardOutput = output
        server.standardError = FileHandle.nullDevice
        try server.run()
        answer.fileHandleForWriting.write(Data("HTTP/1.1 204 -\r\nConnection: close\r\n\r\n".utf8))
        port = try #require(Self.port(announcedBy: output.fileHandleForReading))
    }

    func stop() {
        server.terminate()
        server.waitUntilExit()
        try? FileManager.default.removeItem(at: folder)
    }

    private static func port(announcedBy output: FileHandle) -> Int? {
        var text = ""
        while case let data = output.availableData, !data.isEmpty {
            text += String(decoding: data, as: UTF8.self)
            guard let line = text.split(separator: "\n").first(where: { $0.hasPrefix("ACCEPT") }), text.hasSuffix("\n") else { continue }
            return line.split(separator: ":").last.flatMap { Int($0) }
        }
        return nil
    }
}
