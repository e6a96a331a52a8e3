import CLibPQ
import Glibc
import SQLText

extension LibPQSession {
    /// Runs one statement through the extended protocol, unnamed, with binary results.
    func run(_ statement: SQLStatement, _ watch: StatementWatch) throws(PostgresError) -> QueryResult {
        try send(statement)
        return try collect(watch)
    }

    /// Runs fixed text through the simple protocol, which takes several statements at once.
    func run(script: String, _ watch: StatementWatch) throws(PostgresError) -> QueryResult {
        try send(script: script)
        return try collect(watch)
    }

    /// Runs one statement and hands over each row as it arrives; a `false` from `wantsMore` stops the statement.
    func stream(
        _ statement: SQLStatement, _ watch: StatementWatch, wantsMore: (PostgresRow) -> Bool
    ) throws(PostgresError) {
        try send(statement)
        guard PQsetSingleRowMode(handle) == 1 else { throw cannotSend() }
        var failure: PostgresError?
        while let result = try nextResult(watch) {
            failure = failure ?? result.error
            guard watch.reason == nil else { continue }
            for row in result.rows where watch.reason == nil && !wantsMore(row) { stop(watch, for: .unwanted) }
        }
        try settle(watch)
        if let failure, watch.reason != .unwanted { throw watch.explain(failure) }
    }

    func send(_ statement: SQLStatement) throws(PostgresError) {
        try begin()
        guard !statement.text.utf8.contains(0) else { throw PostgresError(.badBind, "the SQL text holds U+0000") }
        let sent = try ParameterList(statement.binds).withPointers { types, values, lengths, formats, count in
            PQsendQueryParams(handle, statement.text, count, types, values, lengths, formats, 1)
        }
        guard sent == 1 else { throw cannotSend() }
    }

    func send(script: String) throws(PostgresError) {
        try begin()
        guard !script.utf8.contains(0) else { throw PostgresError(.badBind, "the SQL text holds U+0000") }
        guard PQsendQuery(handle, script) == 1 else { throw cannotSend() }
    }

    private func begin() throws(PostgresError) {
        try requireUsable()
        lastError = nil
    }

    /// Reads everything the server says to what was sent; the last result, or the first error.
    func collect(_ watch: StatementWatch) throws(PostgresError) -> QueryResult {
        var failure: PostgresError?
        var last: QueryResult?
        while let result = try nextResult(watch) {
            failure = failure ?? result.error
            last = result
        }
        try settle(watch)
        if let failure { throw watch.explain(failure) }
        guard let last else { throw lost() }
        return last
    }

    /// Nil at the end of the statement.
    func nextResult(_ watch: StatementWatch) throws(PostgresError) -> QueryResult? {
        try flush(watch)
        while PQisBusy(handle) == 1 { try step(POLLIN, watch) }
        guard let result = PQgetResult(handle).map(QueryResult.init) else {
            try requireUsable()
            return nil
        }
        if result.isCopy { throw strayCopy() }
        lastError = result.error ?? lastError
        try requireUsable()
        return result
    }

    func flush(_ watch: StatementWatch) throws(PostgresError) {
        while true {
            switch PQflush(handle) {
            case 0: return
            case 1: try step(POLLIN | POLLOUT, watch)
            default: throw lost()
            }
        }
    }

    /// Waits until a cancel request has reached the server, so that it cannot hit the next statement.
    func settle(_ watch: StatementWatch) throws(PostgresError) {
        while let request = watch.request, !request.isDone { try step(0, watch) }
    }

    func cannotSend() -> PostgresError {
        isUsable ? PostgresError(.misuse, lastMessage ?? "the statement could not be sent") : lost()
    }

    private func strayCopy() -> PostgresError {
        abandon()
        return PostgresError(.misuse, "COPY runs through copyIn and copyOut only")
    }
}
