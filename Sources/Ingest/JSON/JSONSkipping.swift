extension JSONCursor {
    /// Reads the members of the next object: `member` is called with the key (decoded, valid until it returns) and consumes the value.
    ///
    /// `key` is scratch space.
    @inline(__always)
    mutating func readObject(
        key: inout [UInt8], _ member: (inout JSONCursor, inout [UInt8]) throws(JSONError) -> Void
    ) throws(JSONError) {
        try expect(.openBrace)
        guard !skip(.closeBrace) else { return }
        repeat {
            key.removeAll(keepingCapacity: true)
            try readString(into: &key)
            try expect(.colon)
            try member(&self, &key)
        } while skip(.comma)
        try expect(.closeBrace)
    }

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
