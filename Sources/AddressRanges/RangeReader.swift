/// Ranges of a file, by their first address.
protocol RangeReader {
    mutating func next() throws(RangeFileError) -> FileRange?
}
