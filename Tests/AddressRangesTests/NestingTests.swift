import AddressRanges
import Testing

/// Of each address the narrowest range counts.
@Suite struct NestingTests {
    private static func answer(_ table: String) -> [String] {
        ranges(of: "start,end,country\n" + table).map { $0.replacing(#"{"country":""#, with: "").replacing(#""}"#, with: "") }
    }

    @Test func nested() {
        #expect(Self.answer("0.0.0.0,0.0.0.99,AAA\n0.0.0.10,0.0.0.19,BBB\n0.0.0.15,0.0.0.15,CCC\n0.0.0.90,0.0.0.99,DDD\n") == [
            "0.0.0.0-0.0.0.9 AAA", "0.0.0.10-0.0.0.14 BBB", "0.0.0.15-0.0.0.15 CCC", "0.0.0.16-0.0.0.19 BBB", "0.0.0.20-0.0.0.89 AAA", "0.0.0.90-0.0.0.99 DDD",
        ])
    }

    /// Narrower ranges of which nothing is known hide what is known around them.
    @Test func holes() {
        #expect(Self.answer("0.0.0.0,0.0.0.9,AAA\n0.0.0.4,0.0.0.5,-\n") == ["0.0.0.0-0.0.0.3 AAA", "0.0.0.6-0.0.0.9 AAA"])
    }

    @Test func ends() {
        #expect(Self.answer("0.0.0.0,255.255.255.255,AAA\n255.255.255.255,255.255.255.255,BBB\n::,ffff:ffff:ffff:ffff:ffff:ffff:ffff:ffff,CCC\n") == [
            "0.0.0.0-255.255.255.254 AAA", "255.255.255.255-255.255.255.255 BBB", "0:0:0:0:0:0:0:0-ffff:ffff:ffff:ffff:ffff:ffff:ffff:ffff CCC",
        ])
    }

    @Test func same() { #expect(Self.answer("0.0.0.1,0.0.0.2,AAA\n0.0.0.1,0.0.0.2,BBB\n") == ["0.0.0.1-0.0.0.2 BBB"]) }

    /// Against every address asked by itself, in whatever order the rows are.
    @Test(arguments: 0..<200) func random(seed: Int) {
        var dice = Dice(seed)
        let rows = (0..<Int.random(in: 1...12, using: &dice)).map { number -> (first: Int, last: Int, name: String) in
            let first = Int.random(in: 0..<40, using: &dice)
            let last = min(39, first + Int.random(in: 0..<[1, 4, 40][number % 3], using: &dice))
            return (first, last, "C\(number)C")
        }
        let lines = Self.answer(rows.map { "0.0.0.\($0.first),0.0.0.\($0.last),\($0.name)\n" }.joined())
        let expected = (0..<40).map { address in
            rows.enumerated().filter { $0.element.first <= address && address <= $0.element.last }
                .min { ($0.element.last - $0.element.first, -$0.element.first, -$0.offset) < ($1.element.last - $1.element.first, -$1.element.first, -$1.offset) }?
                .element.name
        }
        var found: [String?] = Array(repeating: nil, count: 40)
        for line in lines {
            let parts = line.split(whereSeparator: { $0 == "-" || $0 == " " })
            let ends = parts.prefix(2).compactMap { IPAddress($0) }.map { Int($0.number) }
            for address in ends[0]...ends[1] {
                #expect(found[address] == nil)
                found[address] = String(parts[2])
            }
        }
        #expect(found == expected)
    }

    @Test func tooDeep() {
        let rows = (0..<1_100).map { "0.0.\($0 / 256).\($0 % 256),9.0.0.0,AAA\n" }.joined()
        #expect(Self.answer(rows).first?.hasPrefix("RNG008") == true)
    }
}
