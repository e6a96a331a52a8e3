import Coordinator
import HarrierTesting
import HuntModel
import HuntStore
import Logging
import PostgresClient
import SQLText
import Worker

extension HuntDesk {
    static let silent = Logger(label: "test") { _ in SwiftLogNoOpLogHandler() }

    /// All tests share a server, and a transaction of any of them holds back what a snapshot may show: runs wait, and have no gap for it.
    static var patient: CoordinatorSettings {
        var settings = CoordinatorSettings()
        settings.snapshotPatience = .minutes(10)
        return settings
    }

    func coordinator(
        _ name: String = "coordinator", settings: CoordinatorSettings = HuntDesk.patient
    ) -> CoordinatorService {
        CoordinatorService(stores: stores, name: name, settings: settings, logger: Self.silent) { step, clock, _ in
            try HuntDesk.compile(step, clock: clock)
        }
    }

    func worker(_ name: String = "worker", settings: WorkerSettings = WorkerSettings()) -> WorkerService {
        WorkerService(stores: stores, name: name, settings: settings, logger: Self.silent)
    }

    /// Runs services while `body` runs.
    func serving<T: Sendable>(
        _ coordinator: CoordinatorService, _ workers: [WorkerService], _ body: @Sendable () async throws -> T
    ) async throws -> T {
        try await withThrowingTaskGroup(of: Void.self) { group in
            group.addTask { try await coordinator.run() }
            for worker in workers { group.addTask { try await worker.run() } }
            defer { group.cancelAll() }
            return try await body()
        }
    }

    func submit(range: TimeRange = HuntDesk.range) async throws -> Int64 {
        try await asOperator { connection in
            try await Runs.submit(
                hunt: Self.hunt.name, revision: self.revision, range: range, clock: DateTime(clampingTicks: range.end),
                tenant: Self.tenant, on: connection)
        }
    }

    func run(_ id: Int64) async throws -> Run? {
        try await asOperator { try await Runs.find(id, tenant: Self.tenant, on: $0) }
    }

    /// Waits for as long as the test may take.
    func reach(_ state: RunState, _ id: Int64) async throws -> Run? {
        while true {
            let run = try await run(id)
            guard let run, run.state != state, !run.state.isFinished else { return run }
            try await Task.sleep(for: .milliseconds(30))
        }
    }

    func shards(_ run: Int64) async throws -> [ShardStatus] {
        try await asOperator { try await Shards.list(run: run, tenant: Self.tenant, on: $0) }
    }

    /// `device time file` of what a run found, in order.
    func findings(_ run: Int64) async throws -> [String] {
        try await asOwner { connection in
            try await connection.rows(
                """
                SELECT format('%s %s %s', f.device, f.event_time, f.evidence->>'FileName')
                FROM harrier.run_finding r JOIN harrier.finding f ON f.id = r.finding
                WHERE r.run = \(run) ORDER BY 1
                """
            ).map { try $0.text(0) }
        }
    }

    func partialTables() async throws -> Int {
        try await asOwner(of: .work) { try await $0.rows("SELECT FROM harrier.partials()").count }
    }

    func asOperator<T: Sendable>(_ body: @Sendable (PostgresConnection) async throws -> T) async throws -> T {
        try await connected(.control, .operator, body)
    }

    func asCoordinator<T: Sendable>(_ body: @Sendable (PostgresConnection) async throws -> T) async throws -> T {
        try await connected(.control, .coordinator, body)
    }

    func asWorker<T: Sendable>(_ body: @Sendable (PostgresConnection) async throws -> T) async throws -> T {
        try await connected(.control, .worker, body)
    }

    /// The superuser, whom row level security does not bind.
    func asOwner<T: Sendable>(
        of database: StoreDatabase = .control, _ body: @Sendable (PostgresConnection) async throws -> T
    ) async throws -> T {
        try await connected(database, nil, body)
    }

    private func connected<T: Sendable>(
        _ database: StoreDatabase, _ service: ServiceRole?, _ body: @Sendable (PostgresConnection) async throws -> T
    ) async throws -> T {
        let connection = try await databases.connect(database, as: service)
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
