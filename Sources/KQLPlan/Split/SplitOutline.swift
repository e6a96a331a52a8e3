extension SplitPlan {
    /// Both halves as trees: what `explain --stage split` prints.
    public var outline: String { "-- shard\n\(shard.outline)-- merge\n\(merge.outline)" }
}
