extension [UInt8] {
    /// `withUnsafeBytes` that keeps the type of the error.
    func withRawBytes<Value>(_ body: (UnsafeRawBufferPointer) throws(SegmentError) -> Value) throws(SegmentError) -> Value {
        let result: Result<Value, SegmentError> = withUnsafeBytes { bytes in
            do throws(SegmentError) { return .success(try body(bytes)) } catch { return .failure(error) }
        }
        return try result.get()
    }
}
