import HuntStore
import PostgresClient
import Segments

/// The rows of sealed segments, as chunks of binary COPY rows without header, in their order.
///
/// Segments never change once a leaf names them, so every one of them may be read by a statement of its own.
actor SealedRows {
    private let table: SegmentTable
    private let layout: LeafLayout
    private let pool: PostgresPool
    private var count: Int32?
    private var segment: Int32 = 0
    private var readers: [SegmentColumnReader] = []
    private var rows = 0
    private var row = 0

    private static let chunkSize = 1 << 20

    init(_ table: SegmentTable, _ layout: LeafLayout, over pool: PostgresPool) {
        self.table = table
        self.layout = layout
        self.pool = pool
    }

    /// About a MiB of rows; nil at the end.
    func next() async throws -> [UInt8]? {
        while row == rows {
            guard try await openNext() else { return nil }
        }
        var chunk: [UInt8] = []
        chunk.reserveCapacity(Self.chunkSize + Self.chunkSize / 8)
        while row < rows, chunk.count < Self.chunkSize {
            appendRow(to: &chunk)
            row += 1
        }
        return chunk
    }

    private func openNext() async throws -> Bool {
        let table = table
        let count: Int32
        if let known = self.count { count = known } else { count = try await pool.withConnection { try await table.count(over: $0) } }
        self.count = count
        guard segment < count else { return false }
        let stored = try await StoredSegment.read(segment, of: table, over: pool)
        try stored.requireKnownColumns(layout)
        readers = try layout.columns.map { try stored.reader(of: $0) ?? SegmentColumnReader(absent: $0.kind, rows: stored.rows) }
        (row, rows) = (0, stored.rows)
        segment += 1
        return true
    }

    private func appendRow(to chunk: inout [UInt8]) {
        chunk.append(bigEndian: Int16(layout.columns.count))
        for reader in readers {
            reader.appendField(row: row, to: &chunk)
        }
    }
}
