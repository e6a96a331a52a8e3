/// What a segment may be at most. Readers refuse what is larger before they reserve memory for it.
public enum SegmentLimits {
    /// Rows of a full segment.
    public static let rows = 16_384
    /// Bytes of distinct values in all columns, at which a segment counts as full.
    public static let bytes = 64 << 20
    /// Rows that a reader takes.
    static let mostRows = 65_536
    /// Bytes of a part of a blob, before compression.
    static let partBytes = 512 << 20
    /// Bytes before compression for each stored byte. lz4 cannot do better than 255.
    static let ratio = 1_024
}
