/// Writes a pattern as an advanced regular expression of PostgreSQL, in which neither flags nor collations matter: sets of
/// characters are written out.
struct AREText {
    private(set) var text = ""

    static func of(_ tree: RegexTree) -> String {
        var writer = AREText()
        writer.write(tree)
        return writer.text
    }

    mutating func append(_ words: String) { text += words }

    mutating func write(_ tree: RegexTree) {
        switch tree {
        case .empty: text += "(?:)"
        case .set(let points): write(points)
        case .assertion(let assertion): write(assertion)
        case .concat(let parts):
            for (index, part) in parts.enumerated() {
                switch part {
                case .alternation: group { $0.write(part) }
                case .assertion(.wordBoundary): text += WordBoundary(after: index > 0 ? parts[index - 1] : nil, before: index + 1 < parts.count ? parts[index + 1] : nil).text
                default: write(part)
                }
            }
        case .alternation(let branches):
            for (index, branch) in branches.enumerated() {
                if index > 0 { text += "|" }
                write(branch)
            }
        case .capture(let inner, _): group { $0.write(inner) }
        case .repetition(let inner, let least, let most, let isLazy):
            if case .set = inner { write(inner) } else { group { $0.write(inner) } }
            write(least, most, isLazy)
        }
    }

    mutating func group(_ open: String = "(?:", _ write: (inout AREText) -> Void) {
        text += open
        write(&self)
        text += ")"
    }

    /// At most 255 at a time.
    mutating func write(_ least: Int, _ most: Int?, _ isLazy: Bool) {
        let lazily = isLazy ? "?" : ""
        switch (least, most) {
        case (0, nil): text += "*" + lazily
        case (1, nil): text += "+" + lazily
        case (0, 1): text += "?" + lazily
        case (let n, .some(let m)) where m <= 255: text += n == m ? "{\(n)}" : "{\(n),\(m)}" + lazily
        case (let n, nil) where n <= 255: text += "{\(n),}" + lazily
        default: break
        }
    }

    private mutating func write(_ assertion: RegexTree.Assertion) {
        switch assertion {
        case .textStart: text += "^"
        case .textEnd: text += "$"
        case .lineStart: text += "(?:^|(?<=\\n))"
        case .lineEnd: text += "(?:$|(?=\\n))"
        case .wordBoundary: text += WordBoundary(after: nil, before: nil).text
        case .notWordBoundary: text += "(?:(?<=\(Self.word))(?=\(Self.word))|(?<!\(Self.word))(?!\(Self.word)))"
        case .wordStart: text += "(?<!\(Self.word))(?=\(Self.word))"
        case .wordEnd: text += "(?<=\(Self.word))(?!\(Self.word))"
        }
    }

    static let word = AREText.of(.set(UnicodeClasses.word))

    private mutating func write(_ points: CodePoints) {
        if points == .all {
            text += "."
        } else if points.isEmpty {
            text += "(?!)"
        } else if let point = points.single {
            write(point)
        } else {
            let isNegated = points.ranges.last?.upperBound == CodePoints.largest
            text += isNegated ? "[^" : "["
            for range in (isNegated ? points.complement : points).ranges {
                write(range.lowerBound)
                if range.count > 1 {
                    if range.count > 2 { text += "-" }
                    write(range.upperBound)
                }
            }
            text += "]"
        }
    }

    /// One character, inside of brackets or outside. The store keeps U+FFFD in place of U+0000.
    private mutating func write(_ point: UInt32) {
        switch point {
        case 0: text += "\\uFFFD"
        case 10: text += "\\n"
        case 13: text += "\\r"
        case 9: text += "\\t"
        case 48...57, 65...90, 97...122, 32, 95: text.unicodeScalars.append(Unicode.Scalar(UInt8(point)))
        case 33...126: text += "\\" + String(Unicode.Scalar(UInt8(point)))
        case 0...0xFFFF: text += "\\u" + Self.hexadecimal(point, 4)
        default: text += "\\U" + Self.hexadecimal(point, 8)
        }
    }

    private static func hexadecimal(_ point: UInt32, _ digits: Int) -> String {
        let text = String(point, radix: 16, uppercase: true)
        return String(repeating: "0", count: max(0, digits - text.count)) + text
    }
}
