/// Bytes that come in pieces.
protocol ByteSource: AnyObject {
    /// Appends some bytes to `buffer`; false at the end. Fails with an ``IngestError``.
    func read(into buffer: inout [UInt8]) throws(IngestError) -> Bool
    /// Bytes taken from the file or pipe, before decompression.
    var consumed: Int64 { get }
}

extension ByteSource {
    /// ``read(into:)`` for the readers of lookups' records.
    func more(into buffer: inout [UInt8]) throws(LookupMistake) -> Bool {
        do { return try read(into: &buffer) } catch { throw .file(error) }
    }
}
