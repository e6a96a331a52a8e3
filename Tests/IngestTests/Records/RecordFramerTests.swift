import Testing

@testable import Ingest

@Suite struct RecordFramerTests {
    /// Gives its bytes a few at a time.
    private final class Drip: ByteSource {
        private var rest: ArraySlice<UInt8>
        private let size: Int
        var consumed: Int64 = 0

        init(_ bytes: [UInt8], _ size: Int) {
            rest = bytes[...]
            self.size = size
        }

        func read(into buffer: inout [UInt8]) -> Bool {
            buffer.append(contentsOf: rest.prefix(size))
            defer { rest = rest.dropFirst(size) }
            return !rest.isEmpty
        }
    }

    /// Lines that are trusted are cut again by themselves, as their reader does it with those that are no record.
    private func frames(_ text: String, drip: Int, limit: Int = 1 << 20, trusting: Bool = false, line: Int64 = 1) throws -> [String] {
        var framer = RecordFramer(Drip(Array(text.utf8), drip), at: (0, line), limit: limit, trustsLines: trusting)
        var found: [String] = []
        while let frame = try framer.next() {
            if frame.kind == .line {
                found += try frames(String(decoding: framer.buffer[frame.bytes], as: UTF8.self), drip: drip, limit: limit, line: frame.line)
                continue
            }
            let mark = frame.kind == .whole ? "" : frame.kind == .broken ? "!" : "…"
            found.append("\(mark)\(frame.line):" + String(decoding: framer.buffer[frame.bytes], as: UTF8.self))
        }
        return found
    }

    @Test(arguments: [
        ("", []),
        (" \r\n\n", []),
        ("\u{feff}{\"a\":1}\n{\"b\":2}", ["1:{\"a\":1}", "2:{\"b\":2}"]),
        ("{\"a\":1}\r\n\r\n{\"b\":{\"c\":[]}}\r\n", ["1:{\"a\":1}", "3:{\"b\":{\"c\":[]}}"]),
        ("{}{} {}\n", ["1:{}", "1:{}", "1:{}"]),
        ("[{\"a\":1},{\"b\":2}]\n{\"c\":3}", ["1:{\"a\":1}", "1:{\"b\":2}", "2:{\"c\":3}"]),
        ("{\"records\":[{\"a\":1}, {\"b\":\"]}\"}]}{\"c\":3}", ["1:{\"a\":1}", "1:{\"b\":\"]}\"}", "1:{\"c\":3}"]),
        ("{ \"records\" :\n [\n{\"a\":1},\n{\"b\":2}\n]\n}\n{\"c\":3}", ["3:{\"a\":1}", "4:{\"b\":2}", "7:{\"c\":3}"]),
        ("{\"records\":[{\"a\":1}],\"more\":{\"x\":[1]}}\n{\"c\":3}", ["1:{\"a\":1}", "2:{\"c\":3}"]),
        ("{\"records\":[]}\n{\"c\":3}", ["2:{\"c\":3}"]),
        ("{\"record\":[{}]}", ["1:{\"record\":[{}]}"]),
        ("{\n  \"a\": 1\n}\n{\"b\":2}", ["1:{\n  \"a\": 1\n}", "4:{\"b\":2}"]),
        ("garbage {\"a\":1}\n{\"b\":2}\n", ["!1:garbage {\"a\":1}", "2:{\"b\":2}"]),
        ("{\"a\":\"cut\n{\"b\":2}\n", ["!1:{\"a\":\"cut", "2:{\"b\":2}"]),
        ("{\"a\":{\"x\":1\n{\"b\":2}\n", ["!1:{\"a\":{\"x\":1\n", "2:{\"b\":2}"]),
        ("{\"a\":1}\n{\"b\":", ["1:{\"a\":1}", "!2:{\"b\":"]),
        ("{\"a\":\"\\\"}\\\\\"}\n{\"b\":2}", ["1:{\"a\":\"\\\"}\\\\\"}", "2:{\"b\":2}"]),
        ("}\n]\n{\"b\":2}", ["!1:}", "!2:]", "3:{\"b\":2}"]),
        ("{\"records\":[{\"a\":\n{\"b\":2}]}\n{\"c\":3}", ["!1:{\"a\":\n", "2:{\"b\":2}", "3:{\"c\":3}"]),
    ])
    func cutsAlikeInPiecesOfAnySize(text: String, expected: [String]) throws {
        for drip in [1, 2, 3, 7, 64, 1000] {
            #expect(try frames(text, drip: drip) == expected, "in pieces of \(drip)")
            let trusting = try frames(text, drip: drip, trusting: true)
            #expect(trusting.map(\.trimmed) == expected.map(\.trimmed), "lines trusted, in pieces of \(drip)")
        }
    }

    @Test(arguments: [1, 5, 100, 5000])
    func longRecordsAreCutShortAndPassed(drip: Int) throws {
        let long = "{\"a\":\"" + String(repeating: "x", count: 3000) + "\"}"
        let found = try frames("{\"a\":1}\n\(long)\n{\"b\":2}\n", drip: drip, limit: 100)
        #expect(found.count == 3)
        #expect(found.first == "1:{\"a\":1}" && found.last == "3:{\"b\":2}")
        #expect(found[1].hasPrefix("…2:{\"a\":\"xx"))
    }
}

extension String {
    /// A line that is trusted comes without the white space behind it.
    fileprivate var trimmed: String { String(reversed().drop { $0.isWhitespace }.reversed()) }
}
