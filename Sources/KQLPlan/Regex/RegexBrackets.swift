extension RegexParser {
    /// A class in brackets, after its `[`: ranges, named and nested classes, `&&`, `--`, `~~`.
    mutating func bracket(at start: Int) throws(RegexMistake) -> CodePoints {
        let isNegated = accept("^")
        // A ] that comes first is a character.
        var points = accept("]") ? try extendRange(from: 0x5D, at: position - 1) : CodePoints()
        skipBlanks()
        while peek != "]" {
            guard peek != nil else { throw invalid("'[' is not closed", at: start) }
            if let operation = setOperation() {
                let other = try rightHandSide(at: start)
                return finish(operation(points, other), isNegated)
            }
            points = points.union(try item())
            skipBlanks()
        }
        position += 1
        return finish(points, isNegated)
    }

    private func finish(_ points: CodePoints, _ isNegated: Bool) -> CodePoints {
        let folded = flags.fold(points)
        return isNegated ? folded.complement : folded
    }

    private mutating func setOperation() -> ((CodePoints, CodePoints) -> CodePoints)? {
        let fold = flags.fold
        if accept("&&") { return { fold($0).intersection(fold($1)) } }
        if accept("--") { return { fold($0).subtracting(fold($1)) } }
        if accept("~~") { return { fold($0).union(fold($1)).subtracting(fold($0).intersection(fold($1))) } }
        return nil
    }

    /// One operation a class; a chain of them is rare enough to refuse.
    private mutating func rightHandSide(at start: Int) throws(RegexMistake) -> CodePoints {
        var points = CodePoints()
        while peek != "]" {
            guard peek != nil else { throw invalid("'[' is not closed", at: start) }
            if setOperation() != nil { throw unsupported("several set operations in one class", at: start) }
            points = points.union(try item())
        }
        position += 1
        return points
    }

    private mutating func item() throws(RegexMistake) -> CodePoints {
        let start = position
        if accept("[:") { if let named = try posix(at: start) { return named } }
        if accept("[") { return try bracket(at: start) }
        if accept("\\") {
            if let named = try namedClass(at: start) {
                if peek == "-", let after = ahead(1), after != "]", after != "-" { throw invalid("a class is no end of a range") }
                return named
            }
            return try extendRange(from: try character(at: start), at: start)
        }
        guard let scalar = next() else { throw invalid("'[' is not closed") }
        return try extendRange(from: scalar.value, at: start)
    }

    /// `[:alpha:]`, `[:^alpha:]`; nil, with nothing read, where it is a nested class.
    private mutating func posix(at start: Int) throws(RegexMistake) -> CodePoints? {
        let isNegated = accept("^")
        var name = ""
        while let scalar = peek, scalar.properties.isAlphabetic {
            name.unicodeScalars.append(scalar)
            position += 1
        }
        guard accept(":]") else {
            position = start
            return nil
        }
        guard let points = UnicodeClasses.posix[name] else { throw invalid("there is no class [:\(name):]", at: start) }
        return isNegated ? points.complement : points
    }

    /// The character, or the range that begins with it.
    private mutating func extendRange(from first: UInt32, at start: Int) throws(RegexMistake) -> CodePoints {
        guard peek == "-", let after = ahead(1), after != "]", after != "-" else { return CodePoints(first) }
        position += 1
        let place = position
        let last: UInt32
        if accept("\\") {
            if try namedClass(at: place) != nil { throw invalid("a class is no end of a range", at: place) }
            last = try character(at: place)
        } else {
            guard let scalar = next() else { throw invalid("'[' is not closed", at: start) }
            last = scalar.value
        }
        guard first <= last else { throw invalid("the range runs backwards", at: start) }
        return CodePoints([first...last])
    }
}
