import CompiledForm
import HuntModel
import Segments

/// The rows of one segment that may matter, ascending. What costs least is asked first, and every further question of the rows that are left.
struct RowSelection {
    private(set) var rows: [Int]

    init(_ segment: inout DecodedSegment, _ scope: RowScope, _ columns: [String: StoredColumn]) throws {
        let bounds = segment.bounds
        rows = Array(0..<bounds.rows)
        try keep(&segment, columns[EventTable.timeColumn], bounds.times, scope.times ?? 0...0)
        try keep(&segment, columns[EventTable.bucketColumn], bounds.buckets, scope.buckets)
        if let buckets = scope.deviceBuckets, !bounds.buckets.allSatisfy(buckets.contains) {
            try keep(&segment, columns[EventTable.bucketColumn]) { buckets.contains($0) }
        }
        if bounds.batches.upperBound >= scope.watermark {
            try keep(&segment, columns[EventTable.batchColumn]) { $0 < scope.watermark }
        }
        if let windows = scope.windows { try keep(windows, &segment, columns) }
        rows = try RowTests(columns: columns).fulfilling(scope.condition, rows, &segment)
    }

    /// Nothing is decoded where the whole segment lies inside.
    private mutating func keep(
        _ segment: inout DecodedSegment, _ column: StoredColumn?, _ bounds: ClosedRange<Int64>, _ range: ClosedRange<Int64>
    ) throws {
        if range.holds(bounds) { return }
        let (low, high) = (range.lowerBound, range.upperBound)
        try keep(&segment, column) { low <= $0 && $0 <= high }
    }

    private mutating func keep(_ segment: inout DecodedSegment, _ column: StoredColumn?, _ test: (Int64) -> Bool) throws {
        guard let column, !rows.isEmpty else { return }
        let reader = try segment.reader(column)
        if reader.nulls == 0, rows.count == reader.rows {
            let numbers = reader.ints()
            rows = rows.filter { test(numbers[$0]) }
        } else {
            rows = rows.filter { row in reader.int64(row).map(test) ?? false }
        }
    }

    private mutating func keep(_ windows: DeviceWindows, _ segment: inout DecodedSegment, _ columns: [String: StoredColumn]) throws {
        guard let device = columns[EventTable.deviceColumn], let time = columns[EventTable.timeColumn], !rows.isEmpty else { return }
        let (devices, times) = (try segment.reader(device), try segment.reader(time))
        // Rows of a device lie together.
        var last: [UInt8]?
        var open: [Range<Int64>] = []
        rows = rows.filter { row in
            devices.withBytes(row) { bytes in
                guard let bytes else { return }
                if let known = last, known.elementsEqual(bytes) { return }
                last = Array(bytes)
                open = windows.windows(of: bytes)
            }
            guard !open.isEmpty, let ticks = times.int64(row) else { return false }
            return open.contains { $0.contains(ticks) }
        }
    }
}

extension ClosedRange<Int64> {
    func holds(_ other: ClosedRange<Int64>) -> Bool { lowerBound <= other.lowerBound && other.upperBound <= upperBound }
}
