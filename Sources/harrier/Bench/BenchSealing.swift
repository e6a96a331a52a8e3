import HuntStore
import Maintenance
import PostgresClient
import Segments

extension BenchStore {
    /// Seals every leaf of the tenant that has rows, or with `again` every sealed one, two at a time. Gives the seconds it took and the rows.
    func seal(_ tenant: TenantName, codec: SegmentCodec = .lz4, again: Bool = false) async throws -> (seconds: Double, rows: Int64) {
        let pool = deployment.stores.pool(.events, as: .maintainer, applicationName: "harrier bench", limit: 10)
        let clock = ContinuousClock.now
        do {
            let leaves = try await pool.withConnection { try await LeafStatus.list(tenant, over: $0) }.filter { again ? $0.segmentRows > 0 : $0.heapRows > 0 }
            let rows = try await Self.seal(leaves.map { LeafName(tenant, table: $0.leaf.table, leaf: $0.leaf.name) }, codec, again, over: pool)
            await pool.close()
            return ((ContinuousClock.now - clock).seconds, rows)
        } catch {
            await pool.close()
            throw error
        }
    }

    private static func seal(_ leaves: [LeafName], _ codec: SegmentCodec, _ again: Bool, over pool: PostgresPool) async throws -> Int64 {
        let sealer = Sealer(over: pool, holder: "harrier bench")
        return try await withThrowingTaskGroup(of: Int64.self) { group in
            var (waiting, rows) = (leaves[...], Int64(0))
            func startNext() {
                guard let leaf = waiting.popFirst() else { return }
                group.addTask {
                    guard case .sealed(let sealed) = try await sealer.seal(leaf, codec: codec, again: again) else {
                        throw CommandFailure.work("\(leaf) was not sealed")
                    }
                    return sealed.rows
                }
            }
            startNext()
            startNext()
            while let sealed = try await group.next() {
                rows += sealed
                startNext()
            }
            return rows
        }
    }

    /// Drops what no reader finds any more.
    func dropRetired() async throws {
        let connection = try await deployment.stores.connect(.events, as: .maintainer, applicationName: "harrier bench")
        for retired in try await RetiredRelation.list(olderThan: .zero, over: connection) { try await drop(retired, over: connection) }
        await connection.close()
    }

    /// Again and again while autovacuum, say, looks at the relation.
    private func drop(_ retired: RetiredRelation, over connection: PostgresConnection) async throws {
        while true {
            do {
                _ = try await retired.drop(olderThan: .zero, over: connection)
                return
            } catch let error as PostgresError where error.isLockTimeout {
                try await Task.sleep(for: .milliseconds(500))
            }
        }
    }
}
