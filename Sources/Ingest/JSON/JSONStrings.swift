extension JSONCursor {
    /// Appends the next string, decoded and valid UTF-8 without U+0000, to `text`.
    mutating func readString(into text: inout [UInt8]) throws(JSONError) {
        try expect(.quote)
        while true {
            let start = position
            position = plainEnd(from: position)
            if position > start { text.append(contentsOf: UnsafeBufferPointer(rebasing: bytes[start..<position])) }
            guard position < bytes.count else { throw JSONError(.endsEarly, at: position) }
            switch bytes[position] {
            case .quote:
                position += 1
                return
            case .backslash:
                try readEscape(into: &text)
            case 0:
                try replace(1, in: &text)
            default:
                try readScalar(into: &text)
            }
        }
    }

    /// The first byte that does not stand for itself, looked for in 8 at a time.
    @inline(__always)
    private func plainEnd(from start: Int) -> Int {
        guard let base = bytes.baseAddress else { return start }
        var position = start
        while position + 8 <= bytes.count {
            let word = UInt64(littleEndian: UnsafeRawPointer(base + position).loadUnaligned(as: UInt64.self))
            let special = (word | Self.zeros(word) | Self.zeros(word ^ Self.quotes) | Self.zeros(word ^ Self.backslashes)) & Self.highBits
            if special != 0 { return position + special.trailingZeroBitCount / 8 }
            position += 8
        }
        while position < bytes.count, Self.isPlain(base[position]) { position += 1 }
        return position
    }

    private static let highBits: UInt64 = 0x8080_8080_8080_8080
    private static let quotes: UInt64 = 0x2222_2222_2222_2222
    private static let backslashes: UInt64 = 0x5c5c_5c5c_5c5c_5c5c

    /// The high bit of the first byte that is zero; those behind it may be wrong.
    @inline(__always)
    private static func zeros(_ word: UInt64) -> UInt64 { (word &- 0x0101_0101_0101_0101) & ~word & highBits }

    /// ASCII that stands for itself. Control characters are let through: some senders do not escape tabs.
    @inline(__always)
    private static func isPlain(_ byte: UInt8) -> Bool { byte < 0x80 && byte != .quote && byte != .backslash && byte != 0 }

    private mutating func replace(_ length: Int, in text: inout [UInt8]) throws(JSONError) {
        guard text.count < Self.maximumText else { throw JSONError(.tooLarge, at: position) }
        position += length
        replacements += 1
        text.append(contentsOf: [0xef, 0xbf, 0xbd])
    }

    /// One scalar beyond ASCII, or U+FFFD for the longest start of one that is broken off.
    private mutating func readScalar(into text: inout [UInt8]) throws(JSONError) {
        let (length, isValid) = UTF8Scalar.measure(bytes, at: position)
        guard isValid else { return try replace(length, in: &text) }
        text.append(contentsOf: UnsafeBufferPointer(rebasing: bytes[position..<position + length]))
        position += length
    }

    private mutating func readEscape(into text: inout [UInt8]) throws(JSONError) {
        guard position + 1 < bytes.count else { throw JSONError(.endsEarly, at: bytes.count) }
        let letter = bytes[position + 1]
        if letter == UInt8(ascii: "u") { return try readCodeUnits(into: &text) }
        guard let byte = Self.escaped(letter) else { throw JSONError(.badEscape, at: position) }
        position += 2
        text.append(byte)
    }

    private static func escaped(_ letter: UInt8) -> UInt8? {
        switch letter {
        case .quote, .backslash, UInt8(ascii: "/"): letter
        case UInt8(ascii: "n"): .newline
        case UInt8(ascii: "r"): .carriageReturn
        case UInt8(ascii: "t"): .tab
        case UInt8(ascii: "b"): 8
        case UInt8(ascii: "f"): 12
        default: nil
        }
    }

    /// `\uXXXX`, or two of them that form a pair.
    private mutating func readCodeUnits(into text: inout [UInt8]) throws(JSONError) {
        let first = try codeUnit(at: position)
        if first >> 10 == 0x36, let second = try? codeUnit(at: position + 6), second >> 10 == 0x37 {
            position += 12
            return append(0x10000 + ((first & 0x3ff) << 10 | (second & 0x3ff)), to: &text)
        }
        guard first != 0, first >> 11 != 0x1b else { return try replace(6, in: &text) }
        position += 6
        append(first, to: &text)
    }

    private func codeUnit(at start: Int) throws(JSONError) -> UInt32 {
        guard start + 6 <= bytes.count else { throw JSONError(.endsEarly, at: bytes.count) }
        guard bytes[start] == .backslash, bytes[start + 1] == UInt8(ascii: "u") else { throw JSONError(.badEscape, at: start) }
        var value: UInt32 = 0
        for index in start + 2..<start + 6 {
            guard let digit = bytes[index].hexDigit else { throw JSONError(.badEscape, at: start) }
            value = value << 4 | UInt32(digit)
        }
        return value
    }

    private func append(_ scalar: UInt32, to text: inout [UInt8]) {
        guard let scalar = Unicode.Scalar(scalar) else { return }
        text.append(contentsOf: UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter)
    }
}
