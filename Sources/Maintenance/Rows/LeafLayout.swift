import HuntModel
import HuntStore
import Segments

/// The columns of a leaf's rows as they are read for sealing, and which of them order the rows.
///
/// Hidden columns first. Rows are ordered by bucket, device, time and identity, as far as the table has them, so that a range of buckets is a
/// range of segments and a device is one run of rows. A table without devices is ordered by time and identity.
struct LeafLayout: Sendable {
    let table: EventTable
    let columns: [SegmentColumn]
    /// Positions in ``columns``, the most significant first.
    let keys: [Int]

    init(_ table: EventTable) {
        self.table = table
        columns =
            [
                SegmentColumn(EventTable.bucketColumn, .int2), SegmentColumn(EventTable.batchColumn, .int8),
                SegmentColumn(EventTable.identityColumn, .int8), SegmentColumn(EventTable.overflowColumn, .json),
            ] + table.storedColumns.map { SegmentColumn($0.name, SegmentKind($0.type)) }
        let position = Dictionary(uniqueKeysWithValues: zip(columns.map(\.name), columns.indices))
        let names =
            (table.hasDevice ? [EventTable.bucketColumn, EventTable.deviceColumn] : [])
            + (table.isSnapshot ? [] : [EventTable.timeColumn]) + [EventTable.identityColumn]
        keys = names.compactMap { position[$0] }
    }

    /// The columns of a heap that has these; one that was made before a column was reads as rows without it.
    func heapColumns(_ stored: Set<String>) -> [HeapColumn] {
        columns.map { stored.contains($0.name) ? .stored($0.name) : .absent(isText: $0.kind == .text) }
    }

    var keyNames: [String] { keys.map { columns[$0].name } }
}
