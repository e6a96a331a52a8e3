/// What a compiler says of one query of a hunt: line and column from 1, within the query's text.
public struct QueryMistake: Sendable, Hashable {
    public let code: String
    public let message: String
    public let hint: String?
    public let line: Int
    public let column: Int

    public init(code: String, message: String, hint: String? = nil, line: Int, column: Int) {
        self.code = code
        self.message = message
        self.hint = hint
        self.line = line
        self.column = column
    }
}

/// Compiles a query and lists its mistakes; empty where it is right.
public typealias QueryCheck = (_ query: String, _ step: String) -> [QueryMistake]
