import Glibc
import HuntModel
import HuntStore

/// The rows of a block that belong to one leaf, each once, in the order of the leaf's index: so two ingests that bring the same rows meet in
/// the same order, and the index grows in runs.
struct LeafRows: Sendable {
    let leaf: Leaf
    let block: RowBlock
    /// Numbers of the block's rows.
    private(set) var order: [Int]
    /// Rows that came twice.
    let repeated: Int

    init(_ leaf: Leaf, _ block: RowBlock, rows: [Int]) {
        self.leaf = leaf
        self.block = block
        let sorted = block.sortedByKey(rows)
        order = sorted.unique
        repeated = sorted.repeated
    }

    /// Without the rows at `positions` of ``order``.
    func without(_ positions: Set<Int>) -> LeafRows {
        var rest = self
        rest.order = order.enumerated().filter { !positions.contains($0.offset) }.map(\.element)
        return rest
    }

    var times: [Int64] { order.map { block.rows[$0].time } }
    var identities: [Int64] { order.map { block.rows[$0].identity } }
    /// Empty for a table whose events are of no device.
    var devices: [String] {
        guard block.layout.device != nil else { return [] }
        return block.bytes.withUnsafeBufferPointer { bytes in
            order.map { String(decoding: UnsafeBufferPointer(rebasing: bytes[block.device(of: $0, bytes)]), as: UTF8.self) }
        }
    }

    /// First and last event time; nil in a snapshot.
    var span: (first: Int64, last: Int64)? {
        guard block.layout.time != nil, let first = order.first.map({ block.rows[$0].time }) else { return nil }
        return order.reduce((first, first)) { (min($0.0, block.rows[$1].time), max($0.1, block.rows[$1].time)) }
    }
}

extension RowBlock {
    private struct Key {
        /// The device's first 8 bytes.
        let prefix: UInt64
        let row: Int
    }

    fileprivate func sortedByKey(_ rows: [Int]) -> (unique: [Int], repeated: Int) {
        bytes.withUnsafeBufferPointer { bytes in
            let keys = rows.map { Key(prefix: prefix(of: $0, bytes), row: $0) }.sorted { compare($0, $1, bytes) < 0 }
            var unique: [Int] = []
            unique.reserveCapacity(keys.count)
            var last: Key?
            for key in keys {
                if let last, compare(last, key, bytes) == 0 { continue }
                unique.append(key.row)
                last = key
            }
            return (unique, keys.count - unique.count)
        }
    }

    /// Of the bytes of a row's device. The table has one.
    func device(of row: Int, _ bytes: UnsafeBufferPointer<UInt8>) -> Range<Int> { field(at: rows[row].start + Self.deviceOffset, bytes) }

    /// Of the value of the field that begins at `offset` and is not NULL.
    func field(at offset: Int, _ bytes: UnsafeBufferPointer<UInt8>) -> Range<Int> {
        let length: Int32 = bytes.number(at: offset)
        return offset + 4..<offset + 4 + max(0, Int(length))
    }

    private func prefix(of row: Int, _ bytes: UnsafeBufferPointer<UInt8>) -> UInt64 {
        guard layout.device != nil else { return 0 }
        let device = device(of: row, bytes)
        guard device.count < 8 else { return bytes.number(at: device.lowerBound) }
        return bytes[device].reduce(0) { $0 << 8 | UInt64($1) } << (8 * (8 - UInt64(device.count)))
    }

    private func compare(_ a: Key, _ b: Key, _ bytes: UnsafeBufferPointer<UInt8>) -> Int {
        if a.prefix != b.prefix { return a.prefix < b.prefix ? -1 : 1 }
        if layout.device != nil {
            let (left, right) = (device(of: a.row, bytes), device(of: b.row, bytes))
            let base = bytes.baseAddress.unsafelyUnwrapped
            let order = memcmp(base + left.lowerBound, base + right.lowerBound, min(left.count, right.count))
            if order != 0 { return Int(order) }
            if left.count != right.count { return left.count - right.count }
        }
        let (left, right) = (rows[a.row], rows[b.row])
        if left.time != right.time { return left.time < right.time ? -1 : 1 }
        return left.identity == right.identity ? 0 : left.identity < right.identity ? -1 : 1
    }
}
