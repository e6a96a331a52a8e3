/// Keys, each once.
struct PresenceKeys {
    private(set) var keys: [UInt64] = []
    private let most: Int
    /// 0 is an empty slot; the key 0 is kept apart.
    private var slots = [UInt64](repeating: 0, count: 256)
    private var hasZero = false
    private(set) var isOverfull = false

    init(most: Int) { self.most = most }

    mutating func insert(_ key: UInt64) {
        guard key != 0 else {
            if !hasZero { keys.append(0) }
            return hasZero = true
        }
        var slot = Int(truncatingIfNeeded: key) & (slots.count - 1)
        while slots[slot] != 0 {
            if slots[slot] == key { return }
            slot = (slot + 1) & (slots.count - 1)
        }
        guard keys.count < most else { return isOverfull = true }
        slots[slot] = key
        keys.append(key)
        if keys.count * 2 > slots.count { grow() }
    }

    private mutating func grow() {
        let mask = slots.count * 4 - 1
        var larger = [UInt64](repeating: 0, count: mask + 1)
        for key in keys where key != 0 {
            var slot = Int(truncatingIfNeeded: key) & mask
            while larger[slot] != 0 { slot = (slot + 1) & mask }
            larger[slot] = key
        }
        slots = larger
    }
}

extension ByteColumn {
    /// Keys of a row beyond which a filter is not worth its bytes; small segments may have this many.
    private static let mostKeysPerRow = 5
    private static let alwaysKeys = 4_096

    /// The bytes of a filter over the column. Nil where it would say nothing: no value, or more keys than it is worth.
    func presence(_ wanted: SegmentIndexing.Keys) -> [UInt8]? {
        var keys = PresenceKeys(most: max(rows * Self.mostKeysPerRow, Self.alwaysKeys))
        eachEntry { text in
            if wanted.hasValues { keys.insert(PresenceHash.ofValue(text)) }
            if wanted.hasTerms {
                let readings = PresenceText.isAmbiguous(text) ? PresenceText.Reading.allCases : [.foreign]
                for reading in readings { PresenceHash.eachTerm(text, reading) { keys.insert($0) } }
            }
            return !keys.isOverfull
        }
        guard !keys.isOverfull, entries > 0, let filter = FuseFilter(keys.keys) else { return nil }
        return PresenceFilter.bytes(filter, wanted)
    }
}
