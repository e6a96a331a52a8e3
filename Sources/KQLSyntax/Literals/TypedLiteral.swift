import HuntModel

/// `datetime(…)`, `timespan(…)`, `long(…)`, `guid(…)` …: a type and the text between the parentheses.
struct TypedLiteral {
    var type: KQLType
    var text: String

    static let typeNames: [String: KQLType] = [
        "bool": .bool, "boolean": .bool, "int": .int, "long": .long, "real": .real, "double": .real, "decimal": .decimal,
        "datetime": .datetime, "date": .datetime, "timespan": .timespan, "time": .timespan, "guid": .guid, "uniqueid": .guid,
    ]

    init?(_ source: String) {
        guard let open = source.firstIndex(of: "("), source.last == ")" else { return nil }
        let name = source[..<open].filter { $0 != " " && $0 != "\t" }
        guard let type = Self.typeNames[name] else { return nil }
        self.type = type
        text = Self.unquoted(source[source.index(after: open)...].dropLast().withPlainBlanks[...])
    }

    /// Nil where the text is no value of the type.
    var value: KQLValue? {
        if text == "null" { return .null(type) }
        switch type {
        case .bool: return bool
        case .int: return integer.flatMap { Int32(exactly: $0) }.map(KQLValue.int)
        case .long: return integer.map(KQLValue.long)
        case .real: return real.map(KQLValue.real)
        case .decimal: return isDecimal ? .decimal(text) : nil
        case .datetime: return DateTime(literal: text).map(KQLValue.datetime)
        case .timespan: return (TimeSpan(text: text) ?? TimeSpan(literal: text)).map(KQLValue.timespan)
        case .guid: return GUIDText.canonical(text).map(KQLValue.guid)
        case .string, .dynamic: return nil
        }
    }

    private var bool: KQLValue? {
        switch text.lowercased() {
        case "true", "1": .bool(true)
        case "false", "0": .bool(false)
        default: nil
        }
    }

    private var integer: Int64? { IntegerText.value(text) }

    private var real: Double? {
        switch text {
        case "nan", "NaN": .nan
        case "+inf", "inf": .infinity
        case "-inf": -.infinity
        default: text.utf8.allSatisfy { $0.isDigit || "+-.eE".utf8.contains($0) } ? Double(text) : nil
        }
    }

    private var isDecimal: Bool {
        text.utf8.count <= 40 && text.utf8.allSatisfy { $0.isDigit || "+-.".utf8.contains($0) } && Double(text) != nil
    }

    private static func unquoted(_ text: Substring) -> String {
        let trimmed = text.trimmingBlank()
        guard trimmed.count >= 2, let quote = trimmed.first, quote == "\"" || quote == "'", trimmed.last == quote else {
            return String(trimmed)
        }
        return String(trimmed.dropFirst().dropLast())
    }
}

extension Substring {
    /// Invisible characters dropped, all others that are blank as a space.
    fileprivate var withPlainBlanks: String {
        var plain = String.UnicodeScalarView()
        for scalar in unicodeScalars where scalar.properties.generalCategory != .format {
            plain.append(scalar.properties.isWhitespace ? " " : scalar)
        }
        return String(plain)
    }

    func trimmingBlank() -> Substring {
        var rest = drop { $0.isWhitespace }
        while rest.last?.isWhitespace == true { rest = rest.dropLast() }
        return rest
    }
}
