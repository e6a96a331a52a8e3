extension Plan {
    /// Every reading of an event table, those in expressions included.
    public var scans: [TableScan] {
        if case .table(let scan) = self { return [scan] }
        return subplans.flatMap(\.scans)
    }

    /// What any of its readings can reach.
    public var reach: ScanReach {
        var reach = ScanReach()
        let all = scans.map(\.reach)
        guard !all.isEmpty else { return reach }
        reach.start = scans.map { $0.isSnapshot ? .min : $0.reach.start }.min() ?? .min
        reach.end = scans.map { $0.isSnapshot ? .max : $0.reach.end }.max() ?? .max
        let buckets = all.compactMap(\.buckets)
        if buckets.count == all.count { reach.buckets = buckets.reduce(into: []) { $0.formUnion($1) } }
        return reach
    }
}
