import KQLSyntax

/// A function that `let` defines, with the names that it sees: those before it, so that it can never call itself.
struct UserFunction {
    var name: String
    var literal: FunctionLiteral
    var lets: [String: BoundLet]
}
