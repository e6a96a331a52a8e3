/// How the parts of a blob are compressed.
public enum SegmentCodec: String, Sendable, Hashable, CaseIterable {
    case lz4
    /// A quarter smaller and slower to read: for old leaves.
    case zstd
}
