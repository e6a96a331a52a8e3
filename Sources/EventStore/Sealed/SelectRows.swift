import CompiledForm
import HuntModel
import Segments

/// The rows of one segment that may matter.
struct RowSelection {
    private(set) var keeps: [Bool]

    init(_ segment: inout DecodedSegment, _ scope: RowScope, _ columns: [String: StoredColumn]) throws {
        let bounds = segment.bounds
        keeps = [Bool](repeating: true, count: bounds.rows)
        try keep(&segment, columns, EventTable.bucketColumn, bounds.buckets, scope.buckets)
        if let buckets = scope.deviceBuckets, !bounds.buckets.allSatisfy(buckets.contains) {
            try keep(&segment, columns, EventTable.bucketColumn) { $0.map(buckets.contains) ?? false }
        }
        try keep(&segment, columns, EventTable.timeColumn, bounds.times, scope.times ?? 0...0)
        if bounds.batches.upperBound >= scope.watermark {
            try keep(&segment, columns, EventTable.batchColumn) { $0.map { $0 < scope.watermark } ?? false }
        }
        if let windows = scope.windows { try keep(windows, &segment, columns) }
        let fulfilled = try RowTests(columns: columns).mask(scope.condition, &segment)
        for row in keeps.indices where keeps[row] && !fulfilled[row] { keeps[row] = false }
    }

    var rows: [Int] { keeps.indices.filter { keeps[$0] } }

    /// Nothing is decoded where the whole segment lies inside.
    private mutating func keep(
        _ segment: inout DecodedSegment, _ columns: [String: StoredColumn], _ column: String, _ bounds: ClosedRange<Int64>, _ range: ClosedRange<Int64>
    ) throws {
        if range.holds(bounds) { return }
        try keep(&segment, columns, column) { $0.map(range.contains) ?? false }
    }

    private mutating func keep(
        _ segment: inout DecodedSegment, _ columns: [String: StoredColumn], _ column: String, _ test: (Int64?) -> Bool
    ) throws {
        guard let stored = columns[column] else { return }
        let reader = try segment.reader(stored)
        for row in keeps.indices where keeps[row] && !test(reader.int64(row)) { keeps[row] = false }
    }

    private mutating func keep(_ windows: DeviceWindows, _ segment: inout DecodedSegment, _ columns: [String: StoredColumn]) throws {
        guard let device = columns[EventTable.deviceColumn], let time = columns[EventTable.timeColumn] else { return }
        let (devices, times) = (try segment.reader(device), try segment.reader(time))
        // Rows of a device lie together.
        var last: [UInt8]?
        var open: [Range<Int64>] = []
        for row in keeps.indices where keeps[row] {
            devices.withBytes(row) { bytes in
                guard let bytes else { return }
                if let known = last, known.elementsEqual(bytes) { return }
                last = Array(bytes)
                open = windows.windows(of: bytes)
            }
            let ticks = times.int64(row)
            if !open.contains(where: { window in ticks.map(window.contains) ?? false }) { keeps[row] = false }
        }
    }
}

extension ClosedRange<Int64> {
    func holds(_ other: ClosedRange<Int64>) -> Bool { lowerBound <= other.lowerBound && other.upperBound <= upperBound }
}
