import HuntModel
public import HuntStore
public import PostgresClient

/// Writes the events of leaves out again, from heap and segments alike, so that nothing is locked in.
public struct LeafExport: Sendable {
    private let pool: PostgresPool
    private let tenant: TenantName
    private let format: ExportFormat
    private let write: @Sendable ([UInt8]) async throws -> Void

    /// `pool` is to events, as the maintainer, and lends at least two connections. `write` gets whole records, about a MiB of them at once.
    public init(
        over pool: PostgresPool, tenant: TenantName, format: ExportFormat, write: @escaping @Sendable ([UInt8]) async throws -> Void
    ) {
        self.pool = pool
        self.tenant = tenant
        self.format = format
        self.write = write
    }

    /// Once, before the first leaf of a table. Fails with `MNT007`.
    public func begin(table name: String) async throws {
        let header = RecordWriter.header(try table(name), format)
        if !header.isEmpty { try await write(header) }
    }

    /// Returns the number of events. Fails with `MNT007` where there is no such leaf.
    public func run(_ leaf: Leaf) async throws -> Int64 {
        let layout = LeafLayout(try table(leaf.table))
        let records = RecordStream(layout, format, write)
        let reading = LeafReading(tenant: tenant, leaf: leaf, layout: layout, pool: pool)
        var attempts = 0
        while true {
            do {
                guard try await reading.run({ try await records.take($0, $1) }) != nil else {
                    throw MaintenanceError(.unknownLeaf, "there is no leaf \(leaf.name)")
                }
                return try await records.finish()
            } catch let error as PostgresError where error.isUndefinedTable && attempts < 3 {
                guard await records.rows == 0 else { throw error }
                attempts += 1
            }
        }
    }

    private func table(_ name: String) throws -> EventTable {
        guard let table = EventTables.named(name) else { throw MaintenanceError(.unknownLeaf, "there is no table \(name)") }
        return table
    }
}

/// Turns chunks of rows into records.
private actor RecordStream {
    private let writer: RecordWriter
    private let write: @Sendable ([UInt8]) async throws -> Void
    private var segments: RowStream
    private var heap: RowStream
    private var records: [UInt8] = []

    init(_ layout: LeafLayout, _ format: ExportFormat, _ write: @escaping @Sendable ([UInt8]) async throws -> Void) {
        writer = RecordWriter(layout, format)
        self.write = write
        segments = RowStream(layout, origin: "the segments", hasHeader: false)
        heap = RowStream(layout, origin: "the heap")
    }

    var rows: Int64 { segments.rows + heap.rows }

    func take(_ part: LeafPart, _ chunk: [UInt8]) async throws {
        switch part {
        case .segments:
            segments.add(chunk)
            while try segments.next() { segments.withRow { writer.append($0, to: &records) } }
        case .heap:
            heap.add(chunk)
            while try heap.next() { heap.withRow { writer.append($0, to: &records) } }
        }
        if records.count >= 1 << 20 { try await flush() }
    }

    func finish() async throws -> Int64 {
        if !records.isEmpty { try await flush() }
        return rows
    }

    private func flush() async throws {
        let full = records
        records = []
        try await write(full)
    }
}
