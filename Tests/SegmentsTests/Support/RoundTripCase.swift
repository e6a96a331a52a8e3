import Segments
import Testing

struct RoundTripCase: Sendable, CustomTestStringConvertible {
    var name: String
    var kind: SegmentKind
    var fields: [Field]
    /// Where the encoding matters.
    var encoding: UInt8?

    var testDescription: String { "\(kind) \(name)" }

    init(_ name: String, _ kind: SegmentKind, _ fields: [Field], encoding: UInt8? = nil) {
        (self.name, self.kind, self.fields, self.encoding) = (name, kind, fields, encoding)
    }

    static let all = numbers + bytes + everyKind

    private static let full = 16_384

    private static let numbers: [RoundTripCase] = [
        RoundTripCase("bounds", .int8, [.min, .max, 0, -1, 1].map(Fields.int8)),
        RoundTripCase("bounds and null", .int8, [.min, .max].map(Fields.int8) + [nil]),
        RoundTripCase("bounds", .int4, [.min, .max, 0, -1].map(Fields.int4)),
        RoundTripCase("bounds", .int2, [.min, .max, 0, -1].map(Fields.int2)),
        RoundTripCase("constant", .int8, (0..<full).map { _ in Fields.int8(638_000_000_000_000_000) }, encoding: 1),
        RoundTripCase("one value or null", .int8, (0..<full).map { $0 % 3 == 0 ? nil : Fields.int8(7) }, encoding: 4),
        RoundTripCase("small", .int4, (0..<full).map { Fields.int4(Int32($0 * 7919 % 65_521)) }, encoding: 4),
        RoundTripCase("few of wide", .int8, (0..<full).map { Fields.int8(Int64($0 * 31 % 97) &* 0x0123_4567_89ab_cdef) }, encoding: 6),
        RoundTripCase("few of wide, null", .int8, (0..<full).map { $0 % 11 == 0 ? nil : Fields.int8(Int64($0 * 31 % 97) &* 0x0123_4567_89ab_cdef) }, encoding: 6),
        RoundTripCase("ascending", .int8, ascending(full, step: 7).map(Fields.int8), encoding: 5),
        RoundTripCase("ascending, null", .int8, ascending(full, step: 7).enumerated().map { $0 % 9 == 0 ? nil : Fields.int8($1) }, encoding: 5),
        RoundTripCase("ascending milliseconds", .int8, ascending(full, step: 7).map { Fields.int8($0 % 1_000_000_000 * 10_000) }, encoding: 5),
        RoundTripCase("whole days", .int8, (0..<1_000).map { Fields.int8(Int64($0 % 300) * 864_000_000_000) }),
        RoundTripCase("bits", .bool, (0..<full).map { Fields.bool($0 % 7 == 0) }, encoding: 7),
        RoundTripCase("bits and nulls", .bool, (0..<999).map { $0 % 5 == 0 ? nil : Fields.bool($0 % 7 == 0) }, encoding: 7),
        RoundTripCase("constant", .bool, (0..<9).map { _ in Fields.bool(true) }, encoding: 1),
        RoundTripCase("bits of NaN", .real, [.nan, Fields.strangeNaN, -.nan, 0, -0.0, .infinity, -.infinity, Double.leastNonzeroMagnitude, .greatestFiniteMagnitude].map(Fields.real)),
        RoundTripCase("ratios", .real, (0..<full).map { Fields.real(Double($0) / 3) }),
        RoundTripCase("few", .real, (0..<full).map { Fields.real(Double($0 % 5) / 3) }, encoding: 6),
    ]

    private static func ascending(_ count: Int, step: Int64) -> [Int64] {
        var value: Int64 = 638_000_000_000_000_000
        return (0..<count).map { row in
            value += Int64(row * 7919 % 1_000) * step
            return value
        }
    }

