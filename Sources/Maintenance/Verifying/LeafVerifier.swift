import HuntModel
public import HuntStore
public import PostgresClient

/// Reads everything that a leaf holds and says what is wrong with it.
public struct LeafVerifier: Sendable {
    private let pool: PostgresPool
    private let tenant: TenantName

    /// `pool` is to events, as the maintainer, and lends at least three connections.
    public init(over pool: PostgresPool, tenant: TenantName) {
        self.pool = pool
        self.tenant = tenant
    }

    /// Segments by themselves; the heap against what landed; heaps that were sealed and still stand, row by row against the segments. `progress` is
    /// told the rows of every segment. Fails with `MNT007` where there is no such leaf.
    public func verify(_ status: LeafStatus, progress: @escaping @Sendable (Int) -> Void = { _ in }) async throws -> LeafReport {
        guard let table = EventTables.named(status.leaf.table) else {
            throw MaintenanceError(.unknownLeaf, "there is no table \(status.leaf.table)")
        }
        let layout = LeafLayout(table)
        let parts = try await pool.withConnection { [tenant] in
            try await Leaf.parts(tenant, table: status.leaf.table, from: status.leaf.start, to: status.leaf.end, over: $0)
                .first { $0.leaf.name == status.leaf.name }
        }
        guard let parts else { throw MaintenanceError(.unknownLeaf, "there is no leaf \(status.leaf.name)") }
        var report = LeafReport(leaf: parts.leaf.name)
        if let name = parts.segments {
            let segments = SegmentTable(tenant, name)
            try await checkSegments(segments, parts, layout, &report, progress)
            if report.damages.isEmpty { try await compareHeaps(segments, parts, layout, &report) }
        }
        if let heap = parts.heap { try await checkHeap(HeapTable(tenant, heap), layout, &report) }
        return report
    }

    private func checkSegments(
        _ table: SegmentTable, _ parts: LeafParts, _ layout: LeafLayout, _ report: inout LeafReport, _ progress: (Int) -> Void
    ) async throws {
        var check = SegmentCheck(layout, leaf: parts.leaf.name)
        let count = try await pool.withConnection { try await table.count(over: $0) }
        for number in 0..<count {
            let segment = try await StoredSegment.read(number, of: table, over: pool)
            check.check(segment)
            report.segmentRows += Int64(segment.rows)
            progress(segment.rows)
        }
        report.segments = Int(count)
        report.damages += check.damages
        if report.segmentRows != parts.segmentRows {
            report.damages.append(
                Damage(leaf: parts.leaf.name, message: "its segments hold \(report.segmentRows) rows where \(parts.segmentRows) were sealed"))
        }
    }

    /// A heap that is dropped meanwhile is as good as one that was dropped before.
    private func compareHeaps(_ segments: SegmentTable, _ parts: LeafParts, _ layout: LeafLayout, _ report: inout LeafReport) async throws {
        let retired = try await pool.withConnection { [tenant] in try await parts.leaf.retiredHeaps(tenant, over: $0) }
        for heap in retired {
            do {
                report.comparedRows += try await compare(heap, segments, layout, .sealed, &report)
            } catch let error as PostgresError where error.isUndefinedTable {}
        }
        if let heap = parts.heap { _ = try await compare(HeapTable(tenant, heap), segments, layout, .apart, &report) }
    }

    private func compare(
        _ heap: HeapTable, _ segments: SegmentTable, _ layout: LeafLayout, _ expectation: HeapComparison.Expectation, _ report: inout LeafReport
    ) async throws -> Int64 {
        let comparison = HeapComparison(layout, sealed: SealedRows(segments, layout, over: pool), expecting: expectation)
        do {
            try await comparison.begin()
            try await HeapReading(table: heap, layout: layout, timeout: .seconds(6 * 3600)).run(over: pool) { try await comparison.take($0) }
        } catch let error as MaintenanceError {
            report.damages.append(Damage(leaf: report.leaf, message: "\(error)"))
        }
        for finding in await comparison.findings {
            report.damages.append(Damage(leaf: report.leaf, column: finding.column, message: "\(finding.message) (\(heap.name))"))
        }
        return await comparison.rows
    }

    private func checkHeap(_ heap: HeapTable, _ layout: LeafLayout, _ report: inout LeafReport) async throws {
        let counts = try await pool.withConnection { try await heap.counts(over: $0) }
        report.heapRows = counts.stored
        if counts.stored != counts.landed {
            report.damages.append(Damage(leaf: report.leaf, message: "its heap holds \(counts.stored) rows where \(counts.landed) landed"))
        }
    }
}
