/// The classes that a pattern names: `\d`, `\w`, `\s`, `\p{Lu}`, `[:alpha:]`.
enum UnicodeClasses {
    static let digits = points { $0.generalCategory == .decimalNumber }
    static let spaces = CodePoints([9...13, 0x20...0x20, 0x85...0x85, 0xA0...0xA0, 0x1680...0x1680, 0x2000...0x200A, 0x2028...0x2029, 0x202F...0x202F, 0x205F...0x205F, 0x3000...0x3000])
    static let word = points { properties in
        properties.isAlphabetic || properties.isJoinControl
            || [.nonspacingMark, .spacingMark, .enclosingMark, .decimalNumber, .connectorPunctuation].contains(properties.generalCategory)
    }

    /// `[:name:]`: ASCII alone.
    static let posix: [String: CodePoints] = [
        "alnum": CodePoints([48...57, 65...90, 97...122]), "alpha": CodePoints([65...90, 97...122]), "ascii": CodePoints([0...127]),
        "blank": CodePoints([9...9, 32...32]), "cntrl": CodePoints([0...31, 127...127]), "digit": CodePoints([48...57]),
        "graph": CodePoints([33...126]), "lower": CodePoints([97...122]), "print": CodePoints([32...126]),
        "punct": CodePoints([33...47, 58...64, 91...96, 123...126]), "space": CodePoints([9...13, 32...32]),
        "upper": CodePoints([65...90]), "word": CodePoints([48...57, 65...90, 95...95, 97...122]),
        "xdigit": CodePoints([48...57, 65...70, 97...102]),
    ]

    /// `\p{name}`: a general category, one letter or two, or its long name; nil for all else, scripts among it.
    static func category(_ name: String) -> CodePoints? {
        let key = name.lowercased().filter { $0 != "_" && $0 != " " && $0 != "-" }
        if key == "any" { return .all }
        guard let members = categories[long[key] ?? key] else { return nil }
        return points { members.contains($0.generalCategory) }
    }

    private typealias Category = Unicode.GeneralCategory

    private static let two: [String: Category] = [
        "lu": .uppercaseLetter, "ll": .lowercaseLetter, "lt": .titlecaseLetter, "lm": .modifierLetter, "lo": .otherLetter,
        "mn": .nonspacingMark, "mc": .spacingMark, "me": .enclosingMark, "nd": .decimalNumber, "nl": .letterNumber, "no": .otherNumber,
        "pc": .connectorPunctuation, "pd": .dashPunctuation, "ps": .openPunctuation, "pe": .closePunctuation,
        "pi": .initialPunctuation, "pf": .finalPunctuation, "po": .otherPunctuation, "sm": .mathSymbol, "sc": .currencySymbol,
        "sk": .modifierSymbol, "so": .otherSymbol, "zs": .spaceSeparator, "zl": .lineSeparator, "zp": .paragraphSeparator,
        "cc": .control, "cf": .format,
    ]

    private static let categories: [String: Set<Category>] = two.reduce(into: two.mapValues { [$0] }) { all, entry in
        guard let letter = entry.key.first, letter != "c" else { return }
        all[String(letter), default: []].insert(entry.value)
    }

    private static let long = [
        "letter": "l", "mark": "m", "number": "n", "punctuation": "p", "symbol": "s", "separator": "z", "uppercaseletter": "lu",
        "lowercaseletter": "ll", "titlecaseletter": "lt", "decimalnumber": "nd", "control": "cc", "format": "cf",
    ]

    /// Planes without characters are passed over.
    private static func points(_ isMember: (Unicode.Scalar.Properties) -> Bool) -> CodePoints {
        var ranges: [ClosedRange<UInt32>] = []
        var start: UInt32?
        for plane: ClosedRange<UInt32> in [0...0x3FFFF, 0xE0000...0xE0FFF] {
            for point in plane {
                let isIn = Unicode.Scalar(point).map { isMember($0.properties) } ?? false
                if isIn, start == nil { start = point }
                if !isIn, let first = start {
                    ranges.append(first...(point - 1))
                    start = nil
                }
            }
            if let first = start { ranges.append(first...plane.upperBound) }
            start = nil
        }
        return CodePoints(ranges)
    }
}
