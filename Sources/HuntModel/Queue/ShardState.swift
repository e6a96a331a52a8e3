/// Where a shard stands. Raw values are stored and published.
///
///     available → leased → succeeded | failed | cancelled
///         ↑          │
///         └──────────┴→ exhausted
///
/// A lapsed lease and a failed attempt lead back to `available` until attempts run out. `failed` is for what another
/// attempt cannot mend (a leaf that vanished, a statement that the data itself breaks).
public enum ShardState: String, Sendable, Codable, Hashable, CaseIterable {
    case available, leased, succeeded, failed, cancelled, exhausted

    /// Nothing will change it any more.
    public var isClosed: Bool {
        switch self {
        case .available, .leased: false
        case .succeeded, .failed, .cancelled, .exhausted: true
        }
    }
}

/// What a shard reads: telemetry, or the partial rows of its step.
public enum ShardKind: String, Sendable, Codable, Hashable, CaseIterable {
    case scan, merge
}
