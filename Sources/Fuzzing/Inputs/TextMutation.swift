/// Changes that turn a query into one that is nearly right.
public struct TextMutation {
    private var bytes: [UInt8]
    private let other: [UInt8]
    private var random: FuzzRandom
    /// Inputs beyond it teach nothing and cost time.
    private static let longest = 20_000

    private init(_ text: String, _ other: String, _ random: FuzzRandom) {
        bytes = Array(text.utf8.prefix(Self.longest))
        self.other = Array(other.utf8.prefix(Self.longest))
        self.random = random
    }

    /// `text` after a few changes; pieces of `other` may come in.
    public static func mutated(_ text: String, with other: String, _ random: inout FuzzRandom) -> String {
        var mutation = TextMutation(text, other, FuzzRandom(seed: random.next()))
        for _ in 0..<1 + random.below(6) { mutation.change() }
        return String(decoding: mutation.bytes.prefix(longest * 2), as: UTF8.self)
    }

    private mutating func change() {
        switch random.below(8) {
        case 0: bytes.removeSubrange(range(30))
        case 1: bytes.replaceSubrange(range(3), with: [UInt8(truncatingIfNeeded: random.next())])
        case 2: bytes.insert(contentsOf: random.pick(Self.words).utf8, at: place())
        case 3: bytes.insert(contentsOf: bytes[range(60)], at: place())
        case 4:
            let range = range(60)
            bytes.replaceSubrange(range, with: random.pick(Self.words).utf8)
        case 5: bytes.insert(contentsOf: pieceOfOther(), at: place())
        case 6: bytes = Array(bytes[..<place()] + pieceOfOther())
        default: bytes.insert(contentsOf: Array(repeating: Array(bytes[range(12)]), count: 1 + random.below(20)).joined(), at: place())
        }
    }

    private mutating func place() -> Int { random.below(bytes.count + 1) }

    private mutating func range(_ longest: Int) -> Range<Int> {
        let start = place()
        return start..<min(bytes.count, start + random.below(longest))
    }

    private mutating func pieceOfOther() -> ArraySlice<UInt8> {
        let start = random.below(other.count + 1)
        return other[start..<min(other.count, start + random.below(200))]
    }

    /// What decides how a text is read.
    private static let words = [
        " | ", ";", "(", ")", "[", "]", "{", "}", ",", ".", "..", ":", "=", "==", "=~", "=>", "!", "-", "+", "*", "/", "//", "\n", "\"", "'", "@\"", "```",
        "h'", "\\", "$left.", "$right.", "_", "0x", "1.5e", "9223372036854775807", "-9223372036854775808", "99999999999999999999", "1e999", "15m", "1d",
        "datetime(", "datetime(9999-12-31 23:59:59.9999999)", "datetime(0001-01-01)", "timespan(", "long(null)", "real(nan)", "dynamic(", "dynamic(null)", "guid(",
        "null", "true", "not(", "iff(", "tostring(", " and ", " or ", " in ", " !in~ ", " between (1 .. 2)", " has_any (", " matches regex ", "*", " by ", " on ",
        " asc", " nulls first", "let x = ", "let f = (a: long) {", "set a;", "declare query_parameters(a: long);", "print ", "range x from 1 to 3 step 1",
        "datatable(a: long)[1]", "union ", "search ", "find where ", " | where ", " | extend ", " | project ", " | summarize ", " | join kind=inner ",
        " | mv-expand ", " | mv-apply ", " | make-series ", " | parse ", " | evaluate bag_unpack(", " | serialize", " | scan ", " | partition by ", " | top-nested ",
        " | fork ", " | facet ", " | take 5", " | count", "toscalar(", "materialize(", "view () {", "\u{200b}", "\u{a0}", "\u{feff}", "\u{1f600}", "é", "\u{0}", "\u{202e}",
    ]
}
