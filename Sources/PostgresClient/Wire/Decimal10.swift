/// A number as it is written: digits, and where the point stands among them.
struct Decimal10 {
    let isNegative: Bool
    private let digits: [UInt8]
    /// How many of the digits stand behind the point; negative when zeros are missing before it.
    private let scale: Int

    /// `[-+]digits[.digits][e[-+]digits]`; nil for anything else.
    init?(_ text: String) {
        var rest = Substring(text)
        isNegative = rest.first == "-"
        if rest.first == "-" || rest.first == "+" { rest.removeFirst() }
        let parts = rest.split(maxSplits: 1, omittingEmptySubsequences: false) { $0 == "e" || $0 == "E" }
        guard let mantissa = parts.first, let exponent = parts.count == 2 ? Int(parts[1]) : 0,
            (-20_000...20_000).contains(exponent)
        else { return nil }
        let halves = mantissa.split(separator: ".", maxSplits: 1, omittingEmptySubsequences: false)
        let read = halves.joined().utf8.map { UInt8($0) &- 48 }
        guard !read.isEmpty, read.allSatisfy({ $0 < 10 }), read.count < 100_000 else { return nil }
        digits = read
        scale = (halves.count == 2 ? halves[1].count : 0) - exponent
    }

    /// The digits in groups of four around the point, without zero groups at either end; nil when the number is too large.
    var groups: (digits: [Int16], weight: Int16, scale: Int16)? {
        let shown = max(scale, 0)
        var whole = Array(digits.dropLast(shown)) + [UInt8](repeating: 0, count: max(-scale, 0))
        var fraction = [UInt8](repeating: 0, count: max(shown - digits.count, 0)) + digits.suffix(shown)
        whole.insert(contentsOf: repeatElement(0, count: (4 - whole.count % 4) % 4), at: 0)
        fraction += repeatElement(0, count: (4 - fraction.count % 4) % 4)
        let all = stride(from: 0, to: whole.count + fraction.count, by: 4).map { start in
            (start..<start + 4).reduce(Int16(0)) { $0 * 10 + Int16($1 < whole.count ? whole[$1] : fraction[$1 - whole.count]) }
        }
        let leading = all.prefix { $0 == 0 }.count
        let kept = all.dropFirst(leading).reversed().drop { $0 == 0 }.reversed()
        let weight = kept.isEmpty ? 0 : whole.count / 4 - 1 - leading
        guard let weight = Int16(exactly: weight), let shown = Int16(exactly: shown), shown < 16_384 else { return nil }
        return (Array(kept), weight, shown)
    }
}
