/// The ranges of a MaxMind database.
struct MaxMindRanges: RangeReader {
    private let section: DataSection
    private var walk: TreeWalk
    /// Many networks share a record.
    private var known: [Int: String?] = [:]

    private static let mostKnown = 1 << 16

    init(_ bytes: RangeBytes, _ metadata: Metadata) throws(RangeFileError) {
        section = DataSection(bytes: bytes, start: metadata.treeBytes + DataSection.separator, end: metadata.start)
        walk = try TreeWalk(SearchTree(bytes: bytes, metadata: metadata))
    }

    mutating func next() throws(RangeFileError) -> FileRange? {
        while let network = try walk.next() {
            guard let info = try info(network.data) else { continue }
            return FileRange(network.first, length: network.length, info: info)
        }
        return nil
    }

    private mutating func info(_ place: Int) throws(RangeFileError) -> String? {
        if let info = known[place] { return info }
        let info = GeoInfo(try section.value(at: place)).json
        if known.count >= Self.mostKnown { known.removeAll(keepingCapacity: true) }
        known[place] = .some(info)
        return info
    }
}
