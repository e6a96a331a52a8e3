/// What a MaxMind database says of itself, at its end. Source: the MaxMind DB File Format Specification, version 2.0.
struct Metadata: Sendable, Hashable {
    var nodes: Int
    /// Bits of each of the two records of a node.
    var recordSize: Int
    var version: IPAddress.Version
    /// Where the data end and the metadata begin.
    var start: Int

    private static let marker: [UInt8] = [0xab, 0xcd, 0xef] + Array("MaxMind.com".utf8)
    private static let largest = 128 << 10

    /// Nil where the file is no such database.
    init?(_ bytes: RangeBytes) throws(RangeFileError) {
        let start = max(0, bytes.count - Self.largest - Self.marker.count)
        let tail = try bytes.bytes(at: start, count: bytes.count - start)
        guard let place = Self.lastPlace(of: Self.marker, in: tail) else { return nil }
        let content = start + place + Self.marker.count
        self.start = start + place
        let place2 = RangeFileError.Place.offset(content)
        let section = DataSection(bytes: bytes, start: content, end: bytes.count, code: .badMetadata)
        guard case .map(let fields) = try section.value(at: 0) else { throw RangeFileError(.badMetadata, "the metadata are no map", at: place2) }
        func number(_ name: String) throws(RangeFileError) -> Int {
            guard case .unsigned(let number)? = fields[name], let small = Int(exactly: number) else {
                throw RangeFileError(.badMetadata, "the metadata have no number '\(name)'", at: place2)
            }
            return small
        }
        let format = try number("binary_format_major_version")
        guard format == 2 else { throw RangeFileError(.badMetadata, "version \(format) of the format is not known, only 2", at: place2) }
        nodes = try number("node_count")
        recordSize = try number("record_size")
        guard [24, 28, 32].contains(recordSize) else { throw RangeFileError(.badMetadata, "records of \(recordSize) bits are not known", at: place2) }
        switch try number("ip_version") {
        case 4: version = .four
        case 6: version = .six
        case let other: throw RangeFileError(.badMetadata, "version \(other) of addresses is not known", at: place2)
        }
        let (size, overflows) = nodes.multipliedReportingOverflow(by: recordSize / 4)
        guard !overflows, size <= self.start - DataSection.separator else {
            throw RangeFileError(.badMetadata, "\(nodes) nodes do not fit into the file", at: place2)
        }
    }

    var nodeBytes: Int { recordSize / 4 }
    var treeBytes: Int { nodes * nodeBytes }

    private static func lastPlace(of marker: [UInt8], in bytes: [UInt8]) -> Int? {
        guard bytes.count >= marker.count else { return nil }
        return (0...bytes.count - marker.count).last { bytes[$0] == marker[0] && bytes[$0..<$0 + marker.count].elementsEqual(marker) }
    }
}
