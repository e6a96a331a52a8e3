extension RegexParser {
    /// After a backslash outside of brackets.
    mutating func escape(at start: Int) throws(RegexMistake) -> RegexTree {
        if let named = try namedClass(at: start) { return .set(named) }
        switch peek {
        case "A": return assertion(.textStart)
        case "z": return assertion(.textEnd)
        case "B": return assertion(.notWordBoundary)
        case "<": return assertion(.wordStart)
        case ">": return assertion(.wordEnd)
        case "b":
            position += 1
            if accept("{start}") { return .assertion(.wordStart) }
            if accept("{end}") { return .assertion(.wordEnd) }
            if accept("{start-half}") || accept("{end-half}") { throw unsupported("half a word boundary is not supported", at: start) }
            return .assertion(.wordBoundary)
        default: return .set(flags.fold(CodePoints(try character(at: start))))
        }
    }

    private mutating func assertion(_ assertion: RegexTree.Assertion) -> RegexTree {
        position += 1
        return .assertion(assertion)
    }

    /// `\d`, `\W`, `\p{L}` …; nil where something else follows the backslash.
    mutating func namedClass(at start: Int) throws(RegexMistake) -> CodePoints? {
        let points: CodePoints
        switch peek {
        case "d", "D": points = UnicodeClasses.digits
        case "s", "S": points = UnicodeClasses.spaces
        case "w", "W": points = UnicodeClasses.word
        case "p", "P": return try property(at: start)
        default: return nil
        }
        let isNegated = next()?.properties.isUppercase ?? false
        return isNegated ? points.complement : points
    }

    private mutating func property(at start: Int) throws(RegexMistake) -> CodePoints {
        var isNegated = next() == "P"
        var name = ""
        if accept("{") {
            if accept("^") { isNegated.toggle() }
            while let scalar = next(), scalar != "}" { name.unicodeScalars.append(scalar) }
        } else if let letter = next() {
            name.unicodeScalars.append(letter)
        }
        guard let points = UnicodeClasses.category(name) else { throw unsupported("the class \\p{\(name)} is not supported", at: start) }
        let folded = flags.fold(points)
        return isNegated ? folded.complement : folded
    }

    /// The one character that an escape stands for.
    mutating func character(at start: Int) throws(RegexMistake) -> UInt32 {
        guard let scalar = next() else { throw invalid("the pattern ends with a backslash", at: start) }
        switch scalar {
        case "n": return 10
        case "r": return 13
        case "t": return 9
        case "f": return 12
        case "v": return 11
        case "a": return 7
        case "x": return try hexadecimal(2, at: start)
        case "u": return try hexadecimal(4, at: start)
        case "U": return try hexadecimal(8, at: start)
        // The one octal number that queries use, from when Kusto's patterns were those of RE2.
        case "0" where !(peek.map { ("0"..."9").contains($0) } ?? false): return 0
        case "0"..."9": throw invalid("Kusto's patterns have no references to groups: '\\\(scalar)'", at: start)
        default:
            let isPunctuation = scalar.isASCII && !scalar.properties.isAlphabetic && scalar.value > 32 && scalar.value < 127
            guard isPunctuation || (scalar == " " && flags.ignoresBlanks) else { throw invalid("there is no escape '\\\(scalar)'", at: start) }
            return scalar.value
        }
    }

    private mutating func hexadecimal(_ digits: Int, at start: Int) throws(RegexMistake) -> UInt32 {
        var text = ""
        if accept("{") {
            while let scalar = next(), scalar != "}" { text.unicodeScalars.append(scalar) }
        } else {
            while text.count < digits, let scalar = next() { text.unicodeScalars.append(scalar) }
            guard text.count == digits else { throw invalid("a hexadecimal number of \(digits) digits is due", at: start) }
        }
        guard text.allSatisfy(\.isHexDigit), let value = UInt32(text, radix: 16), Unicode.Scalar(value) != nil else {
            throw invalid("'\(text)' is no character", at: start)
        }
        return value
    }
}
