/// One coordinator leads at a time, by a lease with a term. Everything the leader writes names its term, so a leader that
/// slept past its lease writes nothing once another one has begun.
///
/// A term is never used twice. The leader renews its lease under the same term; whoever finds the lease lapsed takes it under
/// the next one. A write of the leader begins by locking the lease's row for sharing where its term still holds
/// (`transaction(leading:)`): a successor has to wait for that transaction, and the next one finds no such term.
public enum Leadership {
    static let name = "coordinator"
}

extension Duration {
    /// As PostgreSQL intervals are given.
    var wholeMilliseconds: Int64 {
        let (seconds, overflow) = components.seconds.multipliedReportingOverflow(by: 1000)
        return overflow ? .max : seconds + components.attoseconds / 1_000_000_000_000_000
    }
}
