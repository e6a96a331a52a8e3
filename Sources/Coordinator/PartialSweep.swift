import HuntStore
import Logging
import PostgresClient

/// Drops partial rows that no run needs any more. What cannot be dropped now is found again the next time.
struct PartialSweep: Sendable {
    let control: PostgresPool
    let work: PostgresPool
    let logger: Logger

    func drop(ofRun run: Int64) async { await drop { PartialTable.run(of: $0.name) == run } }

    /// Of every run that is over, or that control does not know.
    func dropLeftovers() async {
        await drop { _ in true }
    }

    private func drop(_ isMeant: @Sendable (StoredPartials) -> Bool) async {
        do {
            let stored = try await work.withConnection { try await PartialTable.list(on: $0) }.filter(isMeant)
            let runs = Set(stored.compactMap { PartialTable.run(of: $0.name) })
            let needed = try await control.withConnection { try await Runs.needingPartials(Array(runs), on: $0) }
            for table in stored where !needed.contains(PartialTable.run(of: table.name) ?? 0) { try await drop(table) }
        } catch {
            logger.notice("partial rows could not be swept", metadata: ["error": "\(error)"])
        }
    }

    private func drop(_ table: StoredPartials) async throws {
        do {
            try await work.withConnection { try await PartialTable.drop(table, on: $0) }
        } catch let error as PostgresError where error.sqlState == "55P03" {
            logger.info("partial rows are in use; dropped later", metadata: ["tenant": "\(table.tenant)", "table": "\(table.name)"])
        }
    }
}
