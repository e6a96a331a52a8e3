import HuntModel
import HuntStore
import Segments

/// What is known of one segment before anything of it is decoded: ranges of the columns by which rows are found.
struct SegmentBounds: Sendable, Hashable {
    let segment: Int32
    let rows: Int
    let buckets: ClosedRange<Int64>
    /// Ticks; everything in a snapshot.
    let times: ClosedRange<Int64>
    let batches: ClosedRange<Int64>
    private let lowDevice: [UInt8]?
    private let highDevice: [UInt8]?

    static let columns = [EventTable.bucketColumn, EventTable.batchColumn, EventTable.timeColumn, EventTable.deviceColumn]

    /// `entries` are those of one segment, of ``columns`` as far as the table has them.
    init?(_ entries: ArraySlice<SegmentEntry>) {
        guard let first = entries.first else { return nil }
        segment = first.segment
        rows = Int(first.rows)
        func entry(_ column: String) -> SegmentEntry? { entries.first { $0.column == column } }
        buckets = entry(EventTable.bucketColumn)?.numbers ?? .min ... .max
        times = entry(EventTable.timeColumn)?.numbers ?? .min ... .max
        batches = entry(EventTable.batchColumn)?.numbers ?? .min ... .max
        let device = entry(EventTable.deviceColumn)
        (lowDevice, highDevice) = (device?.low, device?.high)
    }

    func mayHold(device: [UInt8]) -> Bool {
        device.mayLie(from: lowDevice, to: highDevice)
    }
}

extension SegmentEntry {
    /// The range of whole numbers; nil where none is kept.
    var numbers: ClosedRange<Int64>? {
        guard let low = low.flatMap(RangeBytes.integer(from:)), let high = high.flatMap(RangeBytes.integer(from:)), low <= high else { return nil }
        return low...high
    }
}

extension Array where Element == UInt8 {
    /// A text against the range of a column, of which either end may not be known.
    func mayLie(from low: [UInt8]?, to high: [UInt8]?) -> Bool {
        if let low, lexicographicallyPrecedes(low) { return false }
        if let high, high.lexicographicallyPrecedes(self) { return false }
        return true
    }
}
