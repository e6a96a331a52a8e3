/// Why a segment cannot be built or read. A message never holds a value.
public struct SegmentError: Error, Sendable, Hashable, CustomStringConvertible {
    public enum Code: String, Sendable, Hashable, CaseIterable {
        /// The bytes do not begin as a blob or a filter does, or end before its header does.
        case notASegment = "SEG001"
        /// Written in a format that this version does not know.
        case unknownFormat = "SEG002"
        /// The checksum does not match: bytes were changed.
        case damaged = "SEG003"
        /// A kind, encoding, codec or flag that this format does not have.
        case unknownEncoding = "SEG004"
        /// The column is of another kind than was asked for.
        case wrongKind = "SEG005"
        /// Sizes, counts or codes contradict each other.
        case inconsistent = "SEG006"
        /// More rows or bytes than ``SegmentLimits`` allows.
        case tooLarge = "SEG007"
        /// A part cannot be decompressed to the size that the header says.
        case cannotDecompress = "SEG008"
        /// A field has not the length of its kind.
        case badField = "SEG009"
        /// Columns of the segment have different numbers of rows.
        case unevenColumns = "SEG010"
        /// The compressor failed.
        case cannotCompress = "SEG011"
    }

    public let code: Code
    public let message: String

    init(_ code: Code, _ message: String) {
        self.code = code
        self.message = message
    }

    public var description: String { "\(code.rawValue): \(message)" }
}
