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
        text.append(.quote)
        for byte in decoded { Self.appendEscaped(byte, to: &text) }
        text.append(.quote)
    }

    private static func appendEscaped(_ byte: UInt8, to text: inout [UInt8]) {
        switch byte {
        case .quote, .backslash: text.append(contentsOf: [.backslash, byte])
        case .newline: text.append(contentsOf: [.backslash, UInt8(ascii: "n")])
        case .carriageReturn: text.append(contentsOf: [.backslash, UInt8(ascii: "r")])
        case .tab: text.append(contentsOf: [.backslash, UInt8(ascii: "t")])
        case 0..<32: text.append(contentsOf: Array("\\u00".utf8) + [hex(byte >> 4), hex(byte & 15)])
        default: text.append(byte)
        }
    }

    private static func hex(_ digit: UInt8) -> UInt8 { digit < 10 ? 48 + digit : 87 + digit }
}
