/// One POST as it arrived: header names in lower case.
struct ReceivedRequest: Sendable, Hashable {
    let headers: [String: String]
    let body: [UInt8]

    static let longestHead = 32 * 1024
    static let longestBody = 1024 * 1024

    /// Reads one request with a `Content-Length`; nil when it is another one, too long, or cut short.
    /// `read` gives the next bytes, none at the end.
    init?(reading read: () -> [UInt8]) {
        var bytes: [UInt8] = []
        var headEnd: Int?
        while headEnd == nil {
            let more = read()
            guard !more.isEmpty, bytes.count < Self.longestHead else { return nil }
            bytes += more
            headEnd = Self.endOfHead(bytes)
        }
        guard let headEnd, let headers = Self.headers(in: bytes[..<headEnd]) else { return nil }
        guard let length = headers["content-length"].flatMap({ Int($0) }), (0...Self.longestBody).contains(length) else { return nil }
        while bytes.count < headEnd + length {
            let more = read()
            guard !more.isEmpty else { return nil }
            bytes += more
        }
        self.headers = headers
        body = [UInt8](bytes[headEnd..<headEnd + length])
    }

    private static func endOfHead(_ bytes: [UInt8]) -> Int? {
        let blank: [UInt8] = [13, 10, 13, 10]
        guard bytes.count >= blank.count else { return nil }
        return (0...bytes.count - blank.count).first { bytes[$0..<$0 + blank.count].elementsEqual(blank) }.map { $0 + blank.count }
    }

    private static func headers(in head: ArraySlice<UInt8>) -> [String: String]? {
        let lines = String(decoding: head, as: UTF8.self).split(separator: "\r\n")
        guard let first = lines.first, first.hasPrefix("POST "), first.hasSuffix(" HTTP/1.1") else { return nil }
        var headers: [String: String] = [:]
        for line in lines.dropFirst() {
            let parts = line.split(separator: ":", maxSplits: 1, omittingEmptySubsequences: false)
            guard parts.count == 2 else { return nil }
            headers[parts[0].lowercased()] = String(parts[1].trimmingPrefix { $0 == " " || $0 == "\t" })
        }
        return headers
    }
}
