/// The smallest of the encodings of a column of numbers.
extension NumberColumn {
    func blob(_ compressor: Compressor) throws(SegmentError) -> [UInt8] {
        let present = present
        guard let least = present.min(), let greatest = present.max() else { return header(.constant).blob([], []) }
        if nulls == 0, least == greatest {
            var header = header(.constant)
            header.base = UInt64(bitPattern: least)
            return header.blob([], [])
        }
        if kind == .bool { return try bits(compressor) }
        let candidate = NumberCandidates(values: valuesFilled { _ in least }, least: least, greatest: greatest)
        var best = try encode(.planes, base: least, scale: candidate.scale, numbers: candidate.offsets, compressor)
        if let differences = candidate.differences(of: valuesFilledForward()) {
            best = smaller(best, try encode(.delta, base: differences.base, scale: candidate.scale, numbers: differences.zigzags, compressor), by: 0.9)
        }
        if let dictionary = NumberDictionary(present, width: best.header.width, rows: rows) {
            best = smaller(best, try encode(dictionary, compressor), by: 0.97)
        }
        return best.header.blob(best.a, best.b)
    }

    private struct Candidate {
        var header: BlobHeader
        var a: [UInt8]
        var b: [UInt8]
    }

    /// The second where it is smaller than `factor` times the first, which is cheaper to read.
    private func smaller(_ first: Candidate, _ second: Candidate, by factor: Double) -> Candidate {
        Double(second.a.count + second.b.count) < Double(first.a.count + first.b.count) * factor ? second : first
    }

    private func header(_ encoding: BlobEncoding) -> BlobHeader {
        BlobHeader(kind: kind, encoding: encoding, rows: rows, nulls: nulls)
    }

    private func candidate(_ header: BlobHeader, _ a: [UInt8], _ b: [UInt8], _ compressor: Compressor) throws(SegmentError) -> Candidate {
        var header = header
        let (a, b) = (try compressor.store(a), try compressor.store(b))
        header.a = BlobHeader.Part(codec: a.codec, raw: a.raw, stored: a.bytes.count)
        header.b = BlobHeader.Part(codec: b.codec, raw: b.raw, stored: b.bytes.count)
        return Candidate(header: header, a: a.bytes, b: b.bytes)
    }

    private func bits(_ compressor: Compressor) throws(SegmentError) -> [UInt8] {
        var header = header(.bits)
        header.hasNullBits = nulls > 0
        let best = try candidate(header, nulls > 0 ? nullBits : [], Bits.pack(rows) { values[$0] != 0 }, compressor)
        return best.header.blob(best.a, best.b)
    }

    private func encode(_ encoding: BlobEncoding, base: Int64, scale: UInt64, numbers: [UInt64], _ compressor: Compressor) throws(SegmentError) -> Candidate {
        var header = header(encoding)
        header.hasNullBits = nulls > 0
        header.base = UInt64(bitPattern: base)
        header.count = Int(scale)
        header.width = Planes.width(numbers.reduce(0, |))
        var planes: [UInt8] = []
        numbers.withUnsafeBufferPointer { Planes.append($0, width: header.width, to: &planes) }
        return try candidate(header, nulls > 0 ? nullBits : [], planes, compressor)
    }

    private func encode(_ dictionary: NumberDictionary, _ compressor: Compressor) throws(SegmentError) -> Candidate {
        var header = header(.numbers)
        let least = dictionary.entries[0]
        let offsets = dictionary.entries.map { UInt64(bitPattern: $0 &- least) }
        header.base = UInt64(bitPattern: least)
        header.count = offsets.count
        header.entryWidth = Planes.width(offsets[offsets.count - 1])
        var entries: [UInt8] = []
        offsets.withUnsafeBufferPointer { Planes.append($0, width: header.entryWidth, to: &entries) }
        var codes = [UInt16](repeating: 0, count: rows)
        var present = dictionary.codes.makeIterator()
        let nullBits = nulls > 0 ? nullBits : []
        for row in 0..<rows {
            codes[row] = nulls > 0 && Bits.isSet(nullBits, row) ? UInt16(offsets.count) : present.next() ?? 0
        }
        header.width = Codes.width(offsets.count + (nulls > 0 ? 1 : 0))
        return try candidate(header, entries, Codes.bytes(codes, width: header.width), compressor)
    }

    /// A NULL has the value of the row before, so that differences stay small.
    private func valuesFilledForward() -> [Int64] {
        guard nulls > 0 else { return values }
        var filled = values
        let nullBits = nullBits
        var last = present[0]
        for row in 0..<rows {
            if Bits.isSet(nullBits, row) { filled[row] = last } else { last = filled[row] }
        }
        return filled
    }
}
