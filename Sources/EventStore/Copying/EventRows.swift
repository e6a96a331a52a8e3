import CompiledForm
import HuntModel
import HuntStore
import PostgresClient
import SQLText

/// Rows of all parts that one source reads, part after part.
actor EventRows: RowSource {
    private var parts: [any RowSource]

    init(_ parts: SourceParts, _ columns: [StoredColumn], _ question: EventQuestion, _ events: PostgresConnection, _ directories: SegmentDirectories) {
        let scope = RowScope(parts.source, in: question.scope)
        self.parts = parts.leaves.flatMap { leaf -> [any RowSource] in
            var sources: [any RowSource] = []
            if let segments = leaf.segments {
                sources.append(SealedRows(leaf, SegmentTable(question.tenant, segments), columns, scope, events, directories))
            }
            if let heap = leaf.heap {
                let rows = parts.source.rows(of: SQLIdentifier(question.tenant.schema, heap), columns, question.scope)
                sources.append(CursorRows(rows, named: "rows of \(heap)", over: events))
            }
            return sources
        }
    }

    func next() async throws -> RowChunk? {
        while let part = parts.first {
            if let chunk = try await part.next() { return chunk }
            parts.removeFirst()
        }
        return nil
    }
}

extension EventSource {
    /// Rows of a heap that can matter: bounded as compiled SQL bounds its own reading.
    func rows(of heap: SQLIdentifier, _ columns: [StoredColumn], _ scope: FragmentScope) -> SQLStatement {
        var bounds: [SQLStatement] = [
            "q._bucket BETWEEN \(scope.buckets.lowerBound) AND \(scope.buckets.upperBound)", "q._batch < \(scope.watermark)",
        ]
        if EventTables.named(need.table)?.isSnapshot != true {
            bounds += [#"q."Timestamp" >= \#(scope.start)"#, #"q."Timestamp" < \#(scope.end)"#]
        }
        if let condition = need.condition.sql { bounds.append(condition) }
        let outputs = SQLStatement(trusted: columns.map { "q.\(SQLIdentifier($0.name).quoted)" }.joined(separator: ", "))
        guard need.isPivoted else {
            return "SELECT \(fragment: outputs) FROM \(heap) AS q WHERE \(fragment: bounds.joined(by: " AND "))"
        }
        bounds += [#"q."DeviceId" = p.device"#, #"q."Timestamp" >= p.lo"#, #"q."Timestamp" < p.hi"#]
        return """
            SELECT q.* FROM unnest(\(scope.pivots.map(\.device)), \(scope.pivots.map(\.start)), \(scope.pivots.map(\.end))) AS p(device, lo, hi)
            CROSS JOIN LATERAL (SELECT \(fragment: outputs) FROM \(heap) AS q WHERE \(fragment: bounds.joined(by: " AND ")) OFFSET 0) AS q
            """
    }
}
