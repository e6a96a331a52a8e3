/// The flags `(?imsUx)` as they stand at a place of the pattern.
struct RegexFlags: Sendable {
    var ignoresCase = false
    var multiline = false
    var dotMatchesAll = false
    var swapsGreed = false
    var ignoresBlanks = false

    mutating func set(
        _ flag: Unicode.Scalar, to isOn: Bool, mistake: RegexMistake, invalid: RegexMistake
    ) throws(RegexMistake) {
        switch flag {
        case "i": ignoresCase = isOn
        case "m": multiline = isOn
        case "s": dotMatchesAll = isOn
        case "U": swapsGreed = isOn
        case "x": ignoresBlanks = isOn
        case "u" where isOn: break
        case "u", "R": throw mistake
        default: throw invalid
        }
    }

    func fold(_ points: CodePoints) -> CodePoints { ignoresCase ? CaseVariants.closure(of: points) : points }
}
