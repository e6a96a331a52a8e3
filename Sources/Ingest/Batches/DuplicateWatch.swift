import Synchronization

/// Whether batches look for their rows in the database before they store them.
///
/// COPY stops at the first row that is stored already, and the batch has to be done again; looking first costs a little for each row. So it
/// is done where duplicates are likely: at the beginning of a source, and for a while after some were found.
final class DuplicateWatch: Sendable {
    private let batches = Mutex(0)
    private static let patience = 8

    var isLooking: Bool { batches.withLock { $0 > 0 } }

    func beginSource() { batches.withLock { $0 = max($0, 1) } }

    func stored(duplicates: Bool) { batches.withLock { $0 = duplicates ? Self.patience : max(0, $0 - 1) } }
}
