import Fuzzing
import Segments
import Testing

/// What bytes that were changed could do to a reader that trusts them.
@Suite struct DamageTests {
    /// A flipped bit is an error; with a checksum that fits it is an error or other rows.
    @Test(arguments: GoldenBlob.all)
    func everyBit(golden: GoldenBlob) {
        var accepted = 0
        for place in golden.blob.indices {
            for bit in 0..<8 as Range<UInt8> {
                var blob = golden.blob
                blob[place] ^= 1 << bit
                if (try? SegmentColumnReader(blob: blob, kind: golden.kind)) != nil { accepted += 1 }
                SegmentDamage.fixChecksum(&blob, at: 48)
                readAll(blob, golden.kind)
            }
        }
        #expect(accepted == 0)
    }

    @Test(arguments: GoldenBlob.all)
    func everyLength(golden: GoldenBlob) {
        for length in golden.blob.indices {
            var blob = Array(golden.blob[..<length])
            #expect(throws: SegmentError.self) { try SegmentColumnReader(blob: blob, kind: golden.kind) }
            SegmentDamage.fixChecksum(&blob, at: 48)
            #expect(throws: SegmentError.self) { try SegmentColumnReader(blob: blob, kind: golden.kind) }
        }
    }

    @Test func mistakesAreNamed() throws {
        let blob = try encode([Fields.text("a"), nil], .text).blob
        func code(_ kind: SegmentKind = .text, _ change: (inout [UInt8]) -> Void) -> SegmentError.Code? {
            var changed = blob
            change(&changed)
            do throws(SegmentError) {
                _ = try SegmentColumnReader(blob: changed, kind: kind)
                return nil
            } catch {
                return error.code
            }
        }
        func fixed(_ place: Int, _ byte: UInt8) -> SegmentError.Code? {
            code { $0[place] = byte; SegmentDamage.fixChecksum(&$0, at: 48) }
        }
        #expect(code { $0 = [] } == .notASegment)
        #expect(code { $0[0] = 0 } == .notASegment)
        #expect(code { $0[3] = 2 } == .unknownFormat)
        #expect(code { $0[20] ^= 1 } == .damaged)
        #expect(code(.json) { _ in } == .wrongKind)
        #expect(fixed(4, 77) == .unknownEncoding)
        #expect(fixed(5, 0) == .unknownEncoding)
        #expect(fixed(6, 3) == .unknownEncoding)
        #expect(fixed(7, 2) == .unknownEncoding)
        #expect(fixed(10, 3) == .unknownEncoding)
        #expect(fixed(11, 1) == .unknownEncoding)
        #expect(fixed(13, 1) == .inconsistent)
        #expect(fixed(14, 255) == .tooLarge)
        #expect(fixed(5, 4) == .inconsistent)
    }

    /// The sizes of a few bytes cannot ask for gigabytes.
    @Test(arguments: [1, 2] as [UInt8])
    func sizesAreCheckedBeforeMemoryIsReserved(codec: UInt8) throws {
        var blob = try encode([Fields.text("a"), nil, Fields.text("b")], .text).blob
        blob[6] = codec | codec << 4
        for (place, size) in [(24, UInt32(1 << 29)), (32, .max), (24, 1 << 20)] {
            var large = blob
            for byte in 0..<4 { large[place + byte] = UInt8(truncatingIfNeeded: size >> UInt32(byte * 8)) }
            SegmentDamage.fixChecksum(&large, at: 48)
            #expect { try SegmentColumnReader(blob: large, kind: .text) } throws: { ($0 as? SegmentError)?.code == .tooLarge }
        }
    }

    private func readAll(_ blob: [UInt8], _ kind: SegmentKind) {
        guard let reader = try? SegmentColumnReader(blob: blob, kind: kind) else { return }
        var output: [UInt8] = []
        for row in 0..<reader.rows where output.count < 1 << 20 {
            reader.appendField(row: row, to: &output)
            _ = (reader.isNull(row), reader.int64(row), reader.bytes(row))
        }
        _ = reader.ints()
    }
}
