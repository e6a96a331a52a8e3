/// What takes the place of a match: text and, as `\1`, groups.
enum RewriteText {
    enum Part: Hashable {
        case character(Character)
        case group(Int)
    }

    static func read(_ rewrite: String) throws(RegexMistake) -> [Part] {
        var parts: [Part] = []
        var isEscaped = false
        for (position, character) in rewrite.enumerated() {
            switch (isEscaped, character) {
            case (false, "\\"): break
            case (false, _): parts.append(.character(character))
            case (true, "\\"): parts.append(.character("\\"))
            case (true, "0"..."9"): parts.append(.group(Int(String(character)) ?? 0))
            case (true, _):
                throw RegexMistake(kind: .unsupported, message: "'\\\(character)' in a replacement", position: position)
            }
            isEscaped = !isEscaped && character == "\\"
        }
        if isEscaped { throw RegexMistake(kind: .invalid, message: "the replacement ends with a backslash") }
        return parts
    }

    /// As `regexp_replace` reads it.
    static func write(_ parts: [Part], groups: [[Int]]) throws(RegexMistake) -> String {
        var text = ""
        for part in parts {
            switch part {
            case .character("\\"): text += "\\\\"
            case .character(let character): text.append(character)
            case .group(0): text += "\\&"
            case .group(let number):
                for capture in groups[number] {
                    guard capture <= 9 else { throw RegexMistake(kind: .unsupported, message: "the pattern has too many parts for a replacement with groups") }
                    text += "\\\(capture)"
                }
            }
        }
        return text
    }
}
