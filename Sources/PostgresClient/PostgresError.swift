/// What went wrong between Harrier and PostgreSQL. Its text never holds a password or a bound value.
public struct PostgresError: Error, Sendable, Hashable {
    public enum Code: String, Sendable, Hashable, CaseIterable {
        /// The connection URL cannot be read.
        case badAddress = "PG001"
        /// No connection could be made.
        case cannotConnect = "PG002"
        /// An open connection is gone; what ran on it did not commit, unless it was a COMMIT (``commitUnknown``).
        case connectionLost = "PG003"
        /// The server refused a statement; `sqlState` says why.
        case refused = "PG004"
        /// The calling task was cancelled, and the statement with it.
        case cancelled = "PG005"
        /// The statement ran past the deadline it was given.
        case deadlineExceeded = "PG006"
        /// A bound value cannot be sent: U+0000 in a text, a malformed number or uuid.
        case badBind = "PG007"
        /// A result cell is not of the type that was asked for, or NULL where that is not expected.
        case badCell = "PG008"
        /// The connection was asked for something it cannot do in its present state.
        case misuse = "PG009"
        /// The connection was lost during COMMIT: the transaction may or may not have been committed.
        case commitUnknown = "PG010"
        /// COMMIT was answered by ROLLBACK, because a statement of the transaction had failed.
        case rolledBack = "PG011"
        /// The pool was closed.
        case poolClosed = "PG012"
    }

    public let code: Code
    /// Five characters as in PostgreSQL's appendix A, where the server gave one.
    public let sqlState: String?
    public let message: String
    public let detail: String?
    public let hint: String?
    /// The violated constraint, where one was.
    public let constraint: String?

    public init(
        _ code: Code, _ message: String, sqlState: String? = nil, detail: String? = nil, hint: String? = nil,
        constraint: String? = nil
    ) {
        self.code = code
        self.sqlState = sqlState
        self.message = message
        self.detail = detail
        self.hint = hint
        self.constraint = constraint
    }
}

extension PostgresError {
    public var isUniqueViolation: Bool { sqlState == "23505" }
    public var isForeignKeyViolation: Bool { sqlState == "23503" }
    public var isCheckViolation: Bool { sqlState == "23514" }
    public var isUndefinedTable: Bool { sqlState == "42P01" }
    public var isInsufficientPrivilege: Bool { sqlState == "42501" }
    /// A retry of the whole transaction may succeed.
    public var isSerializationFailure: Bool { sqlState == "40001" || sqlState == "40P01" }
    /// The connection cannot be used any more.
    public var isConnectionLoss: Bool { code == .connectionLost || code == .commitUnknown }
}

extension PostgresError: CustomStringConvertible {
    public var description: String {
        var text = [code.rawValue, sqlState].compactMap { $0 }.joined(separator: " ") + ": " + message
        if let detail { text += "\n  detail: \(detail)" }
        if let hint { text += "\n  hint: \(hint)" }
        return text
    }
}
