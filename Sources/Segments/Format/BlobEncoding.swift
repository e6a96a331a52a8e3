/// How a blob holds its values: what its two parts are.
enum BlobEncoding: UInt8 {
    /// Every row is the same: a number in `base`, bytes in part A. Every row is NULL where `nulls` is `rows`.
    case constant = 1
    /// A: lengths of the entries as planes, then the entries in the order of their bytes. B: a code a row; NULL is the code after the last entry.
    case dictionary = 2
    /// A: null bits where flagged, then the rows' lengths as planes. B: the rows' bytes, one after the other.
    case plain = 3
    /// A: null bits where flagged. B: `(value - base) / count` as planes.
    case planes = 4
    /// A: null bits where flagged. B: the zigzag of the difference to the row before, as planes; `base` before the first row.
    case delta = 5
    /// A: `entry - base` of the ascending entries, as planes. B: codes as in `dictionary`.
    case numbers = 6
    /// A: null bits where flagged. B: a bit a row.
    case bits = 7
}

/// How a part lies in the blob.
enum PartCodec: UInt8 {
    case raw = 0
    case lz4 = 1
    case zstd = 2
}

/// How the bytes of a text stand for it. The empty text is always no bytes.
enum Packing: UInt8 {
    case none = 0
    /// Two lower-case hexadecimal digits a byte.
    case hex = 1
    /// 16 bytes for the 36 characters of a lower-case guid.
    case guid = 2
}
