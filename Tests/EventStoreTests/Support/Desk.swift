import CompiledForm
import Diagnostics
import EventStore
import HarrierTesting
import HuntModel
import HuntStore
import KQLPlan
import KQLToSQL
import PostgresClient
import SQLText
import Testing

/// Databases with events of one's own, and queries over them as workers run them.
final class Desk: Sendable {
    let databases: TestStores
    let reader: EventReader
    /// Holds no rows, but copies them all.
    let copier: EventReader
    private let pools: [PostgresPool]

    init(tenants: [String] = ["default"], limits: CopyLimits = CopyLimits(), isQuiet: Bool = true) async throws {
        self.isQuiet = isQuiet
        databases = try await TestStores.fresh(tenants: tenants)
        let (events, work) = (databases.stores.pool(.events, as: .worker), databases.stores.pool(.work, as: .worker))
        pools = [events, work]
        reader = EventReader(events: events, work: work, limits: limits)
        copier = EventReader(events: events, work: work, limits: CopyLimits(bytes: limits.bytes, heldRows: 0))
    }

    /// Nobody stores rows between two readings of the same.
    let isQuiet: Bool

    func close() async { for pool in pools { await pool.close() } }

    /// File events of ten devices, `count` of them from number `first` on, one a minute of 1 January 2026: one batch, as ingest stores it.
    func ingest(_ count: Int, from first: Int = 0, tenant: TenantName = .default, naming name: String = "file") async throws {
        let numbers = (first..<(first + count)).map(Int64.init)
        let texts = (EventTables.named("DeviceFileEvents")?.storedColumns ?? []).filter { $0.type == .string && !["DeviceId", "FileName"].contains($0.name) }
        let columns = SQLStatement(trusted: texts.map { SQLIdentifier($0.name).quoted + ", " }.joined())
        let empty = SQLStatement(trusted: texts.map { _ in "'', " }.joined())
        try await asOwner { owner in
            guard let leaf = try await Leaf.ensure(tenant, table: "DeviceFileEvents", at: Desk.start, over: owner) else { return }
            try await owner.transaction { owner in
                guard let entered = try await leaf.enter(tenant, over: owner) else { return }
                let buckets = numbers.map { DeviceBucket.of("d\($0 % 10)") }
                try await owner.execute(
                    """
                    INSERT INTO \(SQLIdentifier(tenant.schema, entered.heap)) (\(fragment: columns)
                        _bucket, _batch, _identity, "Timestamp", "DeviceId", "ReportId", "FileName", "FileSize")
                    SELECT \(fragment: empty) u.bucket, harrier.current_batch(), u.n * 7919 % 104729, \(Desk.start) + u.n * 600000000, 'd' || u.n % 10, u.n,
                        \(name) || ' ' || u.n || '.txt', u.n
                    FROM unnest(\(numbers), \(buckets)) AS u(n, bucket)
                    """)
                try await owner.execute(Landing.insert(tenant, heap: entered.heap, batch: numbers[0] + 1, rows: Int64(count), first: nil, last: nil))
            }
        }
    }

    static let start = DateTime(iso8601: "2026-01-01")?.ticks ?? 0

    /// Rows of the whole query, as JSON.
    func rows(_ query: String, tenant: TenantName = .default, scope: FragmentScope = FragmentScope()) async throws -> [String] {
        let compilation = QueryCompiler.compile(SourceText(query), in: BindContext(now: .unixEpoch))
        guard let compiled = compilation.query else { throw Refused(diagnostics: compilation.diagnostics) }
        return try await rows(compiled, tenant: tenant, scope: scope)
    }

    func rows(
        _ query: CompiledQuery, over relations: [String]? = nil, tenant: TenantName = .default, scope: FragmentScope = FragmentScope()
    ) async throws -> [String] {
        let question = EventQuestion(query.whole, of: query, over: relations, tenant: tenant, scope: scope, timeout: .seconds(120))
        let held = try await rows(question, query.columns, by: reader)
        let copied = try await rows(question, query.columns, by: copier)
        guard isQuiet else { return held }
        #expect(held.sorted() == copied.sorted())
        return copied
    }

    private func rows(_ question: EventQuestion, _ columns: [Column], by reader: EventReader) async throws -> [String] {
        try await reader.perform(question) { connection, statement in
            try await connection.rows(statement).map { try $0.kqlValues(columns).json }
        }
    }

    struct Refused: Error { var diagnostics: [Diagnostic] }

    func compile(_ query: String) throws -> CompiledQuery {
        let compilation = QueryCompiler.compile(SourceText(query), in: BindContext(now: .unixEpoch))
        guard let compiled = compilation.query else { throw Refused(diagnostics: compilation.diagnostics) }
        return compiled
    }

    func asOwner<T: Sendable>(of database: StoreDatabase = .events, _ body: @Sendable (PostgresConnection) async throws -> T) async throws -> T {
        let connection = try await databases.connect(database)
        do {
            let value = try await body(connection)
            await connection.close()
            return value
        } catch {
            await connection.close()
            throw error
        }
    }
}
