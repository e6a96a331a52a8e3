import Testing

@testable import Ingest

@Suite struct JSONCursorTests {
    private func string(_ bytes: [UInt8]) throws -> (text: String, replacements: Int) {
        try bytes.withUnsafeBufferPointer { buffer in
            var cursor = JSONCursor(buffer)
            var text: [UInt8] = []
            try cursor.readString(into: &text)
            try cursor.expectEnd()
            #expect(String(validating: text, as: UTF8.self) != nil)
            return (String(decoding: text, as: UTF8.self), cursor.replacements)
        }
    }

    @Test(arguments: [
        (#""""#, "", 0), (#""a\"b\\c\/d\n\r\t\b\f""#, "a\"b\\c/d\n\r\t\u{8}\u{c}", 0), (#""\u00e9\u4e2d""#, "é中", 0),
        (#""\ud83d\ude00""#, "😀", 0), (#""\ud83d""#, "\u{fffd}", 1), (#""\ude00x""#, "\u{fffd}x", 1),
        (#""\ud83d\ud83d\ude00""#, "\u{fffd}😀", 1), (#""\ud83d\n""#, "\u{fffd}\n", 1), (#""a\u0000b""#, "a\u{fffd}b", 1),
        ("\"tab\there\"", "tab\there", 0), ("\"é😀\"", "é😀", 0),
    ])
    func strings(source: String, text: String, replacements: Int) throws {
        let read = try string(Array(source.utf8))
        #expect(read.text == text)
        #expect(read.replacements == replacements)
    }

    /// Ill-formed UTF-8, one U+FFFD for each longest start of a scalar.
    @Test(arguments: [
        ([0xff], 1), ([0xc0, 0x80], 2), ([0xe2, 0x82], 1), ([0xe2, 0x82, 0x41], 1), ([0xed, 0xa0, 0x80], 3), ([0xf4, 0x90, 0x80, 0x80], 4),
        ([0xf0, 0x9f, 0x98], 1), ([0x80], 1), ([0x00], 1),
    ] as [([UInt8], Int)])
    func illFormedBytes(bytes: [UInt8], replacements: Int) throws {
        #expect(try string([0x22] + bytes + [0x22]).replacements == replacements)
    }

    @Test(arguments: [#"""#, #""abc"#, #""\"#, #""\u12"#, #""\x""#, #""\u12g4""#, "x"])
    func brokenStrings(source: String) {
        #expect(throws: JSONError.self) { _ = try string(Array(source.utf8)) }
    }

    @Test(arguments: [
        ("0", true), ("-0", true), ("12.5e+3", true), ("01", false), ("-", false), ("1.", false), ("1e", false), ("+1", false),
        ("[]", true), ("{}", true), ("[1,]", false), (#"{"a":1,}"#, false), (#"{"a"}"#, false), (#"{a:1}"#, false), ("tru", false),
        ("nulls", false), ("[1 2]", false), (#"{"a":[{"b":null}],"c":false}"#, true), ("", false), ("[[", false),
        (String(repeating: "[", count: 60) + String(repeating: "]", count: 60), true),
        (String(repeating: "[", count: 100_000), false), (String(repeating: #"{"a":"#, count: 100_000), false),
    ])
    func grammar(source: String, isValid: Bool) {
        let accepted = Array(source.utf8).withUnsafeBufferPointer { buffer -> Bool in
            var cursor = JSONCursor(buffer)
            do {
                try cursor.skipValue()
                try cursor.expectEnd()
                return true
            } catch { return false }
        }
        #expect(accepted == isValid)
    }

    @Test(arguments: [
        ("0", 0), ("-7", -7), ("7.0", 7), ("7e2", 700), ("9223372036854775807", .max), ("-9223372036854775808", .min),
        ("639199803770463703", 639_199_803_770_463_703), ("9223372036854775808", nil), ("-9223372036854775809", nil),
        ("99999999999999999999999999", nil), ("1.5", nil), ("1e300", nil), ("", nil), ("-", nil), ("0x10", nil), ("1e99999999999", nil),
    ] as [(String, Int64?)])
    func integers(text: String, value: Int64?) {
        #expect(Array(text.utf8).withUnsafeBufferPointer { NumberText.integer($0) } == value)
    }

    @Test(arguments: [
        (#" { "a" : [ 1 , 2.50 ] , "b" : "x\u0041\n" , "c" : { } , "d" : [ ] , "e" : null } "#,
         #"{"a":[1,2.50],"b":"xA\n","c":{},"d":[],"e":null}"#),
        (#"[[],[1],"\u0001\\\""]"#, #"[[],[1],"\u0001\\\""]"#),
    ])
    func compact(source: String, text: String) throws {
        var copy: [UInt8] = []
        try Array(source.utf8).withUnsafeBufferPointer { buffer in
            var cursor = JSONCursor(buffer)
            try cursor.copyCompact(into: &copy)
            try cursor.expectEnd()
        }
        #expect(String(decoding: copy, as: UTF8.self) == text)
    }
}
