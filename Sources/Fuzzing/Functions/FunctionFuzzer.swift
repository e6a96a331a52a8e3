public import PostgresClient
import SQLText

/// Calls a function with random arguments until it has been called often enough, has taken its time, or has raised.
public struct FunctionFuzzer: Sendable {
    public struct Settings: Sendable {
        public var calls = 1_000_000
        /// Calls that are planned as constants, which takes a statement each.
        public var constantCalls = 5_000
        /// For the calls of one function.
        public var budget = Duration.seconds(30)
        /// Milliseconds after which a single call counts as hanging.
        public var patience = 60_000

        public init() {}
    }

    private let settings: Settings
    private let pools: ValuePools
    private let connection: PostgresConnection
    /// How long one statement should take.
    private static let stride = 0.7
    private static let constantsAtOnce = 50
    /// Calls of the first statement, since a call may make a million elements.
    private static let firstStep = 4

    /// `connection` is the one that has the tables of `pools`.
    public init(_ settings: Settings, pools: ValuePools, connection: PostgresConnection) async throws {
        (self.settings, self.pools, self.connection) = (settings, pools, connection)
        try await connection.execute(SQLStatement(trusted: "SET statement_timeout = \(settings.patience)"))
    }

    /// What came of a function, or `FuzzFailure` with the shortest arguments found.
    public func run(_ function: DatabaseFunction) async throws -> FunctionReport {
        let calls = FunctionCalls(function, from: pools)
        let start = ContinuousClock.now
        var (next, step) = (0, Self.firstStep)
        while next < settings.calls, next == 0 || start.duration(to: .now) < settings.budget {
            let range = next..<min(next + step, settings.calls)
            let begun = ContinuousClock.now
            if let error = try await attempt(calls.rows(range)) {
                guard error.isTimeout, range.count > 1 else { throw try await failure(error, in: range, of: calls) }
                step = max(1, range.count / 8)
                continue
            }
            next = range.upperBound
            step = Self.next(step, after: begun.duration(to: .now))
        }
        try await runConstants(of: calls)
        return FunctionReport(function: function, calls: next, isWhole: next == settings.calls, time: start.duration(to: .now))
    }

    private static func next(_ step: Int, after time: Duration) -> Int {
        let seconds = max(0.000_1, Double(time.components.seconds) + Double(time.components.attoseconds) / 1e18)
        return max(1, min(250_000, Int(Double(step) * min(20, stride / seconds))))
    }

    /// The error that the server gave; throws where the server itself is gone.
    private func attempt(_ statement: SQLStatement) async throws -> PostgresError? {
        do {
            try await connection.execute(statement)
            return nil
        } catch {
            if error.sqlState == nil { throw FuzzFailure("the server is gone: \(error)", input: statement.text) }
            return error
        }
    }

    private func failure(_ error: PostgresError, in range: Range<Int>, of calls: FunctionCalls) async throws -> FuzzFailure {
        var range = range
        while range.count > 1 {
            let middle = range.lowerBound + range.count / 2
            let first = range.lowerBound..<middle
            range = try await attempt(calls.rows(first)) == nil ? middle..<range.upperBound : first
        }
        let rows = try await connection.rows(calls.arguments(of: range.lowerBound)).map { row in
            try calls.function.types.indices.map { try row.textOrNull($0) }
        }
        guard let again = try await attempt(calls.written(rows)) else {
            return FuzzFailure(describe(error, calls, "call \(range.lowerBound), and not alone"), input: FunctionReport.show(rows))
        }
        let short = again.isTimeout ? rows : try await ShrinkRows(types: calls.function.types).run(rows) { try await attempt(calls.written($0))?.sqlState == again.sqlState }
        return FuzzFailure(describe(again, calls, "call \(range.lowerBound)"), input: FunctionReport.show(short))
    }

    private func runConstants(of calls: FunctionCalls) async throws {
        var random = FuzzRandom(seed: pools.seed &+ calls.function.description.utf8.reduce(0) { $0 &* 31 &+ UInt64($1) })
        let start = ContinuousClock.now
        var (done, step) = (0, 1)
        while done < settings.constantCalls, start.duration(to: .now) < settings.budget {
            let drawn = (0..<min(step, settings.constantCalls - done)).map { _ in
                ConstantCall(row: calls.drawn(&random), other: calls.drawn(&random), mask: random.chance(50) ? UInt64.max : random.next())
            }
            let begun = ContinuousClock.now
            let texts = drawn.map { calls.constants($0.row, and: $0.other, mask: $0.mask) }
            if try await attempt(SQLStatement(trusted: texts.joined(separator: " UNION ALL "))) != nil { try await findConstant(drawn, calls) }
            done += drawn.count
            step = min(Self.constantsAtOnce, Self.next(step, after: begun.duration(to: .now)))
        }
    }

    private func findConstant(_ drawn: [ConstantCall], _ calls: FunctionCalls) async throws {
        for call in drawn {
            let (row, other, mask) = (call.row, call.other, call.mask)
            guard let error = try await attempt(SQLStatement(trusted: calls.constants(row, and: other, mask: mask))) else { continue }
            let short = error.isTimeout ? [row, other] : try await ShrinkRows(types: calls.function.types).run([row, other]) { rows in
                guard rows.count == 2 else { return false }
                return try await attempt(SQLStatement(trusted: calls.constants(rows[0], and: rows[1], mask: mask)))?.sqlState == error.sqlState
            }
            let places = calls.function.types.indices.filter { mask >> UInt64($0 % 64) & 1 == 1 }.map { "\($0 + 1)" }
            throw FuzzFailure(describe(error, calls, "arguments \(places.joined(separator: ", ")) constant"), input: FunctionReport.show(short))
        }
    }

    private func describe(_ error: PostgresError, _ calls: FunctionCalls, _ place: String) -> String {
        "\(calls.function) \(error.isTimeout ? "hangs" : "raises \(error.sqlState ?? ""): \(error.message)") (seed \(pools.seed), \(place))"
    }
}

/// Two rows of arguments; those that `mask` has a bit for are the first row's, as constants.
private struct ConstantCall {
    var row: [String?]
    var other: [String?]
    var mask: UInt64
}

extension PostgresError {
    fileprivate var isTimeout: Bool { sqlState == "57014" }
}
