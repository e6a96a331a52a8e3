/// The ranges of a table by their first address. A table in that order is read as it comes, another through a list of its rows.
struct TableRanges: RangeReader {
    private enum Order {
        case asWritten(RowRanges)
        case listed(Listing)
    }

    private struct Listing {
        let bytes: RangeBytes
        let layout: TableLayout
        var rows: [Place]
        var next = 0
    }

    private struct Place {
        var range: FileRange
        var offset: Int
        var line: Int
    }

    private var order: Order

    /// Rows of a table out of order.
    private static let mostListed = 4_000_000

    /// Reads the whole table once, so that a mistake in it is found before anything is done with it.
    init(_ bytes: RangeBytes) throws(RangeFileError) {
        var rows = try RowRanges(bytes)
        order = .asWritten(rows)
        var last: FileRange?
        while let range = try rows.next() {
            if let before = last, range.isBefore(before) {
                order = .listed(try Self.listing(bytes))
                return
            }
            last = range
        }
    }

    mutating func next() throws(RangeFileError) -> FileRange? {
        switch order {
        case .asWritten(var rows):
            let range = try rows.next()
            order = .asWritten(rows)
            return range
        case .listed(var listing):
            guard listing.next < listing.rows.count else { return nil }
            let place = listing.rows[listing.next]
            listing.next += 1
            order = .listed(listing)
            return try RowRanges.row(listing.bytes, listing.layout, offset: place.offset, line: place.line)
        }
    }

    private static func listing(_ bytes: RangeBytes) throws(RangeFileError) -> Listing {
        var rows = try RowRanges(bytes)
        var places: [Place] = []
        while var range = try rows.next() {
            guard places.count < mostListed else {
                throw RangeFileError(
                    .tooMany, "more than \(mostListed) ranges that are not in the order of their first addresses", at: .line(rows.place.line), hint: "sort the file")
            }
            range.info = nil
            places.append(Place(range: range, offset: rows.place.offset, line: rows.place.line))
        }
        places.sort { $0.range.isBefore($1.range) || !$1.range.isBefore($0.range) && $0.offset < $1.offset }
        return Listing(bytes: bytes, layout: rows.layout, rows: places)
    }
}

extension FileRange {
    /// By the first address, the wider one first.
    fileprivate func isBefore(_ other: FileRange) -> Bool { first < other.first || first == other.first && last > other.last }
}
