import Segments
import Testing

/// Rows, and the bytes that they are in format 1: what was written once stays readable.
struct GoldenBlob: Sendable, CustomTestStringConvertible {
    var name: String
    var kind: SegmentKind
    var codec: SegmentCodec
    var fields: [Field]
    var hex: String

    var testDescription: String { name }

    var blob: [UInt8] {
        let digits = hex.filter { !$0.isWhitespace }.compactMap { $0.hexDigitValue }
        return stride(from: 0, to: digits.count, by: 2).map { UInt8(digits[$0] << 4 | digits[$0 + 1]) }
    }

    init(_ name: String, _ kind: SegmentKind, _ fields: [Field], codec: SegmentCodec = .lz4, _ hex: String) {
        (self.name, self.kind, self.codec, self.fields, self.hex) = (name, kind, codec, fields, hex)
    }
}
