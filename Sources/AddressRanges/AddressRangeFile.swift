/// A file that says where addresses are: a MaxMind database, or a table of ranges. Its ranges do not overlap and come in the order of addresses.
///
/// Memory is bounded whatever the file's size; a table that is not in the order of its first addresses costs some 80 bytes a row more.
public struct AddressRangeFile {
    private var ranges: DisjointRanges
    /// Read, and perhaps continued by what follows.
    private var pending: AddressRange?
    /// Ranges that were given.
    public private(set) var count = 0

    /// Finds the format, and in a table every mistake. A database's damage is found where it is met.
    public init(_ bytes: RangeBytes) throws(RangeFileError) {
        let start = try bytes.bytes(at: 0, count: min(4, bytes.count))
        guard !start.isEmpty else { throw RangeFileError(.nothingKnown, "the file is empty") }
        guard !start.starts(with: [0x1f, 0x8b]), !start.starts(with: Array("PK".utf8)) else {
            throw RangeFileError(.unknownFormat, "the file is compressed", hint: "unpack it first")
        }
        if let metadata = try Metadata(bytes) {
            ranges = DisjointRanges(try MaxMindRanges(bytes, metadata))
        } else {
            let sample = try bytes.bytes(at: 0, count: min(1_024, bytes.count))
            guard !sample.contains(0) else {
                throw RangeFileError(.unknownFormat, "neither a MaxMind database (.mmdb), or not all of it, nor a table of ranges (.csv)")
            }
            ranges = DisjointRanges(try TableRanges(bytes))
        }
    }

    /// Neighbours of which the same is known are one range. A file of which nothing is known ends with an error.
    public mutating func next() throws(RangeFileError) -> AddressRange? {
        while let range = try ranges.next() {
            guard let info = range.info else { continue }
            guard var before = pending else {
                pending = AddressRange(first: range.first, last: range.last, info: info)
                continue
            }
            if before.info == info, before.last.next == range.first {
                before.last = range.last
                pending = before
            } else {
                pending = AddressRange(first: range.first, last: range.last, info: info)
                count += 1
                return before
            }
        }
        guard let last = pending else {
            guard count > 0 else { throw RangeFileError(.nothingKnown, "no range of the file says where it is") }
            return nil
        }
        pending = nil
        count += 1
        return last
    }
}
