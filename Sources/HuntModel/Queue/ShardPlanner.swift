/// Cuts what a step reads into shards of about `targetRows` rows. However it cuts, the cells are disjoint and lose nothing.
///
/// Every shard of a leaf reads through that leaf, so a leaf is cut only when it is too large for one worker.
public struct ShardPlanner: Sendable, Hashable {
    public var targetRows: Int64
    /// Shards that one leaf, or one device-local step, is cut into at most.
    public var most: Int64

    public init(targetRows: Int64 = 1_000_000, most: Int64 = 4096) {
        self.targetRows = max(1, targetRows)
        self.most = max(1, most)
    }

    /// A row-local step over one table: each leaf by itself, a large one by device buckets and time slices.
    public func rowLocal(over leaves: [LeafSummary], within range: TimeRange) -> [ShardCell] {
        leaves.flatMap { leaf in
            cells(over: [leaf.relation], within: leaf.range.intersection(range), parts: parts(rows: leaf.rows(within: range)))
        }
    }

    /// A row-local step over several tables: whole tables, by device buckets and time slices.
    public func rowLocal(over tables: [String], rows: Int64, within range: TimeRange) -> [ShardCell] {
        cells(over: tables, within: range, parts: parts(rows: rows))
    }

    /// A device-local step: whole tables and the whole time, by device buckets alone.
    public func deviceLocal(over tables: [String], rows: Int64, within range: TimeRange) -> [ShardCell] {
        bucketRanges(parts(rows: rows)).map { ShardCell(relations: tables, firstBucket: $0, lastBucket: $1, range: range) }
    }

    /// A step that needs every row at once: one shard.
    public func whole(over tables: [String], within range: TimeRange) -> [ShardCell] {
        [ShardCell(relations: tables, range: range)]
    }

    /// A step that reads no event table.
    public func constant(within range: TimeRange) -> [ShardCell] {
        [ShardCell(relations: [], range: range)]
    }

    private func parts(rows: Int64) -> Int64 {
        let (whole, rest) = max(0, rows).quotientAndRemainder(dividingBy: targetRows)
        return min(most, max(1, whole + (rest > 0 ? 1 : 0)))
    }

    /// Nearly as many bucket ranges as time slices.
    private func cells(over relations: [String], within range: TimeRange, parts: Int64) -> [ShardCell] {
        let byBucket = Int64(Double(parts).squareRoot().rounded(.up))
        let bySlice = (parts + byBucket - 1) / byBucket
        return range.slices(bySlice).flatMap { slice in
            bucketRanges(byBucket).map {
                ShardCell(relations: relations, firstBucket: $0, lastBucket: $1, range: slice)
            }
        }
    }

    /// Adjoining ranges that together are all buckets.
    private func bucketRanges(_ count: Int64) -> [(Int16, Int16)] {
        TimeRange(start: 0, end: Int64(DeviceBucket.count)).slices(count).map { (Int16($0.start), Int16($0.end - 1)) }
    }
}
