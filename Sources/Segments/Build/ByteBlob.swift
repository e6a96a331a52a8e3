/// Constant, dictionary or plain: the encodings of a column of byte strings.
extension ByteColumn {
    func blob(_ dictionary: ByteDictionary, _ compressor: Compressor) throws(SegmentError) -> [UInt8] {
        if nulls == rows { return BlobHeader(kind: kind, encoding: .constant, rows: rows, nulls: nulls).blob([], []) }
        if entries == 1, nulls == 0 { return try finish(header(.constant, dictionary), dictionary.bytes, [], compressor) }
        return isPlain ? try plain(dictionary, compressor) : try coded(dictionary, compressor)
    }

    /// Above 75 % distinct, unless long values repeat.
    private var isPlain: Bool { entries * 4 > (rows - nulls) * 3 && total <= bytes.count / 3 * 4 + 64 }

    private func header(_ encoding: BlobEncoding, _ dictionary: ByteDictionary) -> BlobHeader {
        BlobHeader(kind: kind, encoding: encoding, packing: dictionary.packing, rows: rows, nulls: nulls)
    }

    private func finish(_ header: BlobHeader, _ a: [UInt8], _ b: [UInt8], _ compressor: Compressor) throws(SegmentError) -> [UInt8] {
        var header = header
        // Packed digits are hashes and ids, in which nothing repeats.
        let effort = header.packing == .none ? Compressor.Effort.thorough : .quick
        let (a, b) = (try compressor.store(a, effort), try compressor.store(b, header.encoding == .plain ? effort : .quick))
        header.a = BlobHeader.Part(codec: a.codec, raw: a.raw, stored: a.bytes.count)
        header.b = BlobHeader.Part(codec: b.codec, raw: b.raw, stored: b.bytes.count)
        return header.blob(a.bytes, b.bytes)
    }

    private func coded(_ dictionary: ByteDictionary, _ compressor: Compressor) throws(SegmentError) -> [UInt8] {
        var header = header(.dictionary, dictionary)
        header.count = entries
        var code = [UInt16](repeating: 0, count: entries)
        for (rank, place) in dictionary.order.enumerated() { code[Int(place)] = UInt16(truncatingIfNeeded: rank) }
        var a = lengths(dictionary.order.map { dictionary.size(Int($0)) }, &header)
        gather(dictionary, dictionary.order, to: &a)
        header.width = Codes.width(entries + (nulls > 0 ? 1 : 0))
        let null = UInt16(truncatingIfNeeded: entries)
        let codes = places.map { $0 < 0 ? null : code[Int($0)] }
        return try finish(header, a, Codes.bytes(codes, width: header.width), compressor)
    }

    private func plain(_ dictionary: ByteDictionary, _ compressor: Compressor) throws(SegmentError) -> [UInt8] {
        var header = header(.plain, dictionary)
        header.hasNullBits = nulls > 0
        var a = nulls > 0 ? Bits.pack(rows) { places[$0] < 0 } : []
        a += lengths(places.map { $0 < 0 ? 0 : dictionary.size(Int($0)) }, &header)
        var b: [UInt8] = []
        gather(dictionary, places, to: &b)
        return try finish(header, a, b, compressor)
    }

    /// Lengths above the least, as planes.
    private func lengths(_ lengths: [Int], _ header: inout BlobHeader) -> [UInt8] {
        let least = lengths.min() ?? 0
        let offsets = lengths.map { UInt64($0 - least) }
        header.base = UInt64(least)
        header.entryWidth = Planes.width(offsets.reduce(0, |))
        var planes: [UInt8] = []
        offsets.withUnsafeBufferPointer { Planes.append($0, width: header.entryWidth, to: &planes) }
        return planes
    }

    /// Entries one after the other; NULL is nothing.
    private func gather(_ dictionary: ByteDictionary, _ places: [Int32], to part: inout [UInt8]) {
        let size = places.reduce(0) { $1 < 0 ? $0 : $0 + dictionary.size(Int($1)) }
        let gathered = [UInt8](unsafeUninitializedCapacity: size) { buffer, count in
            count = size
            guard var next = buffer.baseAddress.map({ UnsafeMutableRawPointer($0) }) else { return }
            dictionary.bytes.withUnsafeBytes { bytes in
                guard let first = bytes.baseAddress else { return }
                for place in places where place >= 0 {
                    let size = dictionary.size(Int(place))
                    next.copyMemory(from: first + dictionary.bounds[Int(place)], byteCount: size)
                    next += size
                }
            }
        }
        part = part.isEmpty ? gathered : part + gathered
    }
}
