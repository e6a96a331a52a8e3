import EventStore
import HuntStore
import PostgresClient
import SQLText

/// Milliseconds that probes take, their medians run by run.
struct ProbeTimes: Sendable {
    /// From the question to its last row: transaction, parts, statement.
    var whole: [Double] = []
    /// The statement alone, inside.
    var statement: [Double] = []
    /// By hand, on a connection of its own.
    var byHand: [Double] = []

    /// `open` probes are asked by hand too, in turn with Harrier.
    init(_ probes: [DeviceProbe], open: Bool, runs: Int, _ store: BenchStore) async throws {
        let stores = store.deployment.stores
        let (events, work) = (stores.pool(.events, as: .operator, limit: 2), stores.pool(.work, as: .operator, limit: 2))
        let reader = EventReader(events: events, work: work)
        let questions = try probes.map { try $0.question() }
        let hand = try await PostgresConnection.connect(stores.events, applicationName: "harrier bench")
        for run in 0...max(1, runs) {
            var (whole, inside, byHand): ([Double], [Double], [Double]) = ([], [], [])
            for (probe, question) in zip(probes, questions) {
                let clock = ContinuousClock.now
                let (asked, rows) = try await reader.perform(question) { connection, statement in
                    let clock = ContinuousClock.now
                    let rows = try await connection.rows(statement).count
                    return ((ContinuousClock.now - clock).milliseconds, rows)
                }
                whole.append((ContinuousClock.now - clock).milliseconds)
                inside.append(asked)
                guard rows > 0 else { throw CommandFailure.work("a probe found nothing") }
                guard open else { continue }
                let mine = ContinuousClock.now
                let found = try await hand.rows(probe.byHand).count
                byHand.append((ContinuousClock.now - mine).milliseconds)
                guard found == rows else { throw CommandFailure.work("by hand there are \(found) rows, of \(rows)") }
            }
            // The first round fills caches.
            guard run > 0 else { continue }
            self.whole.append(Measurement.median(whole))
            statement.append(Measurement.median(inside))
            if open { self.byHand.append(Measurement.median(byHand)) }
        }
        await hand.close()
        for pool in [events, work] { await pool.close() }
    }
}

extension Duration {
    var milliseconds: Double { seconds * 1000 }
}