    private static let bytes: [RoundTripCase] = [
        RoundTripCase("null and empty", .text, [nil, [], nil, [], Fields.text("a")]),
        RoundTripCase("null or one", .text, (0..<100).map { $0 % 2 == 0 ? nil : Fields.text("a") }),
        RoundTripCase("constant", .text, (0..<full).map { _ in Fields.text("ScheduledTaskCreated") }, encoding: 1),
        RoundTripCase("empty", .text, (0..<full).map { _ in [] }, encoding: 1),
        RoundTripCase("256 entries", .text, (0..<full).map { Fields.text("entry \($0 % 256)") }, encoding: 2),
        RoundTripCase("256 entries and null", .text, (0..<full).map { $0 % 999 == 0 ? nil : Fields.text("entry \($0 % 256)") }, encoding: 2),
        RoundTripCase("10,000 entries", .text, (0..<full).map { Fields.text("entry \($0 * 7919 % 10_000)") }, encoding: 2),
        RoundTripCase("distinct", .text, (0..<full).map { Fields.text("C:\\Users\\user\($0)\\file \($0).docx") }, encoding: 3),
        RoundTripCase("distinct, empty and null", .text, (0..<full).map { $0 % 50 == 0 ? nil : $0 % 51 == 0 ? [] : Fields.text("\($0) x") }, encoding: 3),
        RoundTripCase("hashes", .text, (0..<full).map { Fields.text(hex($0 % 4_000, 64)) }, encoding: 2),
        RoundTripCase("hashes and empty", .text, (0..<full).map { $0 % 9 == 0 ? [] : Fields.text(hex($0, 40)) }, encoding: 3),
        RoundTripCase("odd digits", .text, (0..<99).map { Fields.text(hex($0, 31)) }),
        RoundTripCase("upper-case digits", .text, (0..<99).map { Fields.text(hex($0, 32).uppercased()) }),
        RoundTripCase("guids as text", .text, (0..<999).map { $0 % 10 == 0 ? [] : Fields.text(guid($0)) }),
        RoundTripCase("almost guids", .text, (0..<99).map { Fields.text(guid($0) + ($0 == 50 ? "0" : "")) }),
        RoundTripCase("long", .text, (0..<5).map { Fields.text(String(repeating: "command \($0) ", count: 100_000)) } + [[], nil]),
        RoundTripCase("long and repeated", .text, (0..<600).map { $0 % 200 == 0 ? Fields.text(String(repeating: "x", count: 1 << 20)) : Fields.text("\($0)") }),
        RoundTripCase("every plane", .text, everyPlane.map(Fields.text)),
        RoundTripCase("not UTF-8", .text, [[255, 0, 254], [0], [255], [128, 128]]),
        RoundTripCase("bags", .json, (0..<full).map { Fields.json("{\"ProcessId\": \($0 % 1_000)}") }),
        RoundTripCase("2 MB", .json, [Fields.json("\"" + String(repeating: "é", count: 1 << 20) + "\""), nil, Fields.json("{}")]),
        RoundTripCase("distinct", .guid, (0..<full).map { bytes(of: $0, 16) }, encoding: 3),
        RoundTripCase("few and null", .guid, (0..<full).map { $0 % 3 == 0 ? nil : bytes(of: $0 % 100, 16) }, encoding: 2),
        RoundTripCase("distinct and null", .guid, (0..<full).map { $0 % 30 == 0 ? nil : bytes(of: $0, 16) }, encoding: 3),
        // 12345.678, NaN, 0
        RoundTripCase("numbers", .decimal, [[0, 3, 0, 1, 0, 0, 0, 3, 0, 1, 9, 41, 26, 124], [0, 0, 0, 0, 0xc0, 0, 0, 0], [0, 0, 0, 0, 0, 0, 0, 0], nil]),
    ]

    private static let everyKind = SegmentKind.allCases.flatMap { kind in
        [
            RoundTripCase("no rows", kind, []), RoundTripCase("all null", kind, Array(repeating: nil, count: full), encoding: 1),
            RoundTripCase("a null", kind, [nil], encoding: 1), RoundTripCase("a row", kind, [sample(kind)], encoding: 1),
        ]
    }

    private static func sample(_ kind: SegmentKind) -> Field {
        switch kind {
        case .bool: Fields.bool(true)
        case .int2: Fields.int2(-5)
        case .int4: Fields.int4(5)
        case .int8: Fields.int8(.min)
        case .real: Fields.real(-0.0)
        case .text: Fields.text("é")
        case .json: Fields.json("[]")
        case .guid: bytes(of: 1, 16)
        case .decimal: [0, 0, 0, 0, 0, 0, 0, 0]
        }
    }

    /// A scalar of each plane, in texts of several lengths.
    private static let everyPlane: [String] = (0...16).flatMap { plane in
        let scalar = Unicode.Scalar(UInt32(plane) << 16 | 0x41) ?? "?"
        return [String(Character(scalar)), "a" + String(repeating: Character(scalar), count: 40)]
    }

    static func hex(_ number: Int, _ digits: Int) -> String {
        let bytes = bytes(of: number, (digits + 1) / 2) ?? []
        return String(bytes.flatMap { [$0 >> 4, $0 & 15] }.map { String($0, radix: 16) }.joined().prefix(digits))
    }

    static func guid(_ number: Int) -> String {
        let digits = Array(hex(number, 32))
        return [0..<8, 8..<12, 12..<16, 16..<20, 20..<32].map { String(digits[$0]) }.joined(separator: "-")
    }

    /// Bytes that look random, and are the number's own.
    static func bytes(of number: Int, _ count: Int) -> Field {
        var state = UInt64(number)
        return (0..<count).map { _ in
            state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            return UInt8(truncatingIfNeeded: state >> 56)
        }
    }
}
