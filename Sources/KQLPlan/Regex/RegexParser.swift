/// Reads a pattern in the syntax that Kusto documents, which is that of Rust's `regex`.
struct RegexParser {
    private let pattern: [Unicode.Scalar]
    var position = 0
    var flags = RegexFlags()
    private var groups = 0
    private var depth = 0
    private(set) var groupNames: [String: Int] = [:]

    init(_ text: String) { pattern = Array(text.unicodeScalars) }

    static func parse(_ text: String) throws(RegexMistake) -> (RegexTree, groupNames: [String: Int]) {
        var parser = RegexParser(text)
        let tree = try parser.alternation()
        if parser.peek != nil { throw parser.invalid("')' closes nothing") }
        guard tree.weight <= RegexLimits.weight else { throw RegexMistake(kind: .unsupported, message: "the pattern is too large once its repetitions are written out") }
        return (tree, parser.groupNames)
    }

    var peek: Unicode.Scalar? { ahead(0) }
    func ahead(_ distance: Int) -> Unicode.Scalar? {
        pattern.indices.contains(position + distance) ? pattern[position + distance] : nil
    }

    mutating func next() -> Unicode.Scalar? {
        defer { position += 1 }
        return peek
    }

    mutating func accept(_ text: String) -> Bool {
        let wanted = Array(text.unicodeScalars)
        guard position + wanted.count <= pattern.count, Array(pattern[position..<position + wanted.count]) == wanted else { return false }
        position += wanted.count
        return true
    }

    func invalid(_ message: String, at place: Int? = nil) -> RegexMistake {
        RegexMistake(kind: .invalid, message: message, position: (place ?? position) + 1)
    }

    func unsupported(_ message: String, at place: Int? = nil) -> RegexMistake {
        RegexMistake(kind: .unsupported, message: message, position: (place ?? position) + 1)
    }

    private mutating func alternation() throws(RegexMistake) -> RegexTree {
        var branches = [try concatenation()]
        while accept("|") { branches.append(try concatenation()) }
        return branches.count == 1 ? branches[0] : .alternation(branches)
    }

    private mutating func concatenation() throws(RegexMistake) -> RegexTree {
        var parts: [RegexTree] = []
        skipBlanks()
        while let next = peek, next != "|", next != ")" {
            let start = position
            if "*+?{".unicodeScalars.contains(next) { throw invalid("'\(next)' has nothing to repeat") }
            guard var part = try atom() else {
                skipBlanks()
                continue
            }
            skipBlanks()
            while let repeated = try repetition(of: part, since: start) {
                part = repeated
                skipBlanks()
            }
            parts.append(part)
        }
        return parts.count == 1 ? parts[0] : parts.isEmpty ? .empty : .concat(parts)
    }

    /// Nil for a group that only sets flags.
    private mutating func atom() throws(RegexMistake) -> RegexTree? {
        let start = position
        switch next() {
        case ".": return .set(flags.dotMatchesAll ? .all : CodePoints(10).complement)
        case "^": return .assertion(flags.multiline ? .lineStart : .textStart)
        case "$": return .assertion(flags.multiline ? .lineEnd : .textEnd)
        case "(": return try group(at: start)
        case "[": return .set(try bracket(at: start))
        case "\\": return try escape(at: start)
        case let scalar?: return .set(flags.fold(CodePoints(scalar.value)))
        case nil: throw invalid("the pattern ends too early")
        }
    }

    private mutating func group(at start: Int) throws(RegexMistake) -> RegexTree? {
        depth += 1
        defer { depth -= 1 }
        guard depth <= RegexLimits.nesting else { throw unsupported("groups are nested too deep", at: start) }
        for look in ["?=", "?!", "?<=", "?<!"] where accept(look) { throw invalid("Kusto's patterns have no look-around '(\(look)'", at: start) }
        let outer = flags
        var number: Int?
        if accept("?P<") || accept("?<") {
            number = try named()
        } else if accept("?") {
            if try setFlags(at: start) { return nil }
        } else {
            groups += 1
            number = groups
        }
        let inner = try alternation()
        guard accept(")") else { throw invalid("'(' is not closed", at: start) }
        flags = outer
        return number.map { .capture(inner, $0) } ?? inner
    }

    private mutating func named() throws(RegexMistake) -> Int {
        var name = ""
        while let scalar = next(), scalar != ">" {
            guard scalar.properties.isAlphabetic || "_.[]0123456789".unicodeScalars.contains(scalar) else { throw invalid("the name of a group ends with '>'", at: position - 1) }
            name.unicodeScalars.append(scalar)
        }
        groups += 1
        guard !name.isEmpty, groupNames.updateValue(groups, forKey: name) == nil else { throw invalid("a group needs a name of its own") }
        return groups
    }

    /// True where the group is nothing but flags, which hold until the group around it ends.
    private mutating func setFlags(at start: Int) throws(RegexMistake) -> Bool {
        var isOn = true
        while let scalar = next() {
            switch scalar {
            case ":": return false
            case ")": return true
            case "-": isOn = false
            default: try flags.set(scalar, to: isOn, mistake: unsupported("the flag '\(scalar)' is not supported", at: position - 1), invalid: invalid("there is no flag '\(scalar)'", at: position - 1))
            }
        }
        throw invalid("'(' is not closed", at: start)
    }

    private mutating func repetition(of part: RegexTree, since start: Int) throws(RegexMistake) -> RegexTree? {
        let bounds: (Int, Int?)
        if accept("*") {
            bounds = (0, nil)
        } else if accept("+") {
            bounds = (1, nil)
        } else if accept("?") {
            bounds = (0, 1)
        } else if peek == "{" {
            bounds = try counted()
        } else {
            return nil
        }
        skipBlanks()
        let isLazy = accept("?") != flags.swapsGreed
        guard max(bounds.0, bounds.1 ?? 0) > RegexTree.mostRepetitions else { return .repetition(part, min: bounds.0, max: bounds.1, isLazy: isLazy) }
        if part.hasCapture { throw unsupported("a group repeated more than \(RegexTree.mostRepetitions) times", at: start) }
        return .repeated(part, min: bounds.0, max: bounds.1, isLazy: isLazy)
    }

    private mutating func counted() throws(RegexMistake) -> (Int, Int?) {
        let start = position
        position += 1
        guard let least = number() else { throw invalid("'{' begins a repetition such as {2,5}; the character itself is '\\{'", at: start) }
        var most: Int? = least
        if accept(",") { most = number() }
        guard accept("}") else { throw invalid("'{' begins a repetition such as {2,5}; the character itself is '\\{'", at: start) }
        if let most, most < least { throw invalid("the repetition {\(least),\(most)} runs backwards", at: start) }
        guard max(least, most ?? 0) <= RegexLimits.repetitions else { throw unsupported("more than \(RegexLimits.repetitions) repetitions", at: start) }
        return (least, most)
    }

    private mutating func number() -> Int? {
        var digits = ""
        while let scalar = peek, ("0"..."9").contains(scalar), digits.count < 9 {
            digits.unicodeScalars.append(scalar)
            position += 1
        }
        return Int(digits)
    }

    /// Under the flag x, blanks and comments mean nothing.
    mutating func skipBlanks() {
        guard flags.ignoresBlanks else { return }
        while let scalar = peek {
            if UnicodeClasses.spaces.contains(scalar.value) {
                position += 1
            } else if scalar == "#" {
                while let comment = next(), comment != "\n" {}
            } else {
                return
            }
        }
    }
}
