import HuntModel
import Maintenance
public import HuntStore
import PostgresClient
import SQLText
public import Segments

extension TestStores {
    /// Seals every leaf of the tenant that has a heap, late rows too, as maintenance does it. Returns how many were sealed.
    ///
    /// With `rows`, in segments of so few, which maintenance does not make: for questions that must choose among segments.
    @discardableResult
    public func seal(_ tenant: TenantName = .default, segmentsOf rows: Int? = nil, codec: SegmentCodec = .lz4) async throws -> Int {
        let owner = try await connect(.events)
        let maintainer = try await connect(.events, as: .maintainer)
        let pool = stores.pool(.events, as: .maintainer, limit: 4)
        let leaves = try await owner.rows(
            "SELECT table_name, leaf FROM harrier.leaf WHERE tenant = \(tenant.text) AND heap IS NOT NULL AND range_end < 9223372036854775807 ORDER BY 1, 2"
        ).map { (try $0.text(0), try $0.text(1)) }
        var sealed = 0
        for (table, leaf) in leaves {
            if let rows {
                if try await LeafSealing(tenant: tenant, rows: rows, codec: codec).seal(table, leaf, owner, maintainer) { sealed += 1 }
            } else if case .sealed = try await Sealer(over: pool, holder: "test").seal(LeafName(tenant, table: table, leaf: leaf), codec: codec) {
                sealed += 1
            }
        }
        await pool.close()
        await owner.close()
        await maintainer.close()
        return sealed
    }

    /// Drops what no reader finds any more, however young it is; what is being read stays.
    public func dropRetired() async throws {
        let maintainer = try await connect(.events, as: .maintainer)
        for relation in try await RetiredRelation.list(olderThan: .zero, over: maintainer) {
            do {
                _ = try await relation.drop(olderThan: .zero, over: maintainer)
            } catch let error as PostgresError where error.sqlState == "55P03" {
                continue
            }
        }
        await maintainer.close()
    }
}

private struct LeafSealing {
    let tenant: TenantName
    let rows: Int
    let codec: SegmentCodec

    func seal(_ name: String, _ leaf: String, _ owner: PostgresConnection, _ maintainer: PostgresConnection) async throws -> Bool {
        guard let table = EventTables.named(name),
            let lease = try await SealingLeaf.begin(tenant, table: name, leaf: leaf, holder: "test", lease: .seconds(60), over: maintainer),
            let heap = lease.heap, let made = try await lease.makeSegments(over: maintainer)
        else { return false }
        let columns = columns(of: table)
        var cells = try await stored(SQLIdentifier(tenant.schema, heap), columns, owner)
        let fresh = cells.count
        try await say(fresh, landedIn: heap, owner)
        if let segments = lease.segments { cells += try await sealed(SegmentTable(tenant, segments), columns, owner) }
        cells.sort { Self.precedes($0, $1, columns) }
        try await write(cells, columns, to: made, maintainer)
        return try await lease.finish(made, rows: Int64(cells.count), heapRows: Int64(fresh), codec: codec.rawValue, over: maintainer)
    }

    /// Rows that a test put there by itself have no landing.
    private func say(_ rows: Int, landedIn heap: String, _ owner: PostgresConnection) async throws {
        try await owner.execute(
            """
            INSERT INTO harrier.landing (tenant, heap, batch, rows)
            SELECT \(tenant.text), \(heap), -1, \(Int64(rows)) - l.rows
            FROM (SELECT coalesce(sum(rows), 0)::bigint AS rows FROM harrier.landing WHERE tenant = \(tenant.text) AND heap = \(heap)) AS l
            WHERE l.rows < \(Int64(rows))
            """)
    }

    private func columns(of table: EventTable) -> [SegmentColumn] {
        [SegmentColumn("_bucket", .int2), SegmentColumn("_batch", .int8), SegmentColumn("_identity", .int8), SegmentColumn("_overflow", .json)]
            + table.storedColumns.map { SegmentColumn($0.name, SegmentKind($0.type)) }
    }

    private func stored(_ heap: SQLIdentifier, _ columns: [SegmentColumn], _ owner: PostgresConnection) async throws -> [[[UInt8]?]] {
        let names = columns.map { SQLIdentifier($0.name).quoted }.joined(separator: ", ")
        return try await owner.rows(SQLStatement(trusted: "SELECT \(names) FROM \(heap.quoted)")).map { row in columns.indices.map { row.rawBytes($0) } }
    }

