import Foundation
public import HuntModel
import PostgresClient

/// One execution of one hunt revision over a range of event time.
public struct Run: Sendable, Hashable {
    public let id: Int64
    public let tenant: String
    public let hunt: String
    public let revision: Int32
    public let range: TimeRange
    /// `now()` of its queries.
    public let clock: DateTime
    public let state: RunState
    public let step: Int32
    public let watermark: Int64?
    public let gaps: [RunGap]
    public let errorCode: String?
    public let errorMessage: String?
    public let submittedAt: DateTime
    public let finishedAt: DateTime?
    public let epoch: Int32
}

/// Statements over runs.
public enum Runs {
    /// Told whenever a run is new or has moved.
    public static let channel = "harrier_run"

    static let columns = """
        r.id, r.tenant, r.hunt, r.revision, r.range_start, r.range_end, r.clock, r.state, r.step, r.watermark, r.gaps, r.error_code,
        r.error_message, r.submitted_at, r.finished_at, r.epoch
        """
}

extension Run {
    /// Columns as in ``Runs/columns``.
    init(_ row: PostgresRow) throws {
        id = try row.int8(0)
        tenant = try row.text(1)
        hunt = try row.text(2)
        revision = try row.int4(3)
        range = TimeRange(start: try row.int8(4), end: try row.int8(5))
        clock = DateTime(clampingTicks: try row.int8(6))
        state = RunState(rawValue: try row.text(7)) ?? .failed
        step = try row.int4(8)
        watermark = try row.int8OrNull(9)
        gaps = (try? JSONDecoder().decode([RunGap].self, from: Data(row.jsonb(10).utf8))) ?? []
        errorCode = try row.textOrNull(11)
        errorMessage = try row.textOrNull(12)
        submittedAt = DateTime(clampingTicks: try row.ticks(13))
        finishedAt = try row.ticksOrNull(14).map(DateTime.init(clampingTicks:))
        epoch = try row.int4(15)
    }
}
