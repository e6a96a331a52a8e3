import Fuzzing
import Segments
import Testing

@Suite struct ChecksumTests {
    /// The processor's instruction and the tables agree: the writer uses the one, this the other.
    @Test(arguments: [0, 1, 7, 8, 9, 100, 4_096])
    func portableChecksumIsTheSame(size: Int) throws {
        let blob = try encode([RoundTripCase.bytes(of: size, size)], .text).blob
        var fixed = blob
        fixed.replaceSubrange(48..<52, with: [0, 0, 0, 0])
        SegmentDamage.fixChecksum(&fixed, at: 48)
        #expect(fixed == blob)
    }

    /// From RFC 3720: 32 zeros.
    @Test func knownValue() {
        var bytes = [UInt8](repeating: 0, count: 36)
        SegmentDamage.fixChecksum(&bytes, at: 32)
        #expect(bytes[32...] == [0xaa, 0x36, 0x91, 0x8a])
    }
}
