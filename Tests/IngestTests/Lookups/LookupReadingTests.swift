import Foundation
import HuntModel
import Testing

@testable import Ingest

/// Files of lookups, read record by record: what they hold, or what is wrong with which line.
@Suite struct LookupReadingTests {
    private static func file(_ bytes: [UInt8]) throws -> URL {
        let url = FileManager.default.temporaryDirectory.appending(path: "lookup-\(UUID().uuidString)")
        try Data(bytes).write(to: url)
        return url
    }

    private static func read(_ bytes: [UInt8], as format: LookupFormat) throws -> [[String]] {
        let url = try file(bytes)
        defer { try? FileManager.default.removeItem(at: url) }
        var records = LookupRecords(try LookupFile(path: url.path), format: format)
        var read: [[String]] = []
        do {
            while try records.next() { read.append(records.record.fields) }
        } catch {
            throw error.error(in: "f")
        }
        return read
    }

    @Test(arguments: [
        ("a,b\n1,2\n", .csv, [["a", "b"], ["1", "2"]]),
        ("a,b\r\n1,2", .csv, [["a", "b"], ["1", "2"]]),
        ("\n\r\na\n\n", .csv, [["a"]]),
        ("\"\"\na", .csv, [[""], ["a"]]),
        ("a,\n,b\n,\n", .csv, [["a", ""], ["", "b"], ["", ""]]),
        ("\"a\"\"b\",\"c,d\",\"e\nf\r\ng\"\r\n", .csv, [["a\"b", "c,d", "e\nf\r\ng"]]),
        ("a\"b\",c\"\n", .csv, [["a\"b\"", "c\""]]),
        ("a,\"\"", .csv, [["a", ""]]),
        (" a , \"b\" \n", .csv, [[" a ", " \"b\" "]]),
        ("\u{FEFF}a,b\n", .csv, [["a", "b"]]),
        ("a\tb\"\n\"c\td\"\te\n", .tsv, [["a", "b\""], ["c\td", "e"]]),
        ("a|b;c\n", .psv, [["a", "b;c"]]),
        ("a;b,c\n", .scsv, [["a", "b,c"]]),
        ("a\\tb\t\"c\\\\\"\\\n\t\\", .tsve, [["a\tb", "\"c\\\"\n", "\\"]]),
        ("x\0y,z\n", .csv, [["x\u{FFFD}y", "z"]]),
        ("one\n\n two \r\n#three", .txt, [["one"], [" two "], ["#three"]]),
        ("one\ntwo\n", .raw, [["one\ntwo\n"]]),
        ("{\"a\":1}\n{\"a\": \"\\u0000é\"}", .json, [["{\"a\":1}"], ["{\"a\":\"\u{FFFD}é\"}"]]),
        ("[ {\"records\":[1]} , {} ]", .json, [["{\"records\":[1]}"], ["{}"]]),
        ("{\"records\":[{\"a\":1}]}", .json, [["{\"records\":[{\"a\":1}]}"]]),
        ("", .csv, []), ("\n\n", .txt, []), ("[]", .json, []),
    ] as [(String, LookupFormat, [[String]])])
    func records(text: String, format: LookupFormat, expected: [[String]]) throws {
        #expect(try Self.read(Array(text.utf8), as: format) == expected)
    }

    @Test(arguments: [
        ("a\n\"b\n", .csv, IngestError.Code.malformedRow, "f: line 2: a quote is never closed"),
        ("a\n\"b\"c\n", .csv, .malformedRow, "f: line 2: text stands behind a closing quote"),
        ("a\n\n\"b\"\rc\n", .csv, .malformedRow, "f: line 3: text stands behind a closing quote"),
        ("[{\"a\":1},\n{\"a\":2}", .json, .malformedRecord, "f: line 2: the file ends before its list does"),
        ("{\"a\":1}\n[1]", .json, .malformedRecord, "f: line 2: not a JSON object, or broken off"),
        ("{\"a\":1}\n\n{\"a\":", .json, .malformedRecord, "f: line 3: not a JSON object, or broken off"),
        ("{}\n{\"a\":[\"1e99999\",1e2,-1.5e99999]}", .json, .malformedRecord, "f: line 2: a number that is too large, or has too many digits, to be stored"),
        ("{\"a\":01}", .json, .malformedRecord, "f: line 1: not JSON: malformed number at byte 5"),
    ] as [(String, LookupFormat, IngestError.Code, String)])
    func mistakes(text: String, format: LookupFormat, code: IngestError.Code, message: String) throws {
        let error = #expect(throws: IngestError.self) { try Self.read(Array(text.utf8), as: format) }
        #expect(error == IngestError(code, message))
    }

    @Test func bytesThatAreNoTextAreRefusedWithTheirLine() throws {
        for (bytes, line) in [([0x61, 0x0a, 0xff], 2), ([0xc0, 0x80], 1), ([0xed, 0xa0, 0x80], 1), ([0xff, 0xfe, 0x61, 0x00], 1)] as [([UInt8], Int)] {
            let error = #expect(throws: IngestError.self) { try Self.read(bytes, as: .csv) }
            #expect(error?.code == .badText)
            #expect(error?.message.contains("line \(line)") == true)
        }
        let error = #expect(throws: IngestError.self) { try Self.read([0x50, 0x4b, 3, 4, 0], as: .csv) }
        #expect(error?.code == .unsupportedFile)
    }

    @Test func whatCannotBeReadTwiceIsRefused() throws {
        for path in ["-", "/dev/null", "/tmp", "/nowhere/at/all"] {
            let error = #expect(throws: IngestError.self) { try LookupFile(path: path) }
            #expect(error?.code == .cannotRead)
        }
    }

    /// Whatever the bytes are, reading ends with records or an error.
    @Test func noBytesCrash() throws {
        var random = SystemRandomNumberGenerator()
        let alphabet = Array("\"\",;|\t\\\r\n{}[]:01ae é\0".utf8) + [0xff, 0xed, 0xa0]
        for _ in 0..<400 {
            let bytes = (0..<Int.random(in: 0...60, using: &random)).compactMap { _ in alphabet.randomElement(using: &random) }
            for format in LookupFormat.allCases where format.kind == .rows { _ = try? Self.read(bytes, as: format) }
        }
    }

    @Test func fileEndingsTellFormats() {
        let endings: [(String, LookupFormat?)] = [
            ("https://x.example/a.csv", .csv), ("https://x.example/a.CSV.gz?sig=b.txt", .csv), ("https://x.example/a.txt#b.csv", .txt),
            ("https://x.example/a.json;token", .json), ("https://x.example", nil), ("https://x.example/a.b/c", nil), ("list.ndjson", .json),
            ("/tmp/a.d/b", nil), ("geo.mmdb", .ranges), ("a.ranges", nil), (".csv", nil),
        ]
        for (name, format) in endings { #expect(LookupFormat(ending: name) == format, "\(name)") }
    }
}
