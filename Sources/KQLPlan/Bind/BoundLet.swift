import KQLSyntax

/// What a `let` name stands for.
enum BoundLet {
    /// Put in wherever the name is used; `size` counts its nodes.
    case scalar(Scalar, size: Int)
    case table(Relation)
    case function(UserFunction)
    /// Its mistakes are reported at its definition.
    case broken

    /// A function without parameters that takes part in `union *` and `search` as a table does.
    var isView: Bool {
        if case .function(let function) = self { function.literal.isView && function.literal.parameters.isEmpty } else { false }
    }
}
