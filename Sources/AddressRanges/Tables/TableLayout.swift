/// Which columns of a table say which addresses, and what about them.
struct TableLayout: Sendable, Hashable {
    /// What the column at `place` says.
    struct Part: Sendable, Hashable {
        var column: GeoColumn
        var place: Int
    }

    enum Addresses: Sendable, Hashable {
        case network(Int)
        case bounds(first: Int, last: Int)
    }

    var width: Int
    var addresses: Addresses
    /// In the order in which they count.
    var parts: [Part]
    var hasHeader: Bool

    /// From the first row: names of columns, or values of a form that is known.
    init(_ row: TableRows.Row) throws(RangeFileError) {
        if IPAddress(row.fields[0]) != nil || FileRange(network: row.fields[0], info: nil) != nil || UInt128(row.fields[0]) != nil {
            try self.init(withoutHeader: row)
        } else {
            try self.init(header: row)
        }
    }

    private init(width: Int, _ addresses: Addresses, _ columns: [GeoColumn?], from start: Int, hasHeader: Bool) {
        self.width = width
        self.addresses = addresses
        self.hasHeader = hasHeader
        parts = columns.enumerated().compactMap { place, column in column.map { Part(column: $0, place: start + place) } }
        parts.sort { ($0.column, $0.place) < ($1.column, $1.place) }
    }

    private init(header row: TableRows.Row) throws(RangeFileError) {
        let names = row.fields.map(ColumnName.plain)
        let columns = row.fields.map { GeoColumn($0) }
        func place(_ words: [String]) -> Int? { words.lazy.compactMap { names.firstIndex(of: $0) }.first }
        guard columns.contains(where: { $0 != nil }) else {
            if names.contains("geonameid") { throw Self.split(row.line) }
            throw Self.unknown(row.line, "no column says where the addresses are")
        }
        let addresses: Addresses
        if let first = place(Self.firstNames), let last = place(Self.lastNames) {
            addresses = .bounds(first: first, last: last)
        } else if let network = place(Self.networkNames) {
            addresses = .network(network)
        } else {
            throw names.contains("geonameid") ? Self.split(row.line) : Self.unknown(row.line, "no column says which addresses")
        }
        self.init(width: row.fields.count, addresses, columns, from: 0, hasHeader: true)
        let saysNoCountry = !columns.contains { [.countryName, .country, .countryCode].contains($0) }
        if names.contains("geonameid"), saysNoCountry { throw Self.split(row.line) }
    }

    /// DB-IP: first, last, continent, country code, state, city, latitude, longitude; or first, last, country code. IP2Location: two numbers, code and
    /// name of the country, region, city, latitude, longitude, and what follows.
    private init(withoutHeader row: TableRows.Row) throws(RangeFileError) {
        let isNumeric = UInt128(row.fields[0]) != nil
        let columns: [GeoColumn?]
        switch (row.fields.count, isNumeric) {
        case (3, false): columns = [.countryCode]
        case (8, false): columns = [nil, .countryCode, .state, .city, .latitude, .longitude]
        case (4, true), (6, true), (8..., true): columns = Array([.countryCode, .countryName, .state, .city, .latitude, .longitude].prefix(row.fields.count - 2))
        default: throw Self.unknown(row.line, "\(row.fields.count) columns without names")
        }
        self.init(width: row.fields.count, .bounds(first: 0, last: 1), columns, from: 2, hasHeader: false)
    }

    private static let networkNames = ["network", "cidr", "prefix", "subnet", "range", "iprange"]
    private static let firstNames = [
        "start", "rangestart", "startip", "ipstart", "iprangestart", "first", "firstip", "ipfrom", "from", "networkstartip", "networkstartinteger",
    ]
    private static let lastNames = [
        "end", "rangeend", "endip", "ipend", "iprangeend", "last", "lastip", "ipto", "to", "networklastip", "networklastinteger",
    ]

    private static func unknown(_ line: Int, _ message: String) -> RangeFileError {
        RangeFileError(
            .unknownColumns, message, at: .line(line),
            hint: "a first row of names: network, or start and end, then country, state, city, latitude, longitude")
    }

    private static func split(_ line: Int) -> RangeFileError {
        RangeFileError(
            .unknownColumns, "the places are numbers of another file (geoname_id)", at: .line(line),
            hint: "the .mmdb of the same database holds both; or join the blocks with their locations into one file")
    }
}
