/// The rows of a column of byte strings. Each distinct value is kept once.
final class ByteColumn {
    let kind: SegmentKind
    private(set) var bytes: [UInt8] = []
    /// Where an entry ends in `bytes`.
    private(set) var ends: [Int] = []
    /// A row's entry; -1 is NULL.
    private(set) var places: [Int32] = []
    private(set) var nulls = 0
    /// Bytes of all rows, repeated values counted again.
    private(set) var total = 0
    private var hashes: [UInt32] = []
    /// The place of an entry and one; 0 where there is none.
    private var slots = [Int32](repeating: 0, count: 64)

    /// Unlike in every process, so that nobody can prepare values of one hash.
    private static let seed = UInt64.random(in: .min ... .max)

    init(_ kind: SegmentKind) { self.kind = kind }

    var rows: Int { places.count }
    var size: Int { bytes.count }
    var entries: Int { ends.count }

    func append(_ field: UnsafeRawBufferPointer?) throws(SegmentError) {
        guard rows < SegmentLimits.mostRows else { throw SegmentError(.tooLarge, "more than \(SegmentLimits.mostRows) rows") }
        guard var field else {
            nulls += 1
            return places.append(-1)
        }
        switch kind {
        case .json:
            guard field.first == 1 else { throw SegmentError(.badField, "jsonb of a version that is not 1") }
            field = UnsafeRawBufferPointer(rebasing: field[1...])
        case .guid:
            guard field.count == 16 else { throw SegmentError(.badField, "a guid of \(field.count) bytes") }
        default: break
        }
        places.append(try place(of: field))
        total += field.count
    }

    private func place(of value: UnsafeRawBufferPointer) throws(SegmentError) -> Int32 {
        if let last = places.last, last >= 0, isEntry(Int(last), value) { return last }
        let hash = Self.hash(value)
        var slot = Int(hash) & (slots.count - 1)
        while slots[slot] != 0 {
            let place = slots[slot] - 1
            if hashes[Int(place)] == hash, isEntry(Int(place), value) { return place }
            slot = (slot + 1) & (slots.count - 1)
        }
        guard bytes.count + value.count <= SegmentLimits.partBytes / 2 else { throw SegmentError(.tooLarge, "a column of more than \(SegmentLimits.partBytes / 2) bytes") }
        bytes.append(contentsOf: value)
        ends.append(bytes.count)
        hashes.append(hash)
        slots[slot] = Int32(ends.count)
        if ends.count * 2 > slots.count { grow() }
        return Int32(ends.count - 1)
    }

    private func grow() {
        let mask = slots.count * 4 - 1
        var larger = [Int32](repeating: 0, count: mask + 1)
        for (place, hash) in hashes.enumerated() {
            var slot = Int(hash) & mask
            while larger[slot] != 0 { slot = (slot + 1) & mask }
            larger[slot] = Int32(place + 1)
        }
        slots = larger
    }

    private func isEntry(_ place: Int, _ value: UnsafeRawBufferPointer) -> Bool {
        let start = place == 0 ? 0 : ends[place - 1]
        guard ends[place] - start == value.count else { return false }
        return bytes.withUnsafeBytes { ByteOrder.isSame($0, start, value) }
    }

    private static func hash(_ value: UnsafeRawBufferPointer) -> UInt32 {
        var hash = seed ^ UInt64(value.count)
        var place = 0
        while place + 8 <= value.count {
            hash = mixed(hash ^ value.loadUnaligned(fromByteOffset: place, as: UInt64.self))
            place += 8
        }
        var rest: UInt64 = 0
        while place < value.count {
            rest = rest << 8 | UInt64(value[place])
            place += 1
        }
        return UInt32(truncatingIfNeeded: mixed(hash ^ rest) >> 16)
    }

    @inline(__always)
    private static func mixed(_ hash: UInt64) -> UInt64 {
        let product = hash.multipliedFullWidth(by: 0x9e37_79b9_7f4a_7c15)
        return product.high ^ product.low
    }

    /// Calls the body with every entry, in the order of their places, until it says false.
    func eachEntry(_ body: (UnsafeRawBufferPointer) -> Bool) {
        bytes.withUnsafeBytes { all in
            var start = 0
            for end in ends {
                guard body(UnsafeRawBufferPointer(rebasing: all[start..<end])) else { return }
                start = end
            }
        }
    }
}
