import CompiledForm
import HuntModel

/// Which rows of a source can matter: what its SQL filters by, as far as it can be known without SQL.
struct RowScope: Sendable {
    /// Ticks, both inclusive; everything in a snapshot.
    var times: ClosedRange<Int64>?
    var buckets: ClosedRange<Int64>
    /// Buckets of the only devices that can matter; nil for all.
    var deviceBuckets: Set<Int64>?
    /// Rows of batches below it.
    var watermark: Int64
    var windows: DeviceWindows?
    var condition: ColumnCondition

    init(_ source: EventSource, in scope: FragmentScope) {
        let table = EventTables.named(source.need.table)
        if table?.isSnapshot == true {
            times = .min ... .max
        } else {
            times = scope.start < scope.end ? scope.start...(scope.end - 1) : nil
        }
        buckets = Int64(scope.buckets.lowerBound)...Int64(scope.buckets.upperBound)
        watermark = scope.watermark
        condition = source.need.condition
        windows = source.need.isPivoted ? DeviceWindows(scope.pivots) : nil
        guard table?.hasDevice == true else { return }
        deviceBuckets = condition.values(of: EventTable.deviceColumn).map { Set($0.map { Int64(DeviceBucket.of($0)) }) }
    }

    /// Columns that the condition looks at in segments: what is decoded of them is worth its price where it drops rows.
    var conditionColumns: Set<String> { condition.columns }
}
