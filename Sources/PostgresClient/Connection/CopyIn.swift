import CLibPQ
import Glibc
import SQLText

extension LibPQSession {
    /// Through the simple protocol: in the extended one libpq does not resynchronise after an error of the server during COPY.
    func startCopyIn(_ statement: SQLStatement, _ watch: StatementWatch) throws(PostgresError) {
        try startCopy(statement, watch, "copyIn needs a COPY … FROM STDIN statement") { $0.isCopyIn }
    }

    func startCopyOut(_ statement: SQLStatement, _ watch: StatementWatch) throws(PostgresError) {
        try startCopy(statement, watch, "copyOut needs a COPY … TO STDOUT statement") { $0.isCopyOut }
    }

    private func startCopy(
        _ statement: SQLStatement, _ watch: StatementWatch, _ misuse: String, isRight: (QueryResult) -> Bool
    ) throws(PostgresError) {
        guard statement.binds.isEmpty else { throw PostgresError(.misuse, "COPY takes no binds") }
        try send(script: statement.text)
        try flush(watch)
        while PQisBusy(handle) == 1 { try step(POLLIN, watch) }
        guard let result = PQgetResult(handle).map(QueryResult.init) else { throw lost() }
        guard !isRight(result) else { return }
        if result.isCopy { abandon() }
        _ = result.error == nil ? try drain(watch) : try fail(result, watch)
        throw PostgresError(.misuse, misuse)
    }

    func putCopy(_ chunk: [UInt8], _ watch: StatementWatch) throws(PostgresError) {
        if let reason = watch.reason ?? watch.dueReason { throw StatementWatch.error(for: reason) }
        for start in stride(from: 0, to: chunk.count, by: Self.copyStep) {
            let part = chunk[start..<min(start + Self.copyStep, chunk.count)]
            try put(part, watch)
        }
    }

    /// The number of rows stored.
    func endCopy(_ watch: StatementWatch) throws(PostgresError) -> Int {
        if let reason = watch.reason ?? watch.dueReason { throw StatementWatch.error(for: reason) }
        guard PQputCopyEnd(handle, nil) == 1 else { return try collect(watch).affected }
        return try collect(watch).affected
    }

    /// Ends a COPY without storing anything. Harmless when the server has ended it already.
    func abortCopy(_ watch: StatementWatch) {
        guard isUsable else { return }
        _ = PQputCopyEnd(handle, "the sender gave up")
        do throws(PostgresError) {
            try drain(StatementWatch(flag: nil, deadline: .seconds(10)))
            try settle(watch)
        } catch {
            abandon()
        }
    }

    private static let copyStep = 1 << 20

    private func put(_ bytes: ArraySlice<UInt8>, _ watch: StatementWatch) throws(PostgresError) {
        // libpq looks for the server's error only among what has been read.
        guard PQconsumeInput(handle) == 1 else { throw lost() }
        let taken = bytes.withUnsafeBytes { buffer in
            PQputCopyData(handle, buffer.baseAddress?.assumingMemoryBound(to: CChar.self), Int32(buffer.count))
        }
        // Anything but 1 means that the server ended the COPY with an error.
        guard taken == 1 else {
            _ = try collect(watch)
            throw lost()
        }
        try flush(watch)
    }

    func drain(_ watch: StatementWatch) throws(PostgresError) {
        while try nextResult(watch) != nil {}
        try settle(watch)
    }

    private func fail(_ result: QueryResult, _ watch: StatementWatch) throws(PostgresError) {
        try requireUsable()
        try drain(watch)
        if let error = result.error { throw watch.explain(error) }
    }
}
