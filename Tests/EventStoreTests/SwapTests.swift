import CompiledForm
import EventStore
import HarrierTesting
import HuntModel
import HuntStore
import KQLToSQL
import PostgresClient
import SQLText
import Synchronization
import Testing

/// Leaves are sealed, reopened, sealed again and their old parts dropped, while queries run: every answer is the truth of its moment.
@Suite struct SwapTests {
    @Test(.timeLimit(.minutes(15))) func answersNeverMissARowOrReadOneTwice() async throws {
        let desk = try await Desk(isQuiet: false)
        try await desk.ingest(60)
        let moment = Moment()
        let rounds = 6
        let counts = try await withThrowingTaskGroup(of: Int.self) { group in
            for reader in 0..<2 {
                group.addTask {
                    var asked = 0
                    while !moment.isOver.load(ordering: .relaxed) {
                        let before = moment.stored.load(ordering: .sequentiallyConsistent)
                        let query = reader == 0 ? "DeviceFileEvents | summarize count(), dcount(ReportId)" : "DeviceFileEvents | summarize count(), dcount(ReportId) by DeviceId | summarize sum(count_), sum(dcount_ReportId)"
                        let answer = try await desk.rows(query)
                        let numbers = answer.first?.dropFirst().dropLast().split(separator: ",").compactMap { Int($0) } ?? []
                        // Rows come ten at a time, each batch in one transaction.
                        #expect(numbers.count == 2 && numbers[0] == numbers[1], "a row was read twice: \(answer)")
                        #expect((numbers.first ?? 0) >= before && (numbers.first ?? 0) % 10 == 0, "\(before) rows were stored, \(answer) were read")
                        asked += 1
                    }
                    return asked
                }
            }
            for round in 0..<rounds {
                try await desk.databases.seal(segmentsOf: round % 2 == 0 ? 16 : nil)
                try await desk.databases.dropRetired()
                try await desk.ingest(10, from: 60 + round * 10)
                moment.stored.add(10, ordering: .sequentiallyConsistent)
                try await Task.sleep(for: .milliseconds(30))
            }
            moment.isOver.store(true, ordering: .relaxed)
            return try await group.reduce(0, +)
        }
        #expect(counts > rounds, "\(counts) questions")
        #expect(try await desk.rows("DeviceFileEvents | count") == ["[120]"])
        await desk.close()
    }
}

/// What the asking tasks know.
private final class Moment: Sendable {
    let stored = Atomic(60)
    let isOver = Atomic(false)
}
