/// Ranges that lie inside of each other, made ones that do not: of each address the narrowest range counts, of equally wide
/// ones that which begins last, and of equal ones the last.
struct DisjointRanges {
    private var source: any RangeReader
    /// Ranges that hold the address at `cursor`, or end before it.
    private var open: [FileRange] = []
    private var cursor: IPAddress?
    private var upcoming: FileRange?
    private var hasBegun = false

    /// Ranges inside of each other.
    private static let deepest = 1_024

    init(_ source: any RangeReader) { self.source = source }

    mutating func next() throws(RangeFileError) -> FileRange? {
        if !hasBegun {
            hasBegun = true
            upcoming = try source.next()
        }
        while true {
            if let piece = takePiece() { return piece }
            guard let range = upcoming else { return nil }
            open.removeAll { $0.last < range.first }
            guard open.count < Self.deepest else {
                throw RangeFileError(.tooMany, "more than \(Self.deepest) ranges hold \(range.first)")
            }
            open.append(range)
            cursor = range.first
            upcoming = try source.next()
        }
    }

    /// What the open ranges say before the next range begins.
    private mutating func takePiece() -> FileRange? {
        guard let start = cursor else { return nil }
        open.removeAll { $0.last < start }
        guard let narrowest = open.indices.min(by: { (open[$0].width, -$0) < (open[$1].width, -$1) }) else {
            cursor = nil
            return nil
        }
        var end = open[narrowest].last
        if let next = upcoming, next.first <= end {
            guard start < next.first, let before = next.first.previous else { return nil }
            end = before
        }
        cursor = end.next
        return FileRange(first: start, last: end, info: open[narrowest].info)
    }
}
