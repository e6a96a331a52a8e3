import Yams

/// A hunt is a page, not a data set.
private let longestSource = 1 << 20
private let deepestNesting = 100

/// The root node of the only document of `source`. Refuses what no author writes by hand before the parser sees it.
func parse(_ source: String, file: String) throws(HuntFileProblems) -> Node {
    func refuse(_ code: HuntFileProblem.Code, _ message: String, _ mark: Mark? = nil) -> HuntFileProblems {
        HuntFileProblems([
            HuntFileProblem(code: code, message: message, file: file, line: mark?.line ?? 1, column: mark?.column ?? 1)
        ])
    }
    guard source.utf8.count <= longestSource else { throw refuse(.unreadable, "a hunt file has at most 1 MiB") }
    guard nesting(of: source) <= deepestNesting else { throw refuse(.notYAML, "nested too deep") }
    do {
        guard let root = try Yams.compose(yaml: source) else { throw refuse(.notYAML, "the file is empty") }
        return root
    } catch let problems as HuntFileProblems {
        throw problems
    } catch let error as YamlError {
        let (message, mark) = describe(error)
        throw refuse(.notYAML, message, mark)
    } catch {
        throw refuse(.notYAML, "not YAML")
    }
}

/// An upper bound: brackets and indentation both count.
private func nesting(of source: String) -> Int {
    var deepest = 0
    for line in source.utf8.split(separator: UInt8(ascii: "\n")) {
        let indentation = line.prefix { $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: "-") || $0 == UInt8(ascii: "?") }.count
        let brackets = line.count { $0 == UInt8(ascii: "[") || $0 == UInt8(ascii: "{") }
        deepest = max(deepest, indentation / 2 + brackets)
    }
    return deepest
}

private func describe(_ error: YamlError) -> (String, Mark?) {
    switch error {
    case .scanner(_, let problem, let mark, _), .parser(_, let problem, let mark, _), .composer(_, let problem, let mark, _):
        (problem, mark)
    case .duplicatedKeysInMapping(let duplicates, let context):
        ("written twice: " + duplicates.map(\.description).sorted().joined(separator: ", "), context.mark)
    case .reader(let problem, _, _, _): (problem, nil)
    default: ("not YAML", nil)
    }
}
