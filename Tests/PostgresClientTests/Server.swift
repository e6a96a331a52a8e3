import HarrierTesting
import PostgresClient
import SQLText
import Synchronization
import Testing

/// A connection to the shared server's `postgres` database, where nothing is kept.
func connect() async throws -> PostgresConnection {
    try await PostgresConnection.connect(try await TestCluster.shared.address(), applicationName: "PostgresClientTests")
}

/// Chunks handed out one after the other.
actor Chunks {
    private var rest: [[UInt8]]
    init(_ chunks: [[UInt8]]) { rest = chunks }
    init(_ texts: String...) { rest = texts.map { Array($0.utf8) } }
    func next() -> [UInt8]? { rest.isEmpty ? nil : rest.removeFirst() }
}

/// A sum that several tasks add to.
final class Counter: Sendable {
    private let sum = Mutex(0)
    var total: Int { sum.withLock { $0 } }
    func add(_ value: Int) { sum.withLock { $0 += value } }
}

/// Values that several tasks add, in the order in which they come.
final class Collected<T: Sendable>: Sendable {
    private let values = Mutex<[T]>([])
    var all: [T] { values.withLock { $0 } }
    func add(_ value: T) { values.withLock { $0.append(value) } }
}

extension Sequence {
    func asyncMap<T>(_ transform: (Element) async throws -> T) async rethrows -> [T] {
        var results: [T] = []
        for element in self { results.append(try await transform(element)) }
        return results
    }
}

func code(_ error: any Error) -> PostgresError.Code? { (error as? PostgresError)?.code }

/// Returns once the server shows a statement of that process as running.
func waitUntilRunning(_ process: Int32) async throws {
    let watcher = try await connect()
    let isActive: SQLStatement = "SELECT 1 FROM pg_stat_activity WHERE pid = \(process) AND state = 'active' AND wait_event = 'PgSleep'"
    while try await watcher.row(isActive) == nil { try await Task.sleep(for: .milliseconds(5)) }
    await watcher.close()
}
