extension JSONCursor {
    /// Appends the next value to `text` as compact JSON: no white space, strings decoded and escaped again, numbers as they stand.
    ///
    /// So what the sender escaped differently reads the same, and the text is valid UTF-8.
    mutating func copyCompact(into text: inout [UInt8], depth: Int = 0) throws(JSONError) {
        guard depth < Self.maximumDepth else { throw JSONError(.tooDeep, at: position) }
        switch peek() {
        case .quote: try copyString(into: &text)
        case .openBrace: try copyList(.openBrace, .closeBrace, into: &text, depth)
        case .openBracket: try copyList(.openBracket, .closeBracket, into: &text, depth)
        default:
            let start = position
            try skipValue(depth: depth)
            text.append(contentsOf: UnsafeBufferPointer(rebasing: bytes[start..<position]))
        }
    }

    private mutating func copyList(_ open: UInt8, _ close: UInt8, into text: inout [UInt8], _ depth: Int) throws(JSONError) {
        position += 1
        text.append(open)
        if skip(close) { return text.append(close) }
        var isFirst = true
        repeat {
            if !isFirst { text.append(.comma) }
            isFirst = false
            if open == .openBrace {
                try copyString(into: &text)
                try expect(.colon)
                text.append(.colon)
            }
            try copyCompact(into: &text, depth: depth + 1)
        } while skip(.comma)
        try expect(close)
        text.append(close)
    }

    private mutating func copyString(into text: inout [UInt8]) throws(JSONError) {
        var decoded: [UInt8] = []
        try readString(into: &decoded)
        guard text.count + decoded.count * 6 <= Self.maximumText || text.count + Self.quotedSize(decoded) <= Self.maximumText else {
            throw JSONError(.tooLarge, at: position)
        }
        Self.append(quoted: decoded, to: &text)
    }

    /// Valid UTF-8 as a JSON string, in the one spelling that compact JSON has.
    static func append(quoted decoded: some Collection<UInt8>, to text: inout [UInt8]) {
        text.append(.quote)
        for byte in decoded { appendEscaped(byte, to: &text) }
        text.append(.quote)
    }

    private static func appendEscaped(_ byte: UInt8, to text: inout [UInt8]) {
        switch byte {
        case .quote, .backslash: append(escape: byte, to: &text)
        case .newline: append(escape: UInt8(ascii: "n"), to: &text)
        case .carriageReturn: append(escape: UInt8(ascii: "r"), to: &text)
        case .tab: append(escape: UInt8(ascii: "t"), to: &text)
        case 0..<32: text.append(contentsOf: Array("\\u00".utf8) + [hex(byte >> 4), hex(byte & 15)])
        default: text.append(byte)
        }
    }

    /// Bytes of ``append(quoted:to:)``.
    private static func quotedSize(_ decoded: [UInt8]) -> Int {
        decoded.reduce(2) { $0 + ($1 >= 32 ? ($1 == .quote || $1 == .backslash ? 2 : 1) : 6) }
    }

    @inline(__always)
    private static func append(escape letter: UInt8, to text: inout [UInt8]) {
        text.append(.backslash)
        text.append(letter)
    }

    private static func hex(_ digit: UInt8) -> UInt8 { digit < 10 ? 48 + digit : 87 + digit }
}
