import HuntStore

/// What one transaction stores.
struct Batch: Sendable {
    let chunk: Chunk
    /// In order of table and leaf, in which leaves are entered.
    let parts: [LeafRows]
    let deadLetters: [DeadLetter]

    init(_ chunk: Chunk, _ parts: [LeafRows], _ deadLetters: [DeadLetter]) {
        self.chunk = chunk
        self.parts = parts.sorted { ($0.leaf.table, $0.leaf.name) < ($1.leaf.table, $1.leaf.name) }
        self.deadLetters = deadLetters
    }
}

/// What became of a batch.
struct StoredBatch: Sendable {
    var rows: [String: Int64] = [:]
    var duplicates: Int64 = 0
    /// Rows of leaves that were sealed already.
    var late: Int64 = 0
    var deadLetters: Int64 = 0
}

/// A leaf was dropped since its rows were assigned to it.
struct LeafGone: Error {
    let leaf: Leaf
}
