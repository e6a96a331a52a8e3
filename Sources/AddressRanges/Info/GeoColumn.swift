/// What a column says of its addresses, those first that say it best.
enum GeoColumn: Int, Sendable, Hashable, Comparable {
    case countryName, country, countryCode, state, city, latitude, longitude

    static func < (left: GeoColumn, right: GeoColumn) -> Bool { left.rawValue < right.rawValue }

    /// By one of the names that public tables use; nil for a column that says something else.
    init?(_ name: String) {
        guard let column = Self.names[ColumnName.plain(name)] else { return nil }
        self = column
    }

    private static let names: [String: GeoColumn] = [
        "countryname": .countryName, "countrylong": .countryName,
        "country": .country,
        "countrycode": .countryCode, "countryisocode": .countryCode, "countryiso": .countryCode, "countryshort": .countryCode,
        "state": .state, "statename": .state, "stateprov": .state, "region": .state, "regionname": .state, "province": .state,
        "subdivision": .state, "subdivisionname": .state, "subdivision1name": .state,
        "city": .city, "cityname": .city,
        "latitude": .latitude, "lat": .latitude,
        "longitude": .longitude, "lon": .longitude, "lng": .longitude, "long": .longitude,
    ]
}

extension GeoColumn: CustomStringConvertible {
    var description: String {
        switch self {
        case .countryName, .country: "country"
        case .countryCode: "code of a country"
        case .state: "state"
        case .city: "city"
        case .latitude: "latitude"
        case .longitude: "longitude"
        }
    }
}

enum ColumnName {
    /// Lower case, without what separates words.
    static func plain(_ name: String) -> String { String(name.lowercased().filter { $0.isLetter || $0.isNumber }) }
}
