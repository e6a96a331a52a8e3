import HuntModel

/// Text functions on constants. Only ASCII changes case here: beyond it the database's tables decide.
enum Text {
    static func concatenate(_ values: [KQLValue]) -> KQLValue? {
        var joined = ""
        for value in values {
            guard let text = Convert.text(value) else { return nil }
            joined += text
        }
        return .string(joined)
    }

    static func lower(_ values: [KQLValue]) -> KQLValue? { ascii(values).map { .string($0.lowercased()) } }
    static func upper(_ values: [KQLValue]) -> KQLValue? { ascii(values).map { .string($0.uppercased()) } }

    /// A backslash before each character that means something in a pattern.
    static func quotePattern(_ values: [KQLValue]) -> KQLValue? {
        guard values.count == 1, case .string(let text) = values[0] else { return nil }
        var quoted = String.UnicodeScalarView()
        for scalar in text.unicodeScalars {
            if #"\.+*?()|[]{}^$#&-~"#.unicodeScalars.contains(scalar) { quoted.append("\\") }
            quoted.append(scalar)
        }
        return .string(String(quoted))
    }

    /// Nothing is in the empty text; whatever else two texts say is left to the database.
    static func isFound(_ values: [KQLValue]) -> KQLValue? { isNowhere(values) ? .bool(false) : nil }
    static func isNotFound(_ values: [KQLValue]) -> KQLValue? { isNowhere(values) ? .bool(true) : nil }

    private static func isNowhere(_ values: [KQLValue]) -> Bool {
        guard values.count == 2, values[0] == .string(""), case .string(let needle) = values[1] else { return false }
        return !needle.isEmpty
    }

    private static func ascii(_ values: [KQLValue]) -> String? {
        guard values.count == 1, case .string(let text) = values[0], text.utf8.allSatisfy({ $0 < 0x80 }) else { return nil }
        return text
    }
}
