import AddressRanges
import Testing

/// What a damaged database could do to a reader that trusts it.
@Suite struct DamageTests {
    /// A database of IPv4 with these nodes, records of 24 bits.
    private static func file(nodes: [(UInt64, UInt64)], data: [UInt8] = [0xe0]) -> [UInt8] {
        var metadata = DataWriter()
        _ = metadata.place(
            of: .map([
                "node_count": .unsigned(UInt128(nodes.count), type: 6), "record_size": .unsigned(24, type: 5), "ip_version": .unsigned(4, type: 5),
                "binary_format_major_version": .unsigned(2, type: 5),
            ]))
        let tree = nodes.flatMap { DataWriter.bigEndian($0.0, 3) + DataWriter.bigEndian($0.1, 3) }
        return tree + Array(repeating: 0, count: 16) + data + [0xab, 0xcd, 0xef] + Array("MaxMind.com".utf8) + metadata.bytes
    }

    @Test func loop() { #expect(mistake(in: Self.file(nodes: [(0, 0)])) == .damagedTree) }

    /// 2^32 ways through 33 nodes.
    @Test func ladder() {
        let nodes: [(UInt64, UInt64)] = (1...31).map { (UInt64($0), UInt64($0)) } + [(32 + 16, 32)]
        #expect(mistake(in: Self.file(nodes: nodes)) == .damagedTree)
    }

    @Test(arguments: [2, 16, 18, 0xff_ffff] as [UInt64]) func leadsNowhere(_ record: UInt64) {
        #expect(mistake(in: Self.file(nodes: [(1, record)])) == .damagedTree)
    }

    /// A record that holds itself, twice.
    @Test(arguments: [
        [0x20, 0x00],  // a pointer to itself
        [0xe1, 0x41, 0x61, 0x20, 0x00],  // {a: itself}
        [0x02, 0x04, 0x20, 0x00, 0x20, 0x00],  // [itself, itself]
        [0xff, 0xff, 0xff, 0xff],  // a map of 16 million
        [0x1f, 0x04, 0xff, 0xff, 0xff],  // an array of 16 million
        [0x5f, 0xff, 0xff, 0xff],  // a text of 16 million
        [0x67, 0, 0, 0, 0, 0, 0, 0, 0],  // a double of 7 bytes
        [0xe1, 0xa1, 0x01, 0x40],  // a number as a key
        [0x20, 0x02, 0x20, 0x00], [0x00, 0x05], [0x00, 0xf8], [0x02, 0x07],
    ] as [[UInt8]])
    func record(_ data: [UInt8]) { #expect(mistake(in: Self.file(nodes: [(17, 1)], data: data)) == .damagedRecord) }

    @Test func metadata() {
        let marker: [UInt8] = [0xab, 0xcd, 0xef] + Array("MaxMind.com".utf8)
        #expect(mistake(in: marker) == .badMetadata)
        #expect(mistake(in: marker + [0xe0]) == .badMetadata)
        #expect(mistake(in: marker + [0x20, 0x00]) == .badMetadata)
        for (recordSize, version) in [(20, 4), (24, 5), (0, 6)] { #expect(mistake(in: MaxMindWriter(recordSize: recordSize, version: version).file) == .badMetadata) }
        #expect(mistake(in: [0x1f, 0x8b, 8, 0]) == .unknownFormat)
        #expect(mistake(in: [0, 1, 2]) == .unknownFormat)
    }

    @Test func placeIsTold() {
        let error = ranges(of: Self.file(nodes: [(17, 1)], data: [0x20, 0x00])).first ?? ""
        #expect(error == "RNG005: byte 22: a pointer leads to a pointer")
    }
}
