/// The rows of a column's blob.
///
/// Reading a row is cheap once the reader is made, which decompresses and checks the blob but writes no row out. Rows are counted from 0; a row
/// that is not there is a mistake of the caller.
public struct SegmentColumnReader: Sendable {
    public let kind: SegmentKind
    public let rows: Int
    public let nulls: Int
    private let values: Values

    private enum Values {
        case numbers(NumberReader)
        case bytes(ByteReader)
    }

    /// Throws where the bytes are no blob of this kind, or not as it was written.
    public init(blob: UnsafeRawBufferPointer, kind: SegmentKind) throws(SegmentError) {
        let header = try BlobHeader(blob)
        guard header.kind == kind else { throw SegmentError(.wrongKind, "a column of \(header.kind), not of \(kind)") }
        func part(_ part: BlobHeader.Part, at offset: Int) throws(SegmentError) -> [UInt8] {
            try Decompressor.bytes(part, UnsafeRawBufferPointer(rebasing: blob[offset..<offset + part.stored]))
        }
        let a = try part(header.a, at: BlobHeader.size)
        let b = try part(header.b, at: BlobHeader.size + header.a.stored)
        (self.kind, rows, nulls) = (kind, header.rows, header.nulls)
        values = kind.numberSize != nil ? .numbers(try NumberReader(header, a, b)) : .bytes(try ByteReader(header, a, b))
    }

    public init(blob: [UInt8], kind: SegmentKind) throws(SegmentError) {
        self = try blob.withRawBytes { bytes throws(SegmentError) in try SegmentColumnReader(blob: bytes, kind: kind) }
    }

    /// A column that a segment does not have, because the table did not have it: every text is empty, everything else is NULL.
    public init(absent kind: SegmentKind, rows: Int) {
        (self.kind, self.rows, nulls) = (kind, rows, kind == .text ? 0 : rows)
        values = kind.numberSize != nil ? .numbers(NumberReader(nulls: rows)) : .bytes(ByteReader(empty: kind, rows: rows))
    }

    public func isNull(_ row: Int) -> Bool {
        precondition(row >= 0 && row < rows)
        return switch values {
        case .numbers(let numbers): numbers.number(row) == nil
        case .bytes(let bytes): bytes.isNull(row)
        }
    }

    /// Appends the row as binary COPY has it: the length in four bytes, the highest first, and the field; the length -1 for NULL.
    @inline(__always)
    public func appendField(row: Int, to output: inout [UInt8]) {
        precondition(row >= 0 && row < rows)
        switch values {
        case .numbers(let numbers): numbers.append(row, kind, to: &output)
        case .bytes(let bytes): bytes.append(row, to: &output)
        }
    }

    /// The number of a row; 0 or 1 of a `bool`, the bits of a `real`; nil where it is NULL, and for every other kind.
    public func int64(_ row: Int) -> Int64? {
        precondition(row >= 0 && row < rows)
        guard case .numbers(let numbers) = values else { return nil }
        return numbers.number(row)
    }

    /// Every row's ``int64(_:)``, 0 for NULL. Empty for a kind without numbers.
    public func ints() -> [Int64] {
        guard case .numbers(let numbers) = values else { return [] }
        return numbers.all(rows)
    }

    /// The text of a row in UTF-8, `json` included; of a `guid` and a `decimal` the field. Nil for NULL, and for numbers.
    public func withBytes<Result>(_ row: Int, _ body: (UnsafeRawBufferPointer?) throws -> Result) rethrows -> Result {
        precondition(row >= 0 && row < rows)
        guard case .bytes(let bytes) = values else { return try body(nil) }
        return try bytes.with(row, body)
    }

    /// As ``withBytes(_:_:)``, in an array of its own.
    public func bytes(_ row: Int) -> [UInt8]? { withBytes(row) { $0.map { Array($0) } } }
}
