public import HuntModel

/// A finding as a pivot sees it: where and when.
public struct PivotPoint: Sendable, Hashable {
    public var device: String
    /// Ticks.
    public var time: Int64

    public init(device: String, time: Int64) {
        self.device = device
        self.time = time
    }
}

extension PivotWindow {
    /// The windows `[time − before, time + after]` around all points, ordered by device and time.
    ///
    /// Windows of a device that meet or overlap become one, so no row is in two of them.
    public static func around(_ points: some Sequence<PivotPoint>, before: TimeSpan, after: TimeSpan) -> [PivotWindow] {
        let windows = points.map { point in
            // The last tick belongs to the window, so its end lies one tick further.
            PivotWindow(
                device: point.device, start: clamped(point.time, minus: before.ticks),
                end: clamped(clamped(point.time, plus: after.ticks), plus: 1))
        }
        return windows.filter { $0.start < $0.end }
            .sorted { ($0.device, $0.start) < ($1.device, $1.start) }
            .reduce(into: []) { merged, next in
                if let last = merged.last, last.device == next.device, next.start <= last.end {
                    merged[merged.count - 1].end = max(last.end, next.end)
                } else {
                    merged.append(next)
                }
            }
    }

    public var range: TimeRange { TimeRange(start: start, end: end) }
}

private func clamped(_ a: Int64, plus b: Int64) -> Int64 {
    let (sum, overflow) = a.addingReportingOverflow(b)
    return overflow ? (b < 0 ? .min : .max) : sum
}

private func clamped(_ a: Int64, minus b: Int64) -> Int64 {
    let (difference, overflow) = a.subtractingReportingOverflow(b)
    return overflow ? (b < 0 ? .max : .min) : difference
}
