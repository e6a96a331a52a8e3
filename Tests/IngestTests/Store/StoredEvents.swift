import HarrierTesting
import HuntModel
import HuntStore
import Logging
import Maintenance
import PostgresClient
import SQLText
import Testing

/// What a tenant's leaves hold, read as the owner.
struct StoredEvents {
    let owner: PostgresConnection

    init(_ databases: TestStores) async throws { owner = try await databases.connect(.events) }

    /// Identities in the heaps of `table`, each as often as it is there.
    func identities(_ table: String = "DeviceFileEvents") async throws -> [Int64] {
        var found: [Int64] = []
        for part in try await Leaf.parts(.default, table: table, over: owner) {
            guard let heap = part.heap else { continue }
            found += try await owner.rows("SELECT _identity FROM \(SQLIdentifier("t_default", heap))").map { try $0.int8(0) }
        }
        return found
    }

    func parts(_ table: String = "DeviceFileEvents") async throws -> [LeafParts] { try await Leaf.parts(.default, table: table, over: owner) }

    func texts(_ statement: SQLStatement) async throws -> [String?] { try await owner.rows(statement).map { try $0.textOrNull(0) } }

    func sealAll(_ databases: TestStores, _ table: String = "DeviceFileEvents") async throws {
        let pool = databases.stores.pool(.events, as: .maintainer, applicationName: "harrier tests", limit: 6)
        for part in try await parts(table) {
            _ = try await Sealer(over: pool, holder: "test").seal(LeafName(.default, table: table, leaf: part.leaf.name), again: part.segments != nil)
        }
        await pool.close()
    }

    func close() async { await owner.close() }
}
