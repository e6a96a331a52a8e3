/// How events leave Harrier.
public enum ExportFormat: String, Sendable, Hashable, CaseIterable {
    /// A line a record, as Defender streams them: an envelope and its `properties`, unknown ones included; missing values left out.
    case jsonl
    /// Columns under their names; what came without a column is not in it.
    case csv
}
