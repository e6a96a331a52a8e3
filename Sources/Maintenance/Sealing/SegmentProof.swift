import HuntStore
import PostgresClient
import Segments

/// Reads segments back from the database and compares every cell with what was written.
struct SegmentProof: Sendable {
    let table: SegmentTable
    let layout: LeafLayout
    let pool: PostgresPool

    /// Fails with `MNT003` where a column is not what it was. `lanes` segments are read at once.
    func hold(_ written: [WrittenSegment], lanes: Int = 2) async throws {
        let count = try await pool.withConnection { [table] in try await table.count(over: $0) }
        guard Int(count) == written.count else {
            throw MaintenanceError(.differs, "\(table.name): \(count) segments were stored, \(written.count) written")
        }
        try await withThrowingTaskGroup(of: Void.self) { group in
            for lane in 0..<lanes {
                group.addTask {
                    for number in stride(from: lane, to: written.count, by: lanes) { try await check(Int32(number), written[number]) }
                }
            }
            try await group.waitForAll()
        }
    }

    private func check(_ number: Int32, _ expected: WrittenSegment) async throws {
        try Task.checkCancellation()
        let stored = try await StoredSegment.read(number, of: table, over: pool)
        guard stored.rows == expected.rows else {
            throw MaintenanceError(.differs, "\(table.name), segment \(number): \(stored.rows) rows were stored, \(expected.rows) written")
        }
        for (column, digest) in zip(layout.columns, expected.digests) {
            guard let reader = try stored.reader(of: column), ColumnDigest.of(reader) == digest else {
                throw MaintenanceError(.differs, "\(stored.place(column.name)) does not read as it was written")
            }
        }
    }
}
