import Yams

/// Collects what is wrong with one file, so that its author sees all of it at once.
final class Mistakes {
    private let file: String
    private(set) var problems: [HuntFileProblem] = []

    init(file: String) { self.file = file }

    func add(_ code: HuntFileProblem.Code, _ message: String, at node: Node?, hint: String? = nil) {
        add(code, message, line: node?.mark?.line ?? 1, column: node?.mark?.column ?? 1, hint: hint)
    }

    func add(
        _ code: HuntFileProblem.Code, _ message: String, line: Int, column: Int, hint: String? = nil, queryCode: String? = nil
    ) {
        problems.append(
            HuntFileProblem(
                code: code, message: message, hint: hint, queryCode: queryCode, file: file, line: line, column: column))
    }
}
