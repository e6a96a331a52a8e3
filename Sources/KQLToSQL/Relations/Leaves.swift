import CompiledForm
import HuntModel
import KQLPlan
import SQLText

extension RelationEmitter {
    /// Rows of one event table within the shard: time, buckets and the run's snapshot. Rows without event time are in every time slice,
    /// so a plan that reads them is cut by buckets alone.
    func scanned(_ scan: TableScan) throws(EmitError) -> Select {
        var select = Select(scan.columns, from: "\(source: tables.firstIndex(of: scan.table) ?? 0) AS q")
        if let place = scan.columns.firstIndex(of: TableScan.recordTime) { select.readRecordTime(at: place) }
        if !scan.isSnapshot {
            select.conditions = [#"q."Timestamp" >= \#(scope: .start)"#, #"q."Timestamp" < \#(scope: .end)"#]
        }
        select.conditions += [
            "q._bucket BETWEEN \(scope: .firstBucket) AND \(scope: .lastBucket)", "q._batch < \(scope: .watermark)",
        ]
        if let devices = scan.devices { select.conditions.append(try named(devices)) }
        return scan.pivoted ? pivoted(select) : select
    }

    /// By the names that devices ever had, which ingest writes down, to their ids, which the index knows.
    private func named(_ devices: Scalar) throws(EmitError) -> Snippet {
        #"q."DeviceId" IN (SELECT q."DeviceId" FROM "_devices" AS q WHERE \#(try scalars.condition(devices)))"#
    }

    /// One index probe a pivot window; fenced, since a hash join on the device reads the whole leaf (measured: 7 times slower
    /// for 2,000 windows). The windows of a device are disjoint, so no row comes twice.
    private func pivoted(_ scan: Select) -> Select {
        var probe = scan
        probe.conditions.insert(contentsOf: [#"q."DeviceId" = p.device"#, #"q."Timestamp" >= p.lo"#, #"q."Timestamp" < p.hi"#], at: 0)
        probe.isFence = true
        let windows: Snippet = "unnest(\(scope: .pivotDevices), \(scope: .pivotStarts), \(scope: .pivotEnds)) AS p(device, lo, hi)"
        return Select(scan.columns, from: "\(windows)\nCROSS JOIN LATERAL (\(probe.text)) AS q")
    }

    /// Rows that the shards left behind, of the attempts that count.
    func partialRows(_ columns: [Column]) -> Select {
        var select = Select(columns, from: "\(source: 0) AS q")
        select.conditions = [
            "(q._shard, q._epoch) IN (SELECT d.shard, d.epoch FROM unnest(\(scope: .doneShards), \(scope: .doneEpochs)) AS d(shard, epoch))"
        ]
        return select
    }

    func constant(_ columns: [Column], _ rows: [[KQLValue]]) -> Select {
        guard !columns.isEmpty else { return Select([], from: "(SELECT) AS q") }
        guard !rows.isEmpty else {
            let nulls = columns.map { "\(Snippet(.null($0.type))) AS \($0.identifier)" as Snippet }
            return Select(columns, from: "(SELECT \(nulls.joined()) WHERE false) AS q")
        }
        let tuples = rows.map { "(\($0.map { Snippet($0) }.joined()))" as Snippet }
        let names = columns.map { "\($0.identifier)" as Snippet }
        return Select(columns, from: "(VALUES \(tuples.joined(by: ",\n  "))) AS q(\(names.joined()))")
    }

    /// `range`: integers, times and spans are ticks; reals are counted out so that no rounding adds a row. A bound that is null gives no row.
    func series(_ column: Column, from: Scalar, to: Scalar, step: KQLValue) throws(EmitError) -> Select {
        if column.type == .real { return try realSeries(column, from: from, to: to, step: step) }
        guard let stride = step.integer, stride != 0 else { throw EmitError(.badRange, "range needs a step other than zero") }
        let bounds = try [from, to].map { (end) throws(EmitError) in try self.end(end) } + ["\(bind: .int8(stride), as: "int8")"]
        let value: Snippet = column.type == .int ? "n::int4" : "n"
        return Select(
            [column], from: "(SELECT \(value) AS \(column.identifier) FROM generate_series(\(bounds.joined())) AS g(n)) AS q")
    }

    private func end(_ end: Scalar) throws(EmitError) -> Snippet {
        if case .literal(let value) = end, let number = value.integer { return "\(bind: .int8(number), as: "int8")" }
        return try scalars.value(end)
    }

    private func realSeries(_ column: Column, from: Scalar, to: Scalar, step: KQLValue) throws(EmitError) -> Select {
        guard let stride = step.real, stride != 0, stride.isFinite else { throw EmitError(.badRange, "range needs a finite step other than zero") }
        let by: Snippet = "\(bind: .float8(stride), as: "float8")"
        if case .literal(let low) = from, case .literal(let high) = to {
            guard let first = low.real, let last = high.real, let count = Int64(exactly: (((last - first) / stride) + 1e-9).rounded(.down)) else {
                throw EmitError(.badRange, "range needs finite bounds")
            }
            let value: Snippet = "\(bind: .float8(first), as: "float8") + n * \(by)"
            return Select(
                [column],
                from: "(SELECT \(value) AS \(column.identifier) FROM generate_series(0, \(bind: .int8(count), as: "int8")) AS g(n)) AS q")
        }
        let count: Snippet = "kql.to_long(kql.add(kql.divide(kql.subtract(b.last, b.first), \(by)), 1e-9))"
        let ends: Snippet = "(SELECT \(try scalars.value(from)) AS first, \(try scalars.value(to)) AS last) AS b"
        return Select(
            [column],
            from: "(SELECT b.first + n * \(by) AS \(column.identifier) FROM \(ends), generate_series(0, CASE WHEN (b.last >= b.first) = (\(by) > 0) THEN \(count) END) AS g(n)) AS q")
    }
}

extension Select {
    /// `_batches` is the tenant's view of when its batches were stored; a row whose batch is not known has no record time.
    fileprivate mutating func readRecordTime(at place: Int) {
        from = "\(from)\nLEFT JOIN \(SQLIdentifier("_batches")) AS b ON b.id = q._batch"
        outputs[place].value = "b.recorded"
        passesThrough = false
    }
}

extension KQLValue {
    fileprivate var integer: Int64? {
        switch self {
        case .int(let value): Int64(value)
        case .long(let value): value
        case .datetime(let time): time.ticks
        case .timespan(let span): span.ticks
        case .null, .bool, .real, .decimal, .string, .guid, .dynamic: nil
        }
    }

    fileprivate var real: Double? {
        if case .real(let value) = self { return value }
        return integer.map(Double.init)
    }
}
