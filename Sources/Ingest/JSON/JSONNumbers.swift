extension JSONCursor {
    /// Consumes a number and gives the range of its text.
    mutating func readNumber() throws(JSONError) -> Range<Int> {
        guard let first = peek() else { throw JSONError(.endsEarly, at: bytes.count) }
        guard first.isDigit || first == UInt8(ascii: "-") else { throw unexpected }
        let start = position
        if first == UInt8(ascii: "-") { position += 1 }
        let whole = skipDigits()
        guard whole > 0, whole == 1 || bytes[position - whole] != UInt8(ascii: "0") else { throw JSONError(.badNumber, at: start) }
        if take(UInt8(ascii: ".")), skipDigits() == 0 { throw JSONError(.badNumber, at: start) }
        if take(UInt8(ascii: "e")) || take(UInt8(ascii: "E")) {
            _ = take(UInt8(ascii: "+")) || take(UInt8(ascii: "-"))
            guard skipDigits() > 0 else { throw JSONError(.badNumber, at: start) }
        }
        return start..<position
    }

    private mutating func skipDigits() -> Int {
        let start = position
        while position < bytes.count, bytes[position].isDigit { position += 1 }
        return position - start
    }

    /// Consumes `byte` when it is the very next one.
    private mutating func take(_ byte: UInt8) -> Bool {
        guard position < bytes.count, bytes[position] == byte else { return false }
        position += 1
        return true
    }
}

/// Numbers as text, read exactly.
enum NumberText {
    /// Nil unless the text is a whole number within 64 bits. `7`, `-7`, `7.0` and `7e2` are whole.
    static func integer(_ text: UnsafeBufferPointer<UInt8>) -> Int64? {
        let isNegative = text.first == UInt8(ascii: "-")
        var magnitude: UInt64 = 0
        for index in (isNegative ? 1 : 0)..<text.count {
            guard text[index].isDigit else { return viaDecimal(text) }
            let (tens, tooLarge) = magnitude.multipliedReportingOverflow(by: 10)
            let (sum, carried) = tens.addingReportingOverflow(UInt64(text[index] - 48))
            guard !tooLarge, !carried else { return nil }
            magnitude = sum
        }
        guard text.count > (isNegative ? 1 : 0) else { return nil }
        return isNegative ? negative(magnitude) : Int64(exactly: magnitude)
    }

    /// Nil unless the text is a number in decimal digits.
    static func real(_ text: UnsafeBufferPointer<UInt8>) -> Double? {
        guard text.allSatisfy({ $0.isDigit || Self.marks.contains($0) }) else { return nil }
        return Double(String(decoding: text, as: UTF8.self))
    }

    private static let marks = Array("+-.eE".utf8)

    /// The one text that equal numbers share where they have few digits: `7.0` and `7` are both `7`.
    static func canonical(_ text: UnsafeBufferPointer<UInt8>) -> String {
        integer(text).map { String($0) } ?? real(text).map { String($0) } ?? String(decoding: text, as: UTF8.self)
    }

    private static func negative(_ magnitude: UInt64) -> Int64? {
        magnitude == Int64.min.magnitude ? .min : Int64(exactly: magnitude).map { -$0 }
    }

    /// Fractions of zeros and small exponents; a double is exact below 2^53.
    private static func viaDecimal(_ text: UnsafeBufferPointer<UInt8>) -> Int64? {
        guard let value = real(text), value.magnitude < 9_007_199_254_740_992 else { return nil }
        return Int64(exactly: value)
    }
}
