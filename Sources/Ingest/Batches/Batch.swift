import HuntModel
import HuntStore

/// What is read and not yet stored: rows by table, encoded, and dead letters. Stored by one transaction.
struct Batch: Sendable {
    let source: String
    private(set) var tables: [String: CopyRows] = [:]
    private(set) var deadLetters: [DeadLetter] = []
    private(set) var rows = 0
    /// Bytes held.
    private(set) var size = 0

    init(source: String) { self.source = source }

    var isEmpty: Bool { rows == 0 && deadLetters.isEmpty }

    mutating func append(_ row: Row, identity: Int64) {
        size += tables[row.layout.table.name, default: CopyRows()].append(row, identity: identity)
        rows += 1
    }

    mutating func append(_ letter: DeadLetter) {
        deadLetters.append(letter)
        size += letter.raw.utf8.count + letter.reason.utf8.count + 256
    }
}

/// What became of a batch.
struct StoredBatch: Sendable {
    var rows: [String: Int64] = [:]
    var duplicates: Int64 = 0
    var deadLetters: Int64 = 0
}
