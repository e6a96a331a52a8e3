/// Where an address is, as `geo_info_from_ip_address` tells it.
struct GeoInfo: Sendable, Hashable {
    /// In English.
    var country: String?
    var state: String?
    var city: String?
    /// Degrees, north and east positive.
    var latitude: Double?
    var longitude: Double?

    init() {}

    /// A bag without what is not known; nil where nothing is.
    var json: String? {
        var fields: [String] = []
        for (name, text) in [("country", country), ("state", state), ("city", city)] {
            if let text, !text.isEmpty { fields.append("\"\(name)\":\(Self.quoted(text))") }
        }
        for (name, number, most) in [("latitude", latitude, 90.0), ("longitude", longitude, 180.0)] {
            if let number, number.magnitude <= most { fields.append("\"\(name)\":\(number)") }
        }
        return fields.isEmpty ? nil : "{\(fields.joined(separator: ","))}"
    }

    /// U+0000 cannot be stored and becomes U+FFFD.
    private static func quoted(_ text: String) -> String {
        var json = "\""
        for scalar in text.unicodeScalars {
            switch scalar {
            case "\"", "\\": json += "\\\(scalar)"
            case "\0": json += "\u{fffd}"
            case "\u{1}"..."\u{1f}":
                let digits = String(scalar.value, radix: 16)
                json += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
            default: json.unicodeScalars.append(scalar)
            }
        }
        return json + "\""
    }
}

extension GeoInfo {
    /// A record in MaxMind's form (`country.names.en`, `location.latitude`), or a flat one with the columns of tables.
    init(_ record: MaxMindValue) {
        country = Self.name(record["country"])
        if case .array(let parts)? = record["subdivisions"] { state = Self.name(parts.first) }
        city = Self.name(record["city"])
        latitude = record["location"]?["latitude"]?.number
        longitude = record["location"]?["longitude"]?.number
        guard self == GeoInfo(), case .map(let fields) = record else { return }
        let known = fields.compactMap { name, value in GeoColumn(name).map { ($0, value) } }
        for (column, value) in known.sorted(by: { $0.0 < $1.0 }) {
            if let text = value.text ?? value.number?.description { _ = set(column, text) }
        }
    }

    private static func name(_ place: MaxMindValue?) -> String? { place?["names"]?["en"]?.text }

    /// False where a number is due and none is there. Of several columns for one thing the first that says something counts.
    mutating func set(_ column: GeoColumn, _ text: String) -> Bool {
        guard !text.isEmpty, text != "-" else { return true }
        switch column {
        case .countryName: country = country ?? text
        case .country where text.utf8.count > 2: country = country ?? text
        case .country, .countryCode:
            guard country == nil, !CountryNames.nowhere.contains(text) else { return true }
            country = CountryNames.name(of: text)
            return country != nil
        case .state: state = state ?? text
        case .city: city = city ?? text
        case .latitude: return Self.accept(&latitude, text, most: 90)
        case .longitude: return Self.accept(&longitude, text, most: 180)
        }
        return true
    }

    private static func accept(_ number: inout Double?, _ text: String, most: Double) -> Bool {
        guard let value = Double(text), value.magnitude <= most else { return false }
        number = number ?? value
        return true
    }
}
