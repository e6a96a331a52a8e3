import HuntStore
import PostgresClient
import Segments
import Synchronization

/// One segment as the database keeps it.
struct StoredSegment: Sendable {
    struct Column: Sendable {
        var rows: Int
        var nulls: Int
        var low: [UInt8]?
        var high: [UInt8]?
        var presence: [UInt8]?
        var blob: [UInt8]
    }

    let number: Int32
    let name: String
    private(set) var columns: [String: Column] = [:]

    /// Rows of the column that every segment has; 0 where it is missing.
    var rows: Int { columns["_identity"]?.rows ?? 0 }

    private init(_ number: Int32, of name: String) {
        self.number = number
        self.name = name
    }

    /// Fails with `42P01` when the relation is gone.
    static func read(_ number: Int32, of table: SegmentTable, over pool: PostgresPool) async throws -> StoredSegment {
        try await pool.withConnection { try await read(number, of: table, over: $0) }
    }

    static func read(_ number: Int32, of table: SegmentTable, over connection: PostgresConnection) async throws -> StoredSegment {
        let bytes = Mutex<[UInt8]>([])
        try await connection.copyOut(table.rows(of: number..<number + 1), chunkSize: 1 << 22) { chunk in bytes.withLock { $0 += chunk } }
        var segment = StoredSegment(number, of: table.name)
        var reader = BinaryRowReader(columns: 8)
        reader.add(bytes.withLock { $0 })
        while try reader.next() {
            reader.withRow { row in
                guard let name = row[1] else { return }
                segment.columns[String(decoding: name, as: UTF8.self)] = Column(
                    rows: Int(row[2]?.bigEndianInt32 ?? 0), nulls: Int(row[3]?.bigEndianInt32 ?? 0), low: row[4].map { Array($0) },
                    high: row[5].map { Array($0) }, presence: row[6].map { Array($0) }, blob: row[7].map { Array($0) } ?? [])
            }
        }
        return segment
    }

    /// Nil for a column that the leaf was sealed without. Fails with `MNT004`.
    func reader(of column: SegmentColumn) throws -> SegmentColumnReader? {
        guard let stored = columns[column.name] else { return nil }
        do {
            let reader = try SegmentColumnReader(blob: stored.blob, kind: column.kind)
            guard reader.rows == rows, stored.rows == rows else {
                throw MaintenanceError(.damaged, "\(place(column.name)): \(reader.rows) rows where the segment has \(rows)")
            }
            return reader
        } catch let error as SegmentError {
            throw MaintenanceError(.damaged, "\(place(column.name)): \(error)")
        }
    }

    func requireKnownColumns(_ layout: LeafLayout) throws {
        let known = Set(layout.columns.map(\.name))
        for name in columns.keys where !known.contains(name) {
            throw MaintenanceError(.unknownColumn, "\(self.name) holds the column \(name), which this version of Harrier does not know")
        }
    }

    func place(_ column: String) -> String { "\(name), segment \(number), column \(column)" }
}

extension UnsafeRawBufferPointer {
    var bigEndianInt32: Int32? { count == 4 ? Int32(bigEndian: loadUnaligned(as: Int32.self)) : nil }
}

extension [UInt8] {
    @inline(__always)
    mutating func append(bigEndian value: some FixedWidthInteger) {
        Swift.withUnsafeBytes(of: value.bigEndian) { append(contentsOf: $0) }
    }
}
