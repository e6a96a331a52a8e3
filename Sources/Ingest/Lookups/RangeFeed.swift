import AddressRanges

/// A file of address ranges as pieces of binary COPY into `_lookup_ranges`: (lookup, low, high, info). Holds one piece.
actor RangeFeed {
    private let id: Int64
    private var ranges: AddressRangeFile
    private var isOver = false
    private var hasBegun = false
    private static let pieceSize = 1 << 18

    var rows: Int64 { Int64(ranges.count) }

    /// Fails with a ``RangeFileError``, as ``next()`` does.
    init(_ id: Int64, path: String) throws(RangeFileError) {
        self.id = id
        ranges = try AddressRangeFile(RangeFileBytes.open(path))
    }

    func next() throws(RangeFileError) -> [UInt8]? {
        guard !isOver else { return nil }
        var piece = hasBegun ? [] : CopyHeader.bytes
        hasBegun = true
        while piece.count < Self.pieceSize {
            guard let range = try ranges.next() else {
                isOver = true
                piece.append(bigEndian: Int16(-1))
                break
            }
            append(range, to: &piece)
        }
        return piece
    }

    private func append(_ range: AddressRange, to piece: inout [UInt8]) {
        piece.append(bigEndian: Int16(4))
        piece.append(bigEndian: Int32(8))
        piece.append(bigEndian: id)
        piece.append(inet: range.first)
        piece.append(inet: range.last)
        piece.append(bigEndian: Int32(clamping: range.info.utf8.count + 1))
        piece.append(1)
        piece.append(contentsOf: range.info.utf8)
    }
}

extension [UInt8] {
    /// One host as PostgreSQL sends it: family (2 for IPv4, 3 for IPv6), length of the prefix, no network, how many bytes, the bytes.
    fileprivate mutating func append(inet address: IPAddress) {
        let isFour = address.version == .four
        append(bigEndian: Int32(isFour ? 8 : 20))
        append(contentsOf: isFour ? [2, 32, 0, 4] : [3, 128, 0, 16])
        for place in (0..<(isFour ? 4 : 16)).reversed() { append(UInt8(truncatingIfNeeded: address.number >> UInt128(8 * place))) }
    }
}
