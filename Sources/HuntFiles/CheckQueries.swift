import HuntModel
import Yams

/// Compiles every query and reports each mistake at its place in the file.
func checkQueries(of hunt: HuntDefinition, in root: Node, source: String, with check: QueryCheck, _ mistakes: Mistakes) {
    let nodes = root.mapping?["steps"]?.sequence.map(Array.init) ?? []
    for (step, node) in zip(hunt.steps, nodes) where !step.query.isEmpty {
        let place = QueryPlace(node.mapping?["query"], source: source)
        for mistake in check(step.query, step.id) {
            let (line, column) = place.inFile(line: mistake.line, column: mistake.column)
            mistakes.add(
                .badQuery, mistake.message, line: line, column: column, hint: mistake.hint, queryCode: mistake.code)
        }
    }
}

/// Where a query's text stands in its file.
private struct QueryPlace {
    private let line: Int
    private let column: Int
    /// Columns before each line of a block (`|`); nil for a query on one line.
    private let indentation: Int?

    init(_ node: Node?, source: String) {
        line = node?.mark?.line ?? 1
        column = node?.mark?.column ?? 1
        guard case .scalar(let scalar)? = node, scalar.style == .literal || scalar.style == .folded else {
            indentation = nil
            return
        }
        let below = source.split(separator: "\n", omittingEmptySubsequences: false).dropFirst(line)
        let first = below.first { line in !line.allSatisfy(\.isWhitespace) } ?? ""
        indentation = first.prefix { $0 == " " }.count
    }

    func inFile(line queryLine: Int, column queryColumn: Int) -> (line: Int, column: Int) {
        guard let indentation else { return (line + queryLine - 1, queryLine == 1 ? column + queryColumn - 1 : queryColumn) }
        return (line + queryLine, indentation + queryColumn)
    }
}
