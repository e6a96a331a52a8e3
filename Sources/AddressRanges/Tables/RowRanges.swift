/// The ranges of a table in the order of its rows.
struct RowRanges: RangeReader {
    let layout: TableLayout
    private var rows: TableRows
    /// Where the row that was read last begins.
    private(set) var place = (offset: 0, line: 1)

    init(_ bytes: RangeBytes) throws(RangeFileError) {
        rows = TableRows(bytes)
        guard let first = try rows.next() else { throw RangeFileError(.nothingKnown, "the file is empty") }
        layout = try TableLayout(first)
        if !layout.hasHeader { rows = TableRows(bytes, offset: first.offset, line: first.line) }
    }

    /// The one row that begins there.
    static func row(_ bytes: RangeBytes, _ layout: TableLayout, offset: Int, line: Int) throws(RangeFileError) -> FileRange? {
        var rows = TableRows(bytes, offset: offset, line: line)
        guard let row = try rows.next() else { return nil }
        return try range(row, layout)
    }

    mutating func next() throws(RangeFileError) -> FileRange? {
        guard let row = try rows.next() else { return nil }
        place = (row.offset, row.line)
        return try Self.range(row, layout)
    }

    private static func range(_ row: TableRows.Row, _ layout: TableLayout) throws(RangeFileError) -> FileRange {
        guard row.fields.count == layout.width else {
            throw RangeFileError(.badRow, "\(row.fields.count) columns instead of \(layout.width)", at: .line(row.line))
        }
        var info = GeoInfo()
        for part in layout.parts where !info.set(part.column, row.fields[part.place]) {
            throw RangeFileError(.badRow, "column \(part.place + 1) is no \(part.column)", at: .line(row.line))
        }
        switch layout.addresses {
        case .network(let place):
            guard let range = FileRange(network: row.fields[place], info: info.json) else {
                throw RangeFileError(.badRow, "column \(place + 1) is no network", at: .line(row.line), hint: "192.0.2.0/24, without bits behind its prefix")
            }
            return range
        case .bounds(let first, let last):
            guard let range = FileRange(row.fields[first], row.fields[last], info: info.json) else {
                throw RangeFileError(.badRow, "columns \(first + 1) and \(last + 1) are no first and last address", at: .line(row.line))
            }
            return range
        }
    }
}

extension FileRange {
    /// Two addresses, or two numbers: those below 2^32 are of IPv4.
    fileprivate init?(_ firstText: String, _ lastText: String, info: String?) {
        if let first = UInt128(firstText), let last = UInt128(lastText) {
            guard first <= last else { return nil }
            if last <= UInt128(UInt32.max) {
                self.init(first: IPAddress(.four, first), last: IPAddress(.four, last), info: info)
            } else {
                self.init(ordered: IPAddress(six: first), IPAddress(six: last), plain: (IPAddress(.six, first), IPAddress(.six, last)), info)
            }
        } else {
            guard let first = IPAddress(firstText), let last = IPAddress(lastText) else { return nil }
            self.init(ordered: first, last, plain: nil, info)
        }
    }

    /// A range that begins or ends among the mapped addresses only is one of IPv6.
    private init?(ordered first: IPAddress, _ last: IPAddress, plain: (first: IPAddress, last: IPAddress)?, _ info: String?) {
        if first.version == last.version {
            guard first <= last else { return nil }
            self.init(first: first, last: last, info: info)
        } else if let plain {
            self.init(first: plain.first, last: plain.last, info: info)
        } else {
            return nil
        }
    }
}
