import HuntModel
import HuntStore
import PostgresClient

/// Follows a run to its end.
struct RunWatch: Sendable {
    var run: Int64
    var tenant: String
    var stores: Stores

    /// With a progress bar on a terminal.
    func untilEnd() async throws -> Run? {
        let connection = try await stores.connect(.control, as: .operator)
        let bar = ProgressBar("run \(run)")
        while let progress = try await Runs.progress(run, tenant: tenant, on: connection), !progress.state.isFinished {
            let step = progress.steps > 0 ? "step \(min(progress.step + 1, progress.steps)) of \(progress.steps)" : "planning"
            bar.show(
                done: progress.shardsDone, total: progress.shards > 0 ? progress.shards : nil,
                note: "shards, \(progress.state == .correlating ? "correlating" : step), \(progress.rows) rows, \(progress.findings) findings")
            try await Task.sleep(for: .milliseconds(100))
        }
        bar.finish()
        let ended = try await Runs.find(run, tenant: tenant, on: connection)
        await connection.close()
        return ended
    }
}
