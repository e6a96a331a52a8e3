import CompiledForm
import HuntStore
import PostgresClient
import Segments

extension RowScope {
    /// Whether some row of the segment may matter, as far as its bounds say.
    func mayTouch(_ bounds: SegmentBounds) -> Bool {
        guard let times, times.overlaps(bounds.times), buckets.overlaps(bounds.buckets), bounds.batches.lowerBound < watermark else { return false }
        if let deviceBuckets, !deviceBuckets.contains(where: bounds.buckets.contains) { return false }
        return windows?.mayTouch(bounds) ?? true
    }
}

extension SegmentTable {
    /// The segments that may hold rows of the scope, by number: by their bounds, then by ranges and filters of the columns that the condition
    /// speaks of, which are fetched for what is left. Together all of them have `rows` rows.
    func segments(
        in scope: RowScope, _ place: SegmentPlace, rows: Int64, _ directories: SegmentDirectories, over connection: PostgresConnection
    ) async throws -> [SegmentBounds] {
        let all = try await directories.bounds(of: self, in: place, rows: rows, over: connection).filter(scope.mayTouch)
        let columns = scope.condition.columns.subtracting(["Timestamp"]).sorted()
        // Of so few the blobs say it sooner.
        guard all.count > Self.few, !columns.isEmpty else { return all }
        let entries = try await directory(of: columns, in: all.map(\.segment), presence: columns, over: connection)
        let bySegment = Dictionary(grouping: entries, by: \.segment)
        return try all.filter { bounds in
            try SegmentKnowledge(bySegment[bounds.segment] ?? [], place).mayHold(scope.condition)
        }
    }

    private static let few = 2
}

/// What ranges and filters say of the columns of one segment.
struct SegmentKnowledge {
    private var entries: [String: SegmentEntry] = [:]
    private var filters: [String: PresenceFilter] = [:]

    init(_ entries: [SegmentEntry], _ place: SegmentPlace) throws(EventStoreError) {
        for entry in entries {
            self.entries[entry.column] = entry
            guard let presence = entry.presence else { continue }
            do throws(SegmentError) {
                filters[entry.column] = try PresenceFilter(presence)
            } catch {
                throw place.damaged(entry.segment, entry.column, "its filter: \(error)")
            }
        }
    }

    /// False where no row can fulfil the condition. Of a column that is not there nothing is known.
    func mayHold(_ condition: ColumnCondition) -> Bool {
        switch condition {
        case .any: true
        case .and(let parts): parts.allSatisfy(mayHold)
        case .or(let parts): parts.contains(where: mayHold)
        case .equals(let column, let texts): texts.contains { mayHold(column, $0) }
        case .number(let column, let low, let high): entries[column]?.numbers.map { $0.lowerBound <= high && low <= $0.upperBound } ?? true
        case .text(let column, let test): mayHold(column, test)
        }
    }

    private func mayHold(_ column: String, _ text: String) -> Bool {
        guard let entry = entries[column] else { return true }
        guard RangeBytes.text(text).mayLie(from: entry.low, to: entry.high) else { return false }
        return filters[column]?.mayHold(value: text) ?? true
    }

    private func mayHold(_ column: String, _ test: TextTest) -> Bool {
        guard let filter = filters[column] else { return true }
        if test.place == .whole, !filter.mayHold(value: test.needle) { return false }
        return test.terms.allSatisfy(filter.mayHold(term:))
    }
}
