extension IPAddress {
    /// `192.0.2.1`, `2001:db8::1`, `::ffff:192.0.2.1`; nil for all else.
    public init?(_ text: some StringProtocol) {
        if text.contains(":") {
            guard let number = Self.groups(text) else { return nil }
            self.init(six: number)
        } else {
            guard let number = Self.dotted(text) else { return nil }
            self.init(four: number)
        }
    }

    /// Four numbers without leading zeros, which some read as octal.
    private static func dotted(_ text: some StringProtocol) -> UInt32? {
        let parts = text.split(separator: ".", omittingEmptySubsequences: false)
        guard parts.count == 4 else { return nil }
        var number: UInt32 = 0
        for part in parts {
            guard part.utf8.allSatisfy(isDigit), part.utf8.count <= 3, let octet = UInt8(part), part.utf8.count == 1 || part.utf8.first != zero
            else { return nil }
            number = number << 8 | UInt32(octet)
        }
        return number
    }

    /// Groups of up to four hexadecimal digits; `::` once for as many as are missing; the last two may be dotted.
    private static func groups(_ text: some StringProtocol) -> UInt128? {
        guard text.utf8.count <= 45 else { return nil }
        let halves = halves(String(text))
        guard halves.count <= 2, let first = words(halves[0], isLast: halves.count == 1) else { return nil }
        guard halves.count == 2 else { return first.count == 8 ? joined(first) : nil }
        guard let second = words(halves[1], isLast: true), first.count + second.count <= 7 else { return nil }
        return joined(first + Array(repeating: 0, count: 8 - first.count - second.count) + second)
    }

    /// The parts around each `::`.
    private static func halves(_ text: String) -> [String] {
        var halves = [""]
        var rest = Substring(text)
        while let character = rest.first {
            if rest.hasPrefix("::") {
                halves.append("")
                rest = rest.dropFirst(2)
            } else {
                halves[halves.count - 1].append(character)
                rest = rest.dropFirst()
            }
        }
        return halves
    }

    private static func words(_ text: String, isLast: Bool) -> [UInt16]? {
        guard !text.isEmpty else { return [] }
        var words: [UInt16] = []
        let parts = text.split(separator: ":", omittingEmptySubsequences: false)
        for (index, part) in parts.enumerated() {
            if isLast, index == parts.count - 1, part.contains(".") {
                guard let number = dotted(part) else { return nil }
                words += [UInt16(number >> 16), UInt16(truncatingIfNeeded: number)]
            } else {
                guard part.utf8.count <= 4, part.utf8.first != plus, let word = UInt16(part, radix: 16) else { return nil }
                words.append(word)
            }
        }
        return words.count <= 8 ? words : nil
    }

    private static func joined(_ words: [UInt16]) -> UInt128 { words.reduce(0) { $0 << 16 | UInt128($1) } }

    private static func isDigit(_ byte: UInt8) -> Bool { (zero...UInt8(ascii: "9")).contains(byte) }
    private static let zero = UInt8(ascii: "0")
    private static let plus = UInt8(ascii: "+")
}
