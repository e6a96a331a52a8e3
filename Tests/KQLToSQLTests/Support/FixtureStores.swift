import EventStore
import HarrierTesting
import HuntModel
import HuntStore
import PostgresClient
import SQLText

/// Migrated databases whose default tenant has the fixture events and lookups, with leaves in one state.
final class FixtureStores: Sendable {
    enum State: String, Sendable, CaseIterable {
        /// Heaps alone.
        case open
        /// Segments alone, of a few rows each; snapshots are never sealed.
        case sealed
        /// Every other row is sealed, the rest came late.
        case reopened
    }

    let databases: TestStores
    /// Takes rows along with the statement, or copies them all.
    let readers: [EventReader]
    private let pools: [PostgresPool]

    static let shared = Dictionary(uniqueKeysWithValues: State.allCases.map { state in (state, Task { try await FixtureStores(state) }) })

    private init(_ state: State) async throws {
        databases = try await TestStores.fresh()
        let stores = databases.stores
        let (events, work) = (stores.pool(.events, as: .worker, limit: 2), stores.pool(.work, as: .worker, limit: 2))
        pools = [events, work]
        readers = [EventReader(events: events, work: work), EventReader(events: events, work: work, limits: CopyLimits(heldRows: 0))]
        let owner = try await databases.connect(.events)
        let ingest = try await databases.connect(.events, as: .ingest)
        try await owner.script("SET search_path = t_default; SET session_replication_role = replica")
        try await FixtureLookups.register(on: owner)
        try await owner.script(
            """
            INSERT INTO harrier.batch (id, tenant, source, recorded_at, rows, duplicates, dead_letters) VALUES
                (0, 'default', '', '2026-01-30T09:00:00.1234560Z', 0, 0, 0), (1, 'default', '', '2026-01-30T10:00:00Z', 0, 0, 0)
            """)
        for table in FixtureEvents.tables where !table.rows.isEmpty {
            let first = state == .reopened ? table.rows.indices.filter { $0 % 2 == 0 } : Array(table.rows.indices)
            try await table.land(first, on: owner, as: ingest)
        }
        if state != .open { try await databases.seal(segmentsOf: 3) }
        if state == .reopened {
            for table in FixtureEvents.tables where !table.rows.isEmpty {
                try await table.land(table.rows.indices.filter { $0 % 2 == 1 }, on: owner, as: ingest)
            }
        }
        await owner.close()
        await ingest.close()
    }
}

extension StoredTable {
    /// Rows `numbers`, each in the heap of its leaf.
    func land(_ numbers: [Int], on owner: PostgresConnection, as ingest: PostgresConnection) async throws {
        let time = columns.firstIndex(of: Column(EventTable.timeColumn, .datetime))
        for number in numbers {
            var ticks: Int64 = 0
            if let time, case .datetime(let moment) = rows[number][time] { ticks = moment.ticks }
            guard let leaf = try await Leaf.ensure(.default, table: name, at: ticks, over: ingest) else { continue }
            let heap = try await ingest.transaction { try await leaf.enter(.default, over: $0)?.heap ?? leaf.name }
            try await insert(number..<(number + 1), into: SQLIdentifier("t_default", heap), on: owner)
            try await owner.execute(Landing.insert(.default, heap: heap, batch: Int64(1000 + number), rows: 1, first: ticks, last: ticks))
            try await recordDevice(of: rows[number], on: owner)
        }
    }
}
