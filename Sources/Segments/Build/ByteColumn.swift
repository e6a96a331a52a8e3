/// The rows of a column of byte strings. Each distinct value is kept once.
///
/// Fields are staged, and looked up some hundred at a time: rows come column by column, and the table of one column alone stays in the
/// processor's cache.
struct ByteColumn {
    let kind: SegmentKind
    private(set) var bytes: [UInt8] = []
    /// Where an entry ends in `bytes`.
    private(set) var ends: [Int] = []
    /// A row's entry; -1 is NULL. Without the rows that are staged.
    private(set) var places: [Int32] = []
    private(set) var nulls = 0
    /// Bytes of all rows, repeated values counted again.
    private(set) var total = 0
    private var hashes: [UInt32] = []
    /// The place of an entry and one; 0 where there is none.
    private var slots: [Int32] = []
    private var staged: [UInt8] = []
    /// -1 is NULL.
    private var stagedSizes: [Int32] = []

    private static let mostStaged = 512
    private static let mostStagedBytes = 1 << 15
    private static let mostBytes = SegmentLimits.partBytes / 2
    /// Unlike in every process, so that nobody can prepare values of one hash.
    private static let processSeed = UInt64.random(in: .min ... .max)
    private let seed = ByteColumn.processSeed

    init(_ kind: SegmentKind) { self.kind = kind }

    var rows: Int { places.count + stagedSizes.count }
    var size: Int { bytes.count + staged.count }
    var entries: Int { ends.count }

    @inline(__always)
    mutating func append(_ field: UnsafeRawBufferPointer?) throws(SegmentError) {
        if stagedSizes.count >= Self.mostStaged || staged.count >= Self.mostStagedBytes { flush() }
        guard rows < SegmentLimits.mostRows else { throw SegmentError(.tooLarge, "more than \(SegmentLimits.mostRows) rows") }
        guard var field else {
            nulls += 1
            return stagedSizes.append(-1)
        }
        if kind != .text { field = try value(of: field) }
        guard size + field.count <= Self.mostBytes else { throw SegmentError(.tooLarge, "a column of more than \(Self.mostBytes) bytes") }
        staged.append(contentsOf: field)
        stagedSizes.append(Int32(truncatingIfNeeded: field.count))
        total += field.count
    }

    private func value(of field: UnsafeRawBufferPointer) throws(SegmentError) -> UnsafeRawBufferPointer {
        switch kind {
        case .json:
            guard field.first == 1 else { throw SegmentError(.badField, "jsonb of a version that is not 1") }
            return UnsafeRawBufferPointer(rebasing: field[1...])
        case .guid:
            guard field.count == 16 else { throw SegmentError(.badField, "a guid of \(field.count) bytes") }
            return field
        default: return field
        }
    }

    /// Looks the staged rows up.
    mutating func flush() {
        if (ends.count + stagedSizes.count) * 2 > slots.count { grow() }
        let (fields, sizes) = (staged, stagedSizes)
        staged.removeAll(keepingCapacity: true)
        stagedSizes.removeAll(keepingCapacity: true)
        fields.withUnsafeBytes { fields in
            var start = 0
            for size in sizes {
                guard size >= 0 else {
                    places.append(-1)
                    continue
                }
                places.append(place(of: UnsafeRawBufferPointer(rebasing: fields[start..<start + Int(size)])))
                start += Int(size)
            }
        }
    }

    @inline(__always)
    private mutating func place(of value: UnsafeRawBufferPointer) -> Int32 {
        if let last = places.last, last >= 0, isEntry(Int(last), value) { return last }
        let hash = hash(value)
        let mask = slots.count - 1
        var slot = Int(hash) & mask
        while slots[slot] != 0 {
            let place = slots[slot] - 1
            if hashes[Int(place)] == hash, isEntry(Int(place), value) { return place }
            slot = (slot + 1) & mask
        }
        bytes.append(contentsOf: value)
        ends.append(bytes.count)
        hashes.append(hash)
        slots[slot] = Int32(truncatingIfNeeded: ends.count)
        return Int32(truncatingIfNeeded: ends.count - 1)
    }

    /// Room for what is staged, if all of it is new, and as much again.
    private mutating func grow() {
        let mask = ((ends.count + stagedSizes.count) * 4).nextPowerOfTwo - 1
        var larger = [Int32](repeating: 0, count: mask + 1)
        for (place, hash) in hashes.enumerated() {
            var slot = Int(hash) & mask
            while larger[slot] != 0 { slot = (slot + 1) & mask }
            larger[slot] = Int32(place + 1)
        }
        slots = larger
    }

    @inline(__always)
    private func isEntry(_ place: Int, _ value: UnsafeRawBufferPointer) -> Bool {
        let start = place == 0 ? 0 : ends[place - 1]
        guard ends[place] - start == value.count else { return false }
        return bytes.withUnsafeBytes { ByteOrder.isSame($0, start, value) }
    }

    @inline(__always)
    private func hash(_ value: UnsafeRawBufferPointer) -> UInt32 {
        var hash = seed ^ UInt64(value.count)
        var place = 0
        while place + 8 <= value.count {
            hash = Self.mixed(hash ^ value.loadUnaligned(fromByteOffset: place, as: UInt64.self))
            place += 8
        }
        var rest: UInt64 = 0
        while place < value.count {
            rest = rest << 8 | UInt64(value[place])
            place += 1
        }
        return UInt32(truncatingIfNeeded: Self.mixed(hash ^ rest) >> 16)
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
