/// Bytes that come in pieces.
protocol ByteSource: AnyObject {
    /// Appends some bytes to `buffer`; false at the end. Fails with an ``IngestError``.
    func read(into buffer: inout [UInt8]) throws(IngestError) -> Bool
    /// Bytes taken from the file or pipe, before decompression.
    var consumed: Int64 { get }
}
