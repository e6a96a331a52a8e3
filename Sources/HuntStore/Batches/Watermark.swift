public import SQLText

/// Record time: what a run may see, and what it may not.
///
/// A row's `_batch` is the number of the transaction that stored it plus the events cluster's offset. A snapshot's oldest
/// running transaction bounds what is still to come: every row below it is there to stay, none will be added below it.
/// A run takes it once and filters every scan by `_batch < watermark`, so all its shards see the same rows.
public enum Watermark {
    /// Run it over events, as operator, coordinator or worker; one bigint.
    public static let read: SQLStatement = "SELECT harrier.watermark()"
}
