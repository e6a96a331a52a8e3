/// One mistake in a hunt file, with its place.
public struct HuntFileProblem: Error, Sendable, Hashable {
    /// The raw value is published and never used for anything else.
    public enum Code: String, Sendable, Hashable, CaseIterable {
        case unreadable = "HNT001"
        case notYAML = "HNT002"
        case unknownKey = "HNT003"
        case missingKey = "HNT004"
        case wrongKind = "HNT005"
        case badValue = "HNT006"
        case repeated = "HNT007"
        case badPivot = "HNT008"
        case badQuery = "HNT009"
        case notFound = "HNT010"
    }

    public let code: Code
    public let message: String
    public let hint: String?
    /// The code that the compiler gave, where a query is wrong.
    public let queryCode: String?
    public let file: String
    /// From 1; the column counts Unicode scalars.
    public let line: Int
    public let column: Int

    public init(
        code: Code, message: String, hint: String? = nil, queryCode: String? = nil, file: String, line: Int = 1, column: Int = 1
    ) {
        self.code = code
        self.message = message
        self.hint = hint
        self.queryCode = queryCode
        self.file = file
        self.line = line
        self.column = column
    }
}

extension HuntFileProblem: CustomStringConvertible {
    /// `file:line:column: HNTnnn message`, the hint on a line of its own.
    public var description: String {
        let codes = [code.rawValue, queryCode].compactMap { $0 }.joined(separator: " ")
        return "\(file):\(line):\(column): \(codes) \(message)" + (hint.map { "\n    hint: \($0)" } ?? "")
    }
}

/// All mistakes of a hunt file, in the order of the file.
public struct HuntFileProblems: Error, Sendable, Hashable, CustomStringConvertible {
    public let problems: [HuntFileProblem]

    public init(_ problems: [HuntFileProblem]) {
        self.problems = problems.sorted { ($0.line, $0.column) < ($1.line, $1.column) }
    }

    public var description: String { problems.map(\.description).joined(separator: "\n") }
}
