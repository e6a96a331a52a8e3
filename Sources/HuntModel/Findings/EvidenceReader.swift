/// Reads one JSON document from its bytes. Whole numbers keep their 64 bits; nesting is limited; nothing in the bytes can trap.
struct EvidenceReader {
    private let bytes: UnsafeBufferPointer<UInt8>
    private var position = 0
    private static let deepest = 64

    init(_ bytes: UnsafeBufferPointer<UInt8>) { self.bytes = bytes }

    /// Nil where the bytes are not exactly one JSON value.
    mutating func document() -> EvidenceValue? {
        guard let value = value(depth: 0) else { return nil }
        skipBlanks()
        return position == bytes.count ? value : nil
    }

    private mutating func value(depth: Int) -> EvidenceValue? {
        skipBlanks()
        guard depth < Self.deepest, position < bytes.count else { return nil }
        switch bytes[position] {
        case UInt8(ascii: "{"): return object(depth: depth + 1)
        case UInt8(ascii: "["): return list(depth: depth + 1)
        case UInt8(ascii: "\""): return string().map(EvidenceValue.text)
        case UInt8(ascii: "t"): return skip("true") ? .bool(true) : nil
        case UInt8(ascii: "f"): return skip("false") ? .bool(false) : nil
        case UInt8(ascii: "n"): return skip("null") ? .null : nil
        default: return number()
        }
    }

    private mutating func object(depth: Int) -> EvidenceValue? {
        var members: [String: EvidenceValue] = [:]
        position += 1
        if closes(UInt8(ascii: "}")) { return .object(members) }
        repeat {
            skipBlanks()
            guard let key = string(), skipBlanks(), skip(":"), let value = value(depth: depth) else { return nil }
            members[key] = value
        } while skipBlanks() && skip(",")
        return closes(UInt8(ascii: "}")) ? .object(members) : nil
    }

    private mutating func list(depth: Int) -> EvidenceValue? {
        var items: [EvidenceValue] = []
        position += 1
        if closes(UInt8(ascii: "]")) { return .list(items) }
        repeat {
            guard let value = value(depth: depth) else { return nil }
            items.append(value)
        } while skipBlanks() && skip(",")
        return closes(UInt8(ascii: "]")) ? .list(items) : nil
    }

    private mutating func number() -> EvidenceValue? {
        let start = position
        while position < bytes.count, "+-.0123456789eE".utf8.contains(bytes[position]) { position += 1 }
        let text = String(decoding: bytes[start..<position], as: UTF8.self)
        return Int64(text).map(EvidenceValue.integer) ?? Double(text).map(EvidenceValue.real)
    }
}

extension EvidenceReader {
    private mutating func string() -> String? {
        guard skip("\"") else { return nil }
        let start = position
        var text: [UInt8]?
        while position < bytes.count {
            let byte = bytes[position]
            position += 1
            if byte == UInt8(ascii: "\"") { return text.map { String(decoding: $0, as: UTF8.self) } ?? plain(start..<(position - 1)) }
            if byte == UInt8(ascii: "\\") {
                if text == nil { text = Array(bytes[start..<(position - 1)]) }
                guard let escaped = escape() else { return nil }
                text?.append(contentsOf: String(escaped).utf8)
            } else {
                text?.append(byte)
            }
        }
        return nil
    }

    private func plain(_ range: Range<Int>) -> String { String(decoding: bytes[range], as: UTF8.self) }

    /// What follows a backslash. A lone surrogate becomes U+FFFD.
    private mutating func escape() -> Character? {
        guard position < bytes.count else { return nil }
        let byte = bytes[position]
        position += 1
        if byte == UInt8(ascii: "u") { return unicodeEscape() }
        return Self.escapes[byte]
    }

    private static let escapes: [UInt8: Character] = [
        UInt8(ascii: "\""): "\"", UInt8(ascii: "\\"): "\\", UInt8(ascii: "/"): "/", UInt8(ascii: "b"): "\u{8}",
        UInt8(ascii: "f"): "\u{c}", UInt8(ascii: "n"): "\n", UInt8(ascii: "r"): "\r", UInt8(ascii: "t"): "\t",
    ]

    private mutating func unicodeEscape() -> Character? {
        guard let unit = hexUnit() else { return nil }
        var code = UInt32(unit)
        if UTF16.isLeadSurrogate(unit), skip("\\u") {
            guard let trail = hexUnit() else { return nil }
            if UTF16.isTrailSurrogate(trail) { code = 0x10000 + (UInt32(unit & 0x3ff) << 10) + UInt32(trail & 0x3ff) }
        }
        return Character(Unicode.Scalar(code) ?? "\u{fffd}")
    }

    private mutating func hexUnit() -> UInt16? {
        guard position + 4 <= bytes.count else { return nil }
        let digits = String(decoding: bytes[position..<(position + 4)], as: UTF8.self)
        position += 4
        return UInt16(digits, radix: 16)
    }

    private mutating func skip(_ token: StaticString) -> Bool {
        let length = token.utf8CodeUnitCount
        guard position + length <= bytes.count else { return false }
        for i in 0..<length where bytes[position + i] != token.utf8Start[i] { return false }
        position += length
        return true
    }

    private mutating func closes(_ bracket: UInt8) -> Bool {
        skipBlanks()
        guard position < bytes.count, bytes[position] == bracket else { return false }
        position += 1
        return true
    }

    @discardableResult
    private mutating func skipBlanks() -> Bool {
        while position < bytes.count, bytes[position] == 0x20 || (9...13).contains(bytes[position]) { position += 1 }
        return true
    }
}
