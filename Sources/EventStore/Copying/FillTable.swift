import HuntStore
import PostgresClient
import SQLText

/// Rows in the format of binary COPY, some at a time, nil after the last: who takes them sets the pace.
protocol RowSource: Sendable {
    func next() async throws -> RowChunk?
}

struct RowChunk: Sendable {
    var rows: Int
    var bytes: [UInt8]
}

extension PostgresConnection {
    /// Fills an empty temporary table; from so many rows on it gets its index and is analysed.
    func fill(_ name: String, from source: some RowSource, _ budget: CopyBudget, indexed index: String?) async throws {
        let table = SQLIdentifier(name)
        guard let first = try await source.next() else { return }
        let feed = CopyFeed(first: first, source, budget)
        _ = try await copyIn("COPY \(table) FROM STDIN (FORMAT binary)") { try await feed.next() }
        guard await feed.rows >= Self.manyRows else { return }
        if let index { try await script("CREATE INDEX ON \(table.quoted) \(index)") }
        try await script("ANALYZE \(table.quoted)")
    }

    /// Without statistics PostgreSQL guesses well enough what fits a few pages.
    private static var manyRows: Int { 5_000 }
}

/// The bytes of a COPY: header, rows, trailer.
private actor CopyFeed {
    private(set) var rows = 0
    private var pending: RowChunk?
    private var hasBegun = false
    private var hasEnded = false
    private let source: any RowSource
    private let budget: CopyBudget

    init(first: RowChunk, _ source: some RowSource, _ budget: CopyBudget) {
        pending = first
        self.source = source
        self.budget = budget
    }

    func next() async throws -> [UInt8]? {
        if hasEnded { return nil }
        var copy = BinaryCopy()
        if !hasBegun { copy.header() }
        hasBegun = true
        let chunk = pending == nil ? try await source.next() : pending
        pending = nil
        if let chunk {
            rows += chunk.rows
            try await budget.spend(chunk.bytes.count)
            copy.append(rows: chunk.bytes)
        } else {
            hasEnded = true
            copy.trailer()
        }
        return copy.take()
    }
}
