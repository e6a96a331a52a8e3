import HuntModel

/// Which event times are taken, and whether records may say what their identity is.
struct Admission: Sendable {
    /// Ticks; later events are refused.
    var latest: Int64 = .max
    /// By table, in ticks; earlier events are refused, because they would be dropped at once.
    var oldest: [String: Int64] = [:]

    var keepsIdentities = false

    func check(_ row: Row) throws(IngestError) {
        guard row.layout.time != nil else { return }
        if row.time > latest {
            throw IngestError(.futureTime, "the event is of \(DateTime(clampingTicks: row.time)): later than it may be, \(DateTime(clampingTicks: latest))")
        }
        if !oldest.isEmpty, let oldest = oldest[row.layout.table.name], row.time < oldest {
            throw IngestError(.beyondRetention, "the event is of \(DateTime(clampingTicks: row.time)), and events before \(DateTime(clampingTicks: oldest)) are not kept")
        }
    }
}