    private func sealed(_ table: SegmentTable, _ columns: [SegmentColumn], _ owner: PostgresConnection) async throws -> [[[UInt8]?]] {
        let directory = try await table.directory(of: ["_identity"], over: owner)
        var cells: [[[UInt8]?]] = []
        for entry in directory {
            let blobs = try await table.blobs(of: columns.map(\.name), in: [entry.segment], over: owner)
            let readers = try columns.map { column in
                try blobs.first { $0.column == column.name }.map { try SegmentColumnReader(blob: $0.bytes, kind: column.kind) }
                    ?? SegmentColumnReader(absent: column.kind, rows: Int(entry.rows))
            }
            for row in 0..<Int(entry.rows) { cells.append(readers.map { $0.field(row) }) }
        }
        return cells
    }

    /// By bucket, device, time and identity, as far as the table has them.
    private static func precedes(_ a: [[UInt8]?], _ b: [[UInt8]?], _ columns: [SegmentColumn]) -> Bool {
        for name in ["_bucket", "DeviceId", "Timestamp", "_identity"] {
            guard let place = columns.firstIndex(where: { $0.name == name }), a[place] != b[place] else { continue }
            let (left, right) = (a[place] ?? [], b[place] ?? [])
            // The numbers among them are signed, with the highest byte first.
            if name != "DeviceId", let first = left.first, let second = right.first, (first ^ second) & 0x80 != 0 { return first & 0x80 != 0 }
            return left.lexicographicallyPrecedes(right)
        }
        return false
    }

    private func write(_ cells: [[[UInt8]?]], _ columns: [SegmentColumn], to table: SegmentTable, _ maintainer: PostgresConnection) async throws {
        let builder = SegmentBuilder(columns: columns)
        var copy = SegmentCopy()
        for (number, start) in stride(from: 0, to: cells.count, by: rows).enumerated() {
            for row in cells[start..<min(start + rows, cells.count)] {
                for (place, cell) in row.enumerated() {
                    if let cell {
                        try cell.withUnsafeBytes { try builder.append($0, column: place) }
                    } else {
                        try builder.append(nil, column: place)
                    }
                }
            }
            for column in try builder.finish(codec: codec) { copy.append(Int32(number), column) }
        }
        let bytes = copy.finished
        let sent = Once(bytes)
        _ = try await maintainer.copyIn(table.copy) { await sent.take() }
    }
}

private actor Once {
    private var bytes: [UInt8]?
    init(_ bytes: [UInt8]) { self.bytes = bytes }

    func take() -> [UInt8]? {
        defer { bytes = nil }
        return bytes
    }
}

/// Rows of the relation of segments in the format of binary COPY.
private struct SegmentCopy {
    private var bytes: [UInt8] = [0x50, 0x47, 0x43, 0x4F, 0x50, 0x59, 0x0A, 0xFF, 0x0D, 0x0A, 0x00, 0, 0, 0, 0, 0, 0, 0, 0]

    mutating func append(_ segment: Int32, _ column: EncodedColumn) {
        number(Int16(8))
        for value in [segment] { field(value) }
        field(Array(column.name.utf8))
        field(Int32(column.rows))
        field(Int32(column.nulls))
        field(column.low)
        field(column.high)
        field(column.presence)
        field(column.blob)
    }

    var finished: [UInt8] { bytes + [0xff, 0xff] }

    private mutating func number(_ value: some FixedWidthInteger) { withUnsafeBytes(of: value.bigEndian) { bytes += $0 } }

    private mutating func field(_ value: Int32) {
        number(Int32(4))
        number(value)
    }

    private mutating func field(_ value: [UInt8]?) {
        number(Int32(value?.count ?? -1))
        bytes += value ?? []
    }
}

extension SegmentColumnReader {
    /// As binary COPY has it, without the length.
    fileprivate func field(_ row: Int) -> [UInt8]? {
        var bytes: [UInt8] = []
        appendField(row: row, to: &bytes)
        return isNull(row) ? nil : Array(bytes.dropFirst(4))
    }
}
