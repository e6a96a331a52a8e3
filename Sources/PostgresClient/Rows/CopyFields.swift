extension PostgresRow {
    /// Appends the cell as a row of binary COPY has it: its length, then the bytes as the server sent them; −1 for NULL.
    public func appendField(_ column: Int, to bytes: inout [UInt8]) {
        guard !isNull(column) else { return Self.append(Int32(-1), to: &bytes) }
        result.withBytes(index, column) { cell in
            Self.append(Int32(clamping: cell.count), to: &bytes)
            bytes.append(contentsOf: cell)
        }
    }

    private static func append(_ length: Int32, to bytes: inout [UInt8]) {
        withUnsafeBytes(of: length.bigEndian) { bytes.append(contentsOf: $0) }
    }
}
