/// How a transaction sees the database, and whether it may write.
public enum TransactionMode: String, Sendable, Hashable, CaseIterable {
    case readWrite = "BEGIN ISOLATION LEVEL READ COMMITTED READ WRITE"
    case readOnly = "BEGIN ISOLATION LEVEL READ COMMITTED READ ONLY"
    case repeatableRead = "BEGIN ISOLATION LEVEL REPEATABLE READ READ WRITE"
    case snapshot = "BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY"
    case serializable = "BEGIN ISOLATION LEVEL SERIALIZABLE READ WRITE"

    var begin: String { rawValue }
}
