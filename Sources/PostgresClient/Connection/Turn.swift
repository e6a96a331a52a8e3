import Synchronization

/// The right to use a connection for one operation, or for a whole transaction.
///
/// What a transaction's body does runs under the turn of that transaction; every other task waits for its end.
struct Turn: Hashable, Sendable {
    private let number: UInt64

    private static let lastNumber = Atomic<UInt64>(0)

    init() { number = Self.lastNumber.wrappingAdd(1, ordering: .relaxed).newValue }

    /// The turns that the current task runs under: one for each connection it has a transaction on.
    @TaskLocal static var held: Set<Turn> = []
}
