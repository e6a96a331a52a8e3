import Glibc

/// A pull reader over one JSON text. It builds no tree: the caller asks for the value it expects, and what it does not want it skips.
///
/// The bytes must outlive the cursor. Nothing here traps on any input; what is not JSON is a ``JSONError``.
struct JSONCursor {
    let bytes: UnsafeBufferPointer<UInt8>
    var position = 0
    /// U+0000, lone surrogates and invalid UTF-8 that were read as U+FFFD.
    var replacements = 0

    /// Objects and arrays within each other; deeper ones are refused.
    static let maximumDepth = 64
    /// Bytes of the texts of one record, once they are decoded; escapes and replacements can make them longer than the record.
    static let maximumText = 24 << 20

    init(_ bytes: UnsafeBufferPointer<UInt8>) { self.bytes = bytes }

    /// The next byte that is no white space, not consumed. Nil at the end.
    mutating func peek() -> UInt8? {
        while position < bytes.count {
            let byte = bytes[position]
            guard byte == .space || byte == .newline || byte == .carriageReturn || byte == .tab else { return byte }
            position += 1
        }
        return nil
    }

    /// Consumes `byte` when it comes next, after white space.
    mutating func skip(_ byte: UInt8) -> Bool {
        guard peek() == byte else { return false }
        position += 1
        return true
    }

    /// Consumes run `number` of `texts` when exactly that comes next, after white space.
    @inline(__always)
    mutating func skip(_ texts: ByteRuns, _ number: Int) -> Bool {
        guard peek() != nil else { return false }
        let run = texts[number]
        guard bytes.count - position >= run.count else { return false }
        let isSame = texts.bytes.withUnsafeBufferPointer { texts in
            memcmp(bytes.baseAddress.unsafelyUnwrapped + position, texts.baseAddress.unsafelyUnwrapped + run.lowerBound, run.count) == 0
        }
        if isSame { position += run.count }
        return isSame
    }

    mutating func expect(_ byte: UInt8) throws(JSONError) {
        guard skip(byte) else { throw unexpected }
    }

    mutating func expectEnd() throws(JSONError) {
        guard peek() == nil else { throw unexpected }
    }

    /// Consumes `true`, `false` or `null`, given as its bytes.
    mutating func expect(literal: StaticString) throws(JSONError) {
        let length = literal.utf8CodeUnitCount
        guard bytes.count - position >= length else { throw JSONError(.endsEarly, at: bytes.count) }
        for index in 0..<length {
            guard bytes[position + index] == literal.utf8Start[index] else { throw JSONError(.unexpectedByte, at: position + index) }
        }
        position += length
    }

    var unexpected: JSONError {
        position < bytes.count ? JSONError(.unexpectedByte, at: position) : JSONError(.endsEarly, at: bytes.count)
    }
}

struct JSONError: Error, Hashable {
    enum Kind: Hashable {
        case endsEarly, unexpectedByte, badNumber, badEscape, tooDeep, tooLarge
    }

    let kind: Kind
    /// Bytes from the start of the text.
    let position: Int

    init(_ kind: Kind, at position: Int) {
        self.kind = kind
        self.position = position
    }

    var reason: String {
        switch kind {
        case .endsEarly: "not JSON: ends in the middle, at byte \(position)"
        case .unexpectedByte: "not JSON: unexpected character at byte \(position)"
        case .badNumber: "not JSON: malformed number at byte \(position)"
        case .badEscape: "not JSON: malformed escape at byte \(position)"
        case .tooDeep: "nested deeper than \(JSONCursor.maximumDepth) levels"
        case .tooLarge: "longer than \(JSONCursor.maximumText) bytes once it is decoded"
        }
    }
}

extension UInt8 {
    static let tab = UInt8(ascii: "\t")
    static let newline = UInt8(ascii: "\n")
    static let carriageReturn = UInt8(ascii: "\r")
    static let space = UInt8(ascii: " ")
    static let quote = UInt8(ascii: "\"")
    static let backslash = UInt8(ascii: "\\")
    static let comma = UInt8(ascii: ",")
    static let colon = UInt8(ascii: ":")
    static let openBrace = UInt8(ascii: "{")
    static let closeBrace = UInt8(ascii: "}")
    static let openBracket = UInt8(ascii: "[")
    static let closeBracket = UInt8(ascii: "]")

    var isDigit: Bool { self &- 48 < 10 }
}
