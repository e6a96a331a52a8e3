import CompiledForm
import HuntStore
import PostgresClient
import SQLText

/// The temporary tables that one statement reads in work: its sources, and what lies beside events.
struct Copies: Sendable {
    private let question: EventQuestion
    private let tables: [CopiedTable]
    private let sides: [SideTable]

    init(_ question: EventQuestion, _ statement: SQLStatement) {
        self.question = question
        tables = question.sources.map(CopiedTable.init)
        sides = SideTable.all(of: question, named: statement.text)
    }

    /// Fixed text that makes them, empty. They go with the transaction.
    var definition: String {
        let made = tables.map { ($0.name, $0.columns.map(\.definition).joined(separator: ", ")) } + sides.map { ($0.name, $0.definition) }
        return made.map { name, columns in
            let name = SQLIdentifier(name).quoted
            return "CREATE TEMPORARY TABLE \(name) (\(columns)) ON COMMIT DROP; GRANT SELECT ON \(name) TO \"\(question.tenant.queryRole)\""
        }.joined(separator: "; ")
    }

    func fill(
        from parts: [SourceParts], _ events: PostgresConnection, to work: PostgresConnection, _ limits: CopyLimits, _ directories: SegmentDirectories
    ) async throws {
        let budget = CopyBudget(limits)
        for (table, parts) in zip(tables, parts) {
            let rows = EventRows(parts, table.columns, question, events, directories)
            try await work.fill(table.name, from: rows, budget, indexed: table.index)
        }
        for side in sides {
            let rows = CursorRows(side.rows, named: side.name, over: events)
            try await work.fill(side.name, from: rows, budget, indexed: side.index)
        }
    }
}

/// The copy of one source.
struct CopiedTable: Sendable {
    let name: String
    let columns: [StoredColumn]
    /// Worth building where there are many rows.
    let index: String?

    init(_ source: EventSource) {
        name = source.relation
        columns = source.need.storedColumns
        let names = columns.map(\.name)
        index = source.need.isProbed && names.contains("DeviceId") && names.contains("Timestamp") ? #"("DeviceId", "Timestamp")"# : nil
    }
}

/// What is left of the limits of one question.
actor CopyBudget {
    private var bytes: Int
    private let limit: Int

    init(_ limits: CopyLimits) { (bytes, limit) = (limits.bytes, limits.bytes) }

    func spend(_ count: Int) throws {
        bytes -= count
        guard bytes >= 0 else {
            let size = limit >= 1 << 30 ? "\(limit >> 30) GiB" : "\(limit) bytes"
            throw EventStoreError(.tooManyBytes, "the query needs more than \(size) of rows beside sealed leaves: narrow its time, devices or columns")
        }
    }
}
