import Synchronization

/// Rows that several tasks count together.
final class RowCount: Sendable {
    let total: Int64
    private let done = Atomic<Int64>(0)

    init(of total: Int64) { self.total = total }

    /// The count with these.
    func add(_ rows: Int) -> Int64 { done.add(Int64(rows), ordering: .relaxed).newValue }
}
