import SQLText

/// The outbox. A message is written in the transaction that changes its timeline (``enqueue``), leased for one attempt at a
/// time (``claim``), and settled by what came of the attempt (``settle``), which writes only where its epoch still holds.
///
/// A deliverer that dies between the POST and the settling leaves a lease that lapses; the message is then posted again under
/// the same id, which is how a receiver knows that it has seen it.
public enum Deliveries {
    /// Heard by deliverers; the insertion of a message announces itself.
    public static let channel = "harrier_delivery"

    static let announce: SQLStatement = "SELECT pg_catalog.pg_notify('harrier_delivery', '')"
}
