import CompiledForm
import HuntStore
public import PostgresClient
public import SQLText

/// Runs fragments over events, wherever their rows lie: the one way to read event tables.
///
/// Rows of open leaves are read where they are. As soon as one leaf in reach is sealed, the columns and rows that the question needs are taken out
/// of all parts, and the very same statement reads them under the names of its relations: a few come with it as arrays; many are copied into
/// temporary tables of `harrier_work`, and it runs there. In each case it runs in one transaction as the tenant's query role, which can read and
/// nothing else.
///
/// A leaf may be sealed, sealed again or dropped meanwhile. Therefore, in this order: the tables are locked against dropping, the parts of their
/// leaves are read, the parts are locked. A part that is gone by then was replaced by another: everything begins anew. From there on the
/// transaction sees one snapshot, and what it has locked stays.
public struct EventReader: Sendable {
    let events: PostgresPool
    let work: PostgresPool
    let limits: CopyLimits
    let directories: SegmentDirectories

    /// `events` and `work` log in as a service that may become the tenant's query role. A question over sealed rows takes one connection of
    /// each; who holds another of `work` besides needs a larger pool.
    public init(events: PostgresPool, work: PostgresPool, limits: CopyLimits = CopyLimits()) {
        self.events = events
        self.work = work
        self.limits = limits
        directories = SegmentDirectories()
    }

    /// Hands `body` the statement and a connection to run it on, once, inside the transaction. Fails with `EVT…`, or as PostgreSQL does.
    public func perform<T: Sendable>(
        _ question: EventQuestion, _ body: @Sendable (PostgresConnection, SQLStatement) async throws -> T
    ) async throws -> T {
        for _ in 1..<Self.attempts {
            do { return try await attempt(question, body) } catch is PartVanished { continue }
        }
        do { return try await attempt(question, body) } catch is PartVanished {
            throw EventStoreError(.restless, "the parts of its leaves changed each time that they were about to be read")
        }
    }

    /// Hands over each row as it arrives.
    public func eachRow(of question: EventQuestion, _ body: @escaping @Sendable (PostgresRow) throws -> Void) async throws {
        try await perform(question) { connection, statement in try await connection.eachRow(statement, body) }
    }

    private static let attempts = 4

    private func attempt<T: Sendable>(
        _ question: EventQuestion, _ body: @Sendable (PostgresConnection, SQLStatement) async throws -> T
    ) async throws -> T {
        if let answer = try await inEvents(question, body) { return answer }
        // As if it began here: what few rows were taken out is taken out again.
        return try await inWork(question, body)
    }

    /// Nil where too many rows of sealed leaves are in reach.
    private func inEvents<T: Sendable>(
        _ question: EventQuestion, _ body: @Sendable (PostgresConnection, SQLStatement) async throws -> T
    ) async throws -> T? {
        try await events.withConnection { events in
            try await events.transaction(.snapshot, opening: question.openingInEvents) { events in
                let parts = try await SourceParts.resolve(question, over: events)
                let relations = parts.compactMap(\.relation)
                guard relations.count == parts.count else {
                    try await lock(parts, of: question, over: events)
                    guard let statement = try await HeldRows.statement(of: question, from: parts, limits, directories, over: events) else { return nil }
                    return try await body(events, statement)
                }
                let statement = try question.fragment.statement(over: relations, in: question.scope)
                try await events.script(question.becomeTenant)
                return try await body(events, statement)
            }
        }
    }

    private func inWork<T: Sendable>(
        _ question: EventQuestion, _ body: @Sendable (PostgresConnection, SQLStatement) async throws -> T
    ) async throws -> T {
        let statement = try question.fragment.statement(over: question.sources.map { SQLIdentifier($0.relation) }, in: question.scope)
        let copies = Copies(question, statement)
        return try await work.withConnection { work in
            try await work.transaction(.readWrite, opening: copies.definition) { work in
                try await withLockedParts(of: question) { events, parts in
                    try await copies.fill(from: parts, events, to: work, limits, directories)
                }
                try await work.script(question.closingInWork)
                return try await body(work, statement)
            }
        }
    }

    /// A snapshot of events in which `body` may read the parts by name, as the tenant's query role.
    func withLockedParts<T: Sendable>(
        of question: EventQuestion, _ body: @Sendable (PostgresConnection, [SourceParts]) async throws -> T
    ) async throws -> T {
        try await events.withConnection { events in
            try await events.transaction(.snapshot, opening: question.openingInEvents) { events in
                let parts = try await SourceParts.resolve(question, over: events)
                try await lock(parts, of: question, over: events)
                return try await body(events, parts)
            }
        }
    }

    private func lock(_ parts: [SourceParts], of question: EventQuestion, over events: PostgresConnection) async throws {
        do {
            try await events.script(question.lock(parts: parts))
        } catch where error.isUndefinedTable {
            throw PartVanished()
        }
    }
}

/// A part of a leaf was retired and dropped between two statements.
struct PartVanished: Error {}

/// How much may be copied for one question.
public struct CopyLimits: Sendable, Hashable {
    /// Of rows in PostgreSQL's binary format, which is about what they take on disk.
    public var bytes: Int
    /// So many rows come with the statement instead of being copied: making a table takes longer than that (measured: 8 ms of them).
    public var heldRows: Int

    public init(bytes: Int = 8 << 30, heldRows: Int = 2_000) { (self.bytes, self.heldRows) = (bytes, heldRows) }
}
