public import Diagnostics

/// What can be wrong with the form of a query. A code is never reused.
public enum SyntaxCode: String, DiagnosticCode, CaseIterable {
    case unexpectedCharacter = "KQL1001"
    case unterminatedString = "KQL1002"
    case badEscape = "KQL1003"
    case badLiteral = "KQL1004"
    case numberOutOfRange = "KQL1005"
    /// A certain token was due: `)`, `by`, `=` …
    case expected = "KQL1006"
    case expectedExpression = "KQL1007"
    case expectedOperator = "KQL1008"
    case unexpectedToken = "KQL1009"
    case emptyQuery = "KQL1010"
    case tooDeep = "KQL1011"
    case tooLong = "KQL1012"
    case tooManyOperators = "KQL1013"
    /// `AND`, `Contains`: operators are written in lower case.
    case operatorCase = "KQL1014"
    case badDynamic = "KQL1015"
}

/// What one query may measure. Beyond it a query is refused with a clear error instead of exhausting stack or memory.
public enum SyntaxLimits {
    public static let bytes = 2_000_000
    /// Parentheses, brackets, calls and subqueries inside each other.
    public static let nesting = 150
    /// Levels of one expression, chains such as `a + b + …` and `a.b.c…` included. `and` and `or` count one level, however many terms.
    public static let height = 250
    /// Operators of one pipeline.
    public static let operators = 250
    public static let statements = 1_000
}
