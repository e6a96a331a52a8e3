/// A part of the file that holds values, which point at each other by their distance from its start.
struct DataSection {
    let bytes: RangeBytes
    let start: Int
    let end: Int
    /// What a value that cannot be read is.
    var code: RangeFileError.Code = .damagedRecord

    /// Between tree and data.
    static let separator = 16

    func value(at offset: Int) throws(RangeFileError) -> MaxMindValue {
        var reader = ValueReader(section: self, position: offset)
        return try reader.value()
    }

    func number(at offset: Int, count: Int) throws(RangeFileError) -> UInt64 {
        try require(offset, count)
        return try bytes.number(at: start + offset, count: count)
    }

    func bytes(at offset: Int, count: Int) throws(RangeFileError) -> [UInt8] {
        try require(offset, count)
        return try bytes.bytes(at: start + offset, count: count)
    }

    func error(_ message: String, at offset: Int) -> RangeFileError { RangeFileError(code, message, at: .offset(start + max(0, min(offset, end - start)))) }

    private func require(_ offset: Int, _ count: Int) throws(RangeFileError) {
        guard offset >= 0, count >= 0, offset <= end - start, count <= end - start - offset else { throw error("a value ends behind the data", at: offset) }
    }
}
