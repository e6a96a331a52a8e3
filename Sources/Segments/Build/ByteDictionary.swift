/// The entries of a column as they are stored: packed where all of them can be, and the order of their bytes.
struct ByteDictionary {
    let packing: Packing
    let bytes: [UInt8]
    /// Where entries begin, and where the last one ends.
    let bounds: [Int]
    /// Places in the order of bytes.
    let order: [Int32]

    @inline(__always)
    func size(_ place: Int) -> Int { bounds[place + 1] - bounds[place] }
}

extension ByteColumn {
    func dictionary() -> ByteDictionary {
        let packing = kind == .text ? Packing.fitting(eachEntry) : .none
        var bounds = [0]
        bounds.reserveCapacity(entries + 1)
        var stored = bytes
        if packing == .none {
            bounds += ends
        } else {
            eachEntry { entry in
                bounds.append(bounds[bounds.count - 1] + packing.packedSize(entry.count))
                return true
            }
            stored = [UInt8](unsafeUninitializedCapacity: bounds[entries]) { buffer, count in
                var place = 0
                guard let first = buffer.baseAddress else { return }
                eachEntry { entry in
                    packing.pack(entry, to: first + bounds[place])
                    place += 1
                    return true
                }
                count = bounds[entries]
            }
        }
        let order = stored.withUnsafeBytes { bytes in bounds.withUnsafeBufferPointer { ByteOrder.sorted(bytes, bounds: $0) } }
        return ByteDictionary(packing: packing, bytes: stored, bounds: bounds, order: order)
    }

    /// Nil for kinds whose bytes are not in the order of values.
    func range(_ dictionary: ByteDictionary) -> (low: [UInt8]?, high: [UInt8]?) {
        guard kind == .text || kind == .guid, let first = dictionary.order.first, let last = dictionary.order.last else { return (nil, nil) }
        func entry(_ place: Int32) -> Range<Int> { (place == 0 ? 0 : ends[Int(place) - 1])..<ends[Int(place)] }
        return bytes.withUnsafeBytes { all in
            (RangeBytes.low(UnsafeRawBufferPointer(rebasing: all[entry(first)])), RangeBytes.high(UnsafeRawBufferPointer(rebasing: all[entry(last)])))
        }
    }
}
