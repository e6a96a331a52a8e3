import HuntModel

extension Rewrite {
    /// What conditions over a table say about time and device: which leaves and shards can matter. The conditions stay and decide.
    static let reach = Rewrite(name: "reach") { plan in
        plan.mapped { step in
            guard case .filter(.table(var scan), let predicate) = step else { return step }
            scan.reach = predicate.conjuncts.reduce(scan.reach) { $0.narrowed(by: $1) }
            return .filter(.table(scan), predicate)
        }
    }
}

extension ScanReach {
    fileprivate func narrowed(by condition: Scalar) -> ScanReach {
        var narrowed = self
        switch condition {
        case .call(let name, let operands, .bool) where operands.first == .column(Column("Timestamp", .datetime)):
            let values = operands.dropFirst().compactMap { if case .literal(.datetime(let time)) = $0 { time.ticks } else { nil } }
            guard values.count == operands.count - 1 else { return self }
            narrowed.keep(name, values)
        case .call("==", let operands, .bool):
            guard operands == [.column(Column("DeviceId", .string)), operands[1]], case .literal(.string(let device)) = operands[1] else { return self }
            narrowed.keep(buckets: [DeviceBucket.of(device)])
        case .membership("in", .column(Column("DeviceId", .string)), let elements):
            let devices = elements.compactMap { if case .literal(.string(let device)) = $0 { device } else { nil } }
            guard devices.count == elements.count else { return self }
            narrowed.keep(buckets: Set(devices.map(DeviceBucket.of)))
        default: break
        }
        return narrowed
    }

    /// `Timestamp name values`; ends are exclusive.
    private mutating func keep(_ name: String, _ values: [Int64]) {
        switch (name, values.count) {
        case (">=", 1): start = max(start, values[0])
        case (">", 1): start = max(start, values[0].next)
        case ("<", 1): end = min(end, values[0])
        case ("<=", 1): end = min(end, values[0].next)
        case ("==", 1): (start, end) = (max(start, values[0]), min(end, values[0].next))
        case ("between", 2): (start, end) = (max(start, values[0]), min(end, values[1].next))
        default: break
        }
    }

    private mutating func keep(buckets: Set<Int16>) { self.buckets = self.buckets.map { $0.intersection(buckets) } ?? buckets }
}

extension Int64 {
    fileprivate var next: Int64 { self == .max ? .max : self + 1 }
}
