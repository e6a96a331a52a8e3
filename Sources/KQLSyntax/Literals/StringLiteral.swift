/// The value of a string token, whatever its form.
struct StringLiteral {
    private var scalars = String.UnicodeScalarView()
    /// Offset and length of an escape that means nothing, from the start of the token.
    private(set) var badEscape: (offset: Int, length: Int)?
    private var rest: Substring.UnicodeScalarView
    private var pendingSurrogate: UInt32?

    var value: String { String(scalars) }

    init(_ token: String) {
        rest = token[...].unicodeScalars
        if rest.first == "h" || rest.first == "H" { rest.removeFirst() }
        switch rest.first {
        case "`", "~": scalars.append(contentsOf: rest.dropFirst(3).dropLast(3))
        case "@": readVerbatim()
        default: readEscaped(token.utf8.count)
        }
    }

    private mutating func readVerbatim() {
        let quote = rest.dropFirst().first
        var previousWasQuote = false
        for scalar in rest.dropFirst(2).dropLast() {
            previousWasQuote = scalar == quote && !previousWasQuote
            if !previousWasQuote { scalars.append(scalar) }
        }
    }

    private mutating func readEscaped(_ length: Int) {
        rest = rest.dropFirst().dropLast()
        while let scalar = rest.popFirst() {
            if scalar != "\\" {
                append(scalar.value)
                continue
            }
            let before = rest
            if !readEscape(), badEscape == nil { badEscape = (length - 2 - String(before).utf8.count, 2) }
        }
        flushSurrogate()
    }

    private mutating func readEscape() -> Bool {
        guard let scalar = rest.popFirst() else { return false }
        switch scalar {
        case "\\", "\"", "'": append(scalar.value)
        case "n": append(0x0a)
        case "t": append(0x09)
        case "r": append(0x0d)
        case "a": append(0x07)
        case "b": append(0x08)
        case "f": append(0x0c)
        case "v": append(0x0b)
        case "0"..."7": appendOctal(scalar)
        case "x": return appendHex(digits: 2)
        case "u": return appendHex(digits: 4)
        case "U": return appendHex(digits: 8)
        default: return false
        }
        return true
    }

    private mutating func appendOctal(_ first: Unicode.Scalar) {
        var code = first.value - 48
        for _ in 0..<2 {
            guard let next = rest.first, ("0"..."7").contains(next) else { break }
            code = code * 8 + next.value - 48
            rest.removeFirst()
        }
        append(code)
    }

    private mutating func appendHex(digits: Int) -> Bool {
        let text = String(rest.prefix(digits))
        guard text.unicodeScalars.count == digits, text.utf8.allSatisfy(\.isHexDigit), let code = UInt32(text, radix: 16) else {
            return false
        }
        rest = rest.dropFirst(digits)
        append(code)
        return true
    }

    /// Surrogates are joined with their other half; one alone, and what is no scalar at all, becomes U+FFFD.
    private mutating func append(_ code: UInt32) {
        if let high = pendingSurrogate, (0xdc00...0xdfff).contains(code) {
            pendingSurrogate = nil
            append(0x10000 + ((high - 0xd800) << 10) + (code - 0xdc00))
            return
        }
        flushSurrogate()
        if (0xd800...0xdbff).contains(code) { pendingSurrogate = code } else { scalars.append(Unicode.Scalar(code) ?? "\u{fffd}") }
    }

    private mutating func flushSurrogate() {
        if pendingSurrogate != nil { scalars.append("\u{fffd}") }
        pendingSurrogate = nil
    }
}
