import HuntStore
import Segments

/// The columns of one segment that have been fetched, decoded when they are first asked for.
struct DecodedSegment {
    let bounds: SegmentBounds
    private let place: SegmentPlace
    private var blobs: [String: [UInt8]]
    private var readers: [String: SegmentColumnReader] = [:]

    init(_ bounds: SegmentBounds, in place: SegmentPlace, _ blobs: [String: [UInt8]] = [:]) {
        self.bounds = bounds
        self.place = place
        self.blobs = blobs
    }

    mutating func add(_ column: String, _ blob: [UInt8]) { blobs[column] = blob }

    /// A column that the leaf was sealed without is empty. Fails with `EVT003` where it is damaged.
    mutating func reader(_ column: StoredColumn) throws -> SegmentColumnReader {
        if let reader = readers[column.name] { return reader }
        do {
            let reader = try blobs[column.name].map { try SegmentColumnReader(blob: $0, kind: column.kind) }
                ?? SegmentColumnReader(absent: column.kind, rows: bounds.rows)
            guard reader.rows == bounds.rows else { throw place.damaged(bounds.segment, column.name, "it has \(reader.rows) rows") }
            readers[column.name] = reader
            return reader
        } catch let error as SegmentError {
            throw place.damaged(bounds.segment, column.name, "\(error)")
        }
    }
}

/// Where a segment lies, for errors.
struct SegmentPlace: Sendable, Hashable {
    var leaf: String
    var relation: String

    func damaged(_ segment: Int32, _ column: String, _ why: String) -> EventStoreError {
        EventStoreError(.segmentDamaged, "segment \(segment) of leaf \(leaf) (\(relation)) is damaged in column \(column): \(why)")
    }
}

extension StoredColumn {
    var kind: SegmentKind { type.map(SegmentKind.init) ?? .int2 }
}
