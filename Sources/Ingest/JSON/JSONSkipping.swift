extension JSONCursor {
    /// Skips one value of any kind, and holds it to JSON's grammar.
    mutating func skipValue(depth: Int = 0) throws(JSONError) {
        guard depth < Self.maximumDepth else { throw JSONError(.tooDeep, at: position) }
        switch peek() {
        case .quote: try skipString()
        case .openBrace: try skipMembers(depth)
        case .openBracket: try skipElements(depth)
        case UInt8(ascii: "t"): try expect(literal: "true")
        case UInt8(ascii: "f"): try expect(literal: "false")
        case UInt8(ascii: "n"): try expect(literal: "null")
        default: _ = try readNumber()
        }
    }

    private mutating func skipString() throws(JSONError) {
        position += 1
        while position < bytes.count {
            let byte = bytes[position]
            position += byte == .backslash ? 2 : 1
            if byte == .quote { return }
        }
        throw JSONError(.endsEarly, at: bytes.count)
    }

    private mutating func skipMembers(_ depth: Int) throws(JSONError) {
        position += 1
        guard !skip(.closeBrace) else { return }
        repeat {
            guard peek() == .quote else { throw unexpected }
            try skipString()
            try expect(.colon)
            try skipValue(depth: depth + 1)
        } while skip(.comma)
        try expect(.closeBrace)
    }

    private mutating func skipElements(_ depth: Int) throws(JSONError) {
        position += 1
        guard !skip(.closeBracket) else { return }
        repeat { try skipValue(depth: depth + 1) } while skip(.comma)
        try expect(.closeBracket)
    }
}
