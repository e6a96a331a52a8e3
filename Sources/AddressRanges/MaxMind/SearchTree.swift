/// The binary tree over the bits of addresses.
struct SearchTree {
    let bytes: RangeBytes
    let metadata: Metadata

    /// What one half of a node leads to.
    enum Record: Hashable {
        case nothing
        case node(Int)
        /// Into the data section.
        case data(Int)
    }

    var root: Record { metadata.nodes == 0 ? .nothing : .node(0) }

    func halves(of node: Int) throws(RangeFileError) -> (zero: Record, one: Record) {
        let offset = node * metadata.nodeBytes
        let both = try bytes.number(at: offset, count: metadata.nodeBytes)
        let (zero, one): (UInt64, UInt64) =
            switch metadata.recordSize {
            case 24: (both >> 24, both & 0xff_ffff)
            case 28: (both >> 32 | (both >> 28 & 0xf) << 24, both & 0xfff_ffff)
            default: (both >> 32, both & 0xffff_ffff)
            }
        return (try record(Int(zero), at: offset), try record(Int(one), at: offset))
    }

    private func record(_ value: Int, at offset: Int) throws(RangeFileError) -> Record {
        if value < metadata.nodes { return .node(value) }
        if value == metadata.nodes { return .nothing }
        let place = value - metadata.nodes - DataSection.separator
        guard place >= 0, place < metadata.start - metadata.treeBytes - DataSection.separator else {
            throw RangeFileError(.damagedTree, "a record leads behind the data", at: .offset(offset))
        }
        return .data(place)
    }

    /// Where the first `length` bits of `number`, one of 128, lead; a shorter way ends earlier.
    func follow(_ number: UInt128, _ length: Int) throws(RangeFileError) -> Record {
        var record = root
        for bit in 0..<length {
            guard case .node(let node) = record else { return record }
            let halves = try halves(of: node)
            record = number >> UInt128(127 - bit) & 1 == 0 ? halves.zero : halves.one
        }
        return record
    }
}
