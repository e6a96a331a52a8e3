import HuntModel

/// The constants among the arguments of a call with a pattern.
struct PatternArguments {
    private let arguments: [Scalar]

    init(_ arguments: [Scalar]) { self.arguments = arguments }

    var count: Int { arguments.count }

    func text(_ index: Int, _ what: String) throws(RegexMistake) -> String {
        guard arguments.indices.contains(index), case .literal(let value) = arguments[index], case .string(let text) = value else {
            throw RegexMistake(kind: .unsupported, message: "\(what) must be a constant text")
        }
        return text
    }

    func pattern(_ index: Int) throws(RegexMistake) -> Regex { try Regex(try text(index, "a pattern")) }

    /// Of matches that follow each other none may be empty: engines differ about where the next one begins.
    func unempty(_ index: Int) throws(RegexMistake) -> Regex {
        let pattern = try pattern(index)
        if pattern.isNullable { throw RegexMistake(kind: .unsupported, message: "a pattern that matches nothing at all, looked for again and again") }
        return pattern
    }

    func group(_ index: Int, of pattern: Regex) throws(RegexMistake) -> Int {
        guard arguments.indices.contains(index), case .literal(.long(let number)) = arguments[index] else {
            throw RegexMistake(kind: .unsupported, message: "the number of a group must be a constant")
        }
        return try checked(number, of: pattern)
    }

    /// `dynamic([1, 2])`, `dynamic(["name"])`
    func groups(_ index: Int, of pattern: Regex) throws(RegexMistake) -> [Int] {
        guard arguments.indices.contains(index), case .literal(.dynamic(let json)) = arguments[index], let elements = DynamicList.elements(json), !elements.isEmpty
        else { throw RegexMistake(kind: .unsupported, message: "the groups must be a constant array of numbers") }
        var numbers: [Int] = []
        for element in elements {
            numbers.append(try number(of: element, in: pattern))
        }
        return numbers
    }

    private func number(of group: KQLValue, in pattern: Regex) throws(RegexMistake) -> Int {
        switch group {
        case .long(let number): return try checked(number, of: pattern)
        case .string(let name):
            if let number = pattern.groupNames[name] { return number }
            throw RegexMistake(kind: .invalid, message: "the pattern has no group '\(name)'")
        default: throw RegexMistake(kind: .invalid, message: "a group has a number or a name")
        }
    }

    private func checked(_ number: Int64, of pattern: Regex) throws(RegexMistake) -> Int {
        guard number >= 0, number <= pattern.groupCount else {
            throw RegexMistake(kind: .invalid, message: "the pattern has no group \(number); it has \(pattern.groupCount)")
        }
        return Int(number)
    }
}
