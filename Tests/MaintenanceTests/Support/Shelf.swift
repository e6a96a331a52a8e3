import HarrierTesting
import HuntModel
import HuntStore
import Logging
import Maintenance
import PostgresClient
import SQLText
import Synchronization
import Testing

/// One leaf of one table with made-up events, each known by its number.
struct Shelf {
    let databases: TestStores
    let pool: PostgresPool
    let owner: PostgresConnection
    let table: EventTable
    let leaf: Leaf
    var name: LeafName { LeafName(.default, table: table.name, leaf: leaf.name) }

    /// The month of `at`; long over, unless it is another.
    init(_ table: String = "DeviceProcessEvents", at: String = "2026-01-10T12:00:00Z") async throws {
        databases = try await TestStores.fresh()
        pool = databases.stores.pool(.events, as: .maintainer, applicationName: "harrier tests", limit: 12)
        owner = try await databases.connect(.events)
        self.table = try #require(EventTables.named(table))
        let ticks = try #require(DateTime(iso8601: at)).ticks
        leaf = try #require(try await Leaf.ensure(.default, table: table, at: ticks, over: owner))
    }

    func close() async {
        await pool.close()
        await owner.close()
    }

    /// Lands events in a batch of its own, in an order that is not that of their keys. `recorded`: seconds ago; nil leaves no batch behind.
    func land(_ numbers: some Sequence<Int>, recorded: Int? = nil, texts: String? = nil) async throws {
        let statement = insertion(texts: texts)
        let (leaf, numbers) = (leaf, numbers.map { Int64($0) })
        try await owner.transaction { owner in
            let entered = try #require(try await leaf.enter(.default, over: owner))
            let batch = try #require(try await owner.row(BatchRecord.current)?.int8(0))
            try await owner.execute(statement(entered.heap, batch, numbers))
            try await owner.execute(
                Landing.insert(.default, heap: entered.heap, batch: batch, rows: Int64(numbers.count), first: leaf.start, last: leaf.start + 1))
            if let recorded {
                try await owner.execute(
                    """
                    INSERT INTO harrier.batch (id, tenant, source, recorded_at, rows, duplicates, dead_letters)
                    VALUES (\(batch), 'default', 'test', clock_timestamp() - make_interval(secs => \(Double(recorded))), \(Int64(numbers.count)), 0, 0)
                    """)
            }
        }
    }

    func seal(_ holder: String = "me", again: Bool = false) async throws -> SealOutcome {
        try await Sealer(over: pool, holder: holder).seal(name, again: again)
    }

    func parts() async throws -> LeafParts {
        try #require(try await Leaf.parts(.default, table: table.name, over: owner).first { $0.leaf == leaf })
    }

    func status() async throws -> LeafStatus {
        try #require(try await LeafStatus.list(.default, table: table.name, leaf: leaf.name, over: owner).first)
    }

    func verify() async throws -> LeafReport { try await LeafVerifier(over: pool, tenant: .default).verify(try await status()) }

    /// Every event as a line of an export, sorted.
    func events() async throws -> [String] {
        let bytes = Mutex<[UInt8]>([])
        let export = LeafExport(over: pool, tenant: .default, format: .jsonl) { chunk in bytes.withLock { $0 += chunk } }
        let rows = try await export.run(leaf)
        let lines = bytes.withLock { String(decoding: $0, as: UTF8.self) }.split(separator: "\n").map(String.init).sorted()
        #expect(Int(rows) == lines.count)
        return lines
    }

    func relations() async throws -> [String] {
        try await owner.rows(
            "SELECT tablename FROM pg_tables WHERE schemaname = 't_default' AND tablename NOT LIKE '\\_%' ORDER BY 1"
        ).map { try $0.text(0) }
    }

    func round(_ change: (inout MaintenanceSettings) -> Void = { _ in }) async {
        var settings = MaintenanceSettings()
        settings.quiet = .zero
        settings.grace = .zero
        settings.zstdAfter = nil
        change(&settings)
        await MaintenanceRound(pool: pool, name: "test", settings: settings, logger: Logger(label: "test") { _ in SwiftLogNoOpLogHandler() }).run()
    }

    // MARK: -

    private func insertion(texts: String?) -> @Sendable (_ heap: String, _ batch: Int64, _ numbers: [Int64]) -> SQLStatement {
        let columns = table.storedColumns
        let names = columns.map { SQLIdentifier($0.name).quoted }.joined(separator: ", ")
        let values = columns.enumerated().map { value($1, $0, texts) }.joined(separator: ", ")
        let hidden = table.hasDevice ? "(i % 7 * 37)::int2" : "(i % 256)::int2"
        return { heap, batch, numbers in
            var statement: SQLStatement = "INSERT INTO \(SQLIdentifier("t_default", heap)) (_batch, _bucket, _identity, _overflow, "
            statement.append(SQLStatement(trusted: "\(names)) SELECT "))
            statement.append("\(batch), ")
            statement.append(SQLStatement(trusted: #"\#(hidden), i, CASE WHEN i % 5 = 0 THEN jsonb_build_object('New "x"', i) END, \#(values)"#))
            statement.append(" FROM unnest(\(numbers)) AS i ORDER BY hashint8extended(i, 99)")
            return statement
        }
    }

    /// Missing values, values that repeat, values that do not, and characters of every plane.
    private func value(_ column: Column, _ position: Int, _ texts: String?) -> String {
        let hash = "hashint8extended(i, \(position))"
        func or(_ value: String) -> String { "CASE WHEN \(hash) % 3 <> 0 THEN \(value) END" }
        if column.name == EventTable.timeColumn { return "\(leaf.start) + i * 7" }
        if column.name == EventTable.deviceColumn { return "'device ' || i % 7" }
        return switch column.type {
        case .string:
            texts ?? """
                CASE abs(\(hash) % 5) WHEN 0 THEN '' WHEN 1 THEN 'common' WHEN 2 THEN encode(sha256(i::text::bytea), 'hex')
                WHEN 3 THEN E'é🦅 "q" \\\\ \\n\\x01' || \(hash) ELSE 'C:\\Program Files\\' || \(hash) % 50 END
                """
        case .bool: or("\(hash) % 2 = 0")
        case .int: or("(\(hash) % 2147483647)::int")
        case .long: or(hash)
        case .datetime, .timespan: or("639000000000000000 + \(hash) % 1000000000000")
        case .real: or("\(hash)::float8 / 3")
        case .decimal: or("\(hash)::numeric / 100")
        case .guid: or("md5(i::text)::uuid")
        case .dynamic: or("jsonb_build_object('b', i, 'aa', jsonb_build_array(\(hash) % 5, NULL, 'ü'))")
        }
    }
}

extension SealOutcome {
    /// Fails where nothing was sealed.
    var sealedLeaf: SealedLeaf {
        get throws {
            guard case .sealed(let leaf) = self else { throw NotSealed(outcome: self) }
            return leaf
        }
    }

    struct NotSealed: Error {
        var outcome: SealOutcome
    }
}
