import HuntModel

/// Adds up what became of chunks.
struct IngestTotals {
    var summary = IngestSummary()
    private var unknownColumns = UnknownColumns()
    private let now: @Sendable () -> DateTime

    /// A folder may be watched for years.
    private static let mostFailures = 1000

    init(now: @escaping @Sendable () -> DateTime) { self.now = now }

    mutating func fail(_ file: String, _ error: IngestError) {
        guard summary.failures.count < Self.mostFailures else { return }
        summary.failures.append(IngestFailure(file: file, code: error.code.rawValue, message: error.message))
    }

    mutating func add(_ outcome: ChunkOutcome) {
        summary.records += outcome.records
        summary.replacements += outcome.replacements
        summary.deadLetters += outcome.deadLetters
        summary.rows.merge(outcome.stored.rows, uniquingKeysWith: +)
        summary.duplicates += outcome.stored.duplicates
        summary.late += outcome.stored.late
        summary.newDeadLetters += outcome.stored.deadLetters
        unknownColumns.add(outcome.unknownColumns)
        if let newest = outcome.newest {
            summary.newest = max(summary.newest ?? .min, DateTime(clampingTicks: newest))
            summary.lagSeconds = summary.newest.map { Double(now().ticks - $0.ticks) / Double(DateTime.ticksPerSecond) }
        }
    }

    func summary(after elapsed: Duration) -> IngestSummary {
        var summary = summary
        summary.unknownColumns = unknownColumns.counts
        let (seconds, attoseconds) = elapsed.components
        summary.seconds = Double(seconds) + Double(attoseconds) / 1e18
        if summary.seconds > 0 {
            summary.rowsPerSecond = Double(summary.records) / summary.seconds
            summary.bytesPerSecond = Double(summary.bytes) / summary.seconds
        }
        return summary
    }
}
