import HuntStore
import PostgresClient

/// The bounds of all segments of a leaf, kept for readers to come: a relation of segments never changes, and a new one has a new name.
actor SegmentDirectories {
    private var known: [SegmentTable: [SegmentBounds]] = [:]
    private var segments = 0
    /// Some 10 MB.
    private static let most = 100_000

    /// By number: together they have `rows` rows, or some are lost. `connection` is in a transaction that may read the segments.
    func bounds(
        of table: SegmentTable, in place: SegmentPlace, rows: Int64, over connection: PostgresConnection
    ) async throws -> [SegmentBounds] {
        if let bounds = known[table] { return bounds }
        let entries = try await table.directory(of: SegmentBounds.columns, over: connection)
        var bounds: [SegmentBounds] = []
        var start = entries.startIndex
        while start < entries.endIndex {
            let end = entries[start...].firstIndex { $0.segment != entries[start].segment } ?? entries.endIndex
            if let segment = SegmentBounds(entries[start..<end]) { bounds.append(segment) }
            start = end
        }
        let found = bounds.reduce(0) { $0 + Int64($1.rows) }
        guard found == rows else {
            throw EventStoreError(.segmentDamaged, "leaf \(place.leaf) (\(place.relation)) was sealed with \(rows) rows, and its segments have \(found)")
        }
        if segments + bounds.count > Self.most { (known, segments) = ([:], 0) }
        if known.updateValue(bounds, forKey: table) == nil { segments += bounds.count }
        return bounds
    }
}
