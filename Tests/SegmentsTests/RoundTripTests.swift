import Segments
import Testing

/// Decoding gives back what was encoded.
@Suite struct RoundTripTests {
    @Test(arguments: SegmentCodec.allCases, RoundTripCase.all)
    func identity(codec: SegmentCodec, sample: RoundTripCase) throws {
        let column = try encode(sample.fields, sample.kind, codec)
        let reader = try SegmentColumnReader(blob: column.blob, kind: sample.kind)
        #expect(reader.rows == sample.fields.count && column.rows == sample.fields.count)
        #expect(reader.nulls == sample.fields.count { $0 == nil } && column.nulls == reader.nulls)
        #expect(reader.fields == sample.fields)
        #expect((0..<reader.rows).allSatisfy { reader.isNull($0) == (sample.fields[$0] == nil) })
        if codec == .lz4, let expected = sample.encoding { #expect(encoding(of: column.blob) == expected, "\(sample.name)") }
    }

    /// A builder begins anew with each segment.
    @Test func reuse() throws {
        let builder = SegmentBuilder(columns: [SegmentColumn("a", .text), SegmentColumn("b", .int8)])
        for value in 0..<3 as Range<Int64> {
            try builder.append(Fields.text("text \(value)"), column: 0)
            try builder.append(Fields.int8(value), column: 1)
            let columns = try builder.finish(codec: .lz4)
            #expect(columns.map(\.rows) == [1, 1])
            #expect(try SegmentColumnReader(blob: columns[1].blob, kind: .int8).fields == [Fields.int8(value)])
        }
        #expect(builder.rows == 0 && builder.bytes == 0)
    }

    @Test func unevenColumnsAreRefused() throws {
        let builder = SegmentBuilder(columns: [SegmentColumn("a", .text), SegmentColumn("b", .int8)])
        try builder.append(Fields.text("x"), column: 0)
        #expect { try builder.finish(codec: .lz4) } throws: { ($0 as? SegmentError)?.code == .unevenColumns }
    }

    @Test(arguments: [
        (SegmentKind.int8, [1, 2, 3, 4] as [UInt8]), (.int4, []), (.int2, [1, 2, 3]), (.bool, [0, 1]), (.real, [0]), (.guid, [1, 2]), (.json, []),
        (.json, [2, 0x31]),
    ])
    func fieldOfAnotherLengthIsRefused(kind: SegmentKind, field: [UInt8]) throws {
        #expect { try encode([field], kind) } throws: { ($0 as? SegmentError)?.code == .badField }
    }

    @Test func absentColumn() {
        for kind in SegmentKind.allCases {
            let reader = SegmentColumnReader(absent: kind, rows: 3)
            #expect(reader.fields == Array(repeating: kind == .text ? [] : nil, count: 3))
            #expect(reader.nulls == (kind == .text ? 0 : 3))
        }
    }

    @Test func segmentIsFullByRowsOrBytes() throws {
        let builder = SegmentBuilder(columns: [SegmentColumn("a", .int2), SegmentColumn("b", .text)])
        for _ in 0..<SegmentLimits.rows {
            #expect(!builder.isFull)
            try builder.append(Fields.int2(1), column: 0)
            try builder.append(Fields.text(""), column: 1)
        }
        #expect(builder.isFull)
        builder.reset()
        try builder.append(Fields.int2(1), column: 0)
        try builder.append([UInt8](repeating: 120, count: SegmentLimits.bytes), column: 1)
        #expect(builder.isFull && builder.rows == 1)
    }
}
