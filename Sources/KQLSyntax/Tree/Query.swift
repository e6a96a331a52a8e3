public import Diagnostics

/// A whole query text: statements in order. Its answer is that of its last tabular statement.
public struct Query: Sendable, Hashable {
    public var statements: [Statement]
}

public enum Statement: Sendable, Hashable {
    case binding(LetBinding)
    case pipeline(Pipeline)
    /// `set option = value`; changes how a server answers, never what.
    case setting(Name, Expression?)
    /// A statement that is known by name but not read: `declare`, `alias`, `restrict` …
    case other(Name)
}

/// `let name = …`
public struct LetBinding: Sendable, Hashable {
    public var name: Name
    public var value: LetValue
}

public enum LetValue: Sendable, Hashable {
    /// Without operators and over a plain expression it may be a scalar; the binder decides.
    case pipeline(Pipeline)
    /// `(x: long) { … }`, `view () { … }`
    case function(FunctionLiteral)
}

/// A function that a query defines for itself.
public struct FunctionLiteral: Sendable, Hashable {
    public var parameters: [Parameter]
    /// `let` statements, then the value.
    public var body: [Statement]
    public var isView: Bool
    public var span: Span
}

public struct Name: Sendable, Hashable {
    public var text: String
    public var span: Span

    public init(_ text: String, _ span: Span) {
        self.text = text
        self.span = span
    }
}
