import Segments
import Testing

/// The bytes of format 1 do not drift.
@Suite struct FormatTests {
    @Test(arguments: GoldenBlob.all)
    func writtenBlobsAreRead(golden: GoldenBlob) throws {
        #expect(try SegmentColumnReader(blob: golden.blob, kind: golden.kind).fields == golden.fields)
    }

    /// Compressed parts may differ with the library's version.
    @Test(arguments: GoldenBlob.all)
    func theSameRowsAreTheSameBytes(golden: GoldenBlob) throws {
        let blob = try encode(golden.fields, golden.kind, golden.codec).blob
        #expect(blob == golden.blob || golden.blob.count > 6 && golden.blob[6] != 0, "\(golden.name): \(lines(of: blob))")
    }

    private func lines(of blob: [UInt8]) -> String {
        let digits = blob.map { String(String($0, radix: 16, uppercase: false).suffix(2)) }.map { $0.count == 1 ? "0" + $0 : $0 }
        return stride(from: 0, to: digits.count, by: 32).map { digits[$0..<min(digits.count, $0 + 32)].joined() }.joined(separator: " ")
    }
}
