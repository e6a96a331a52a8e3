/// What a `let` name stands for.
enum BoundLet {
    /// Put in wherever the name is used; `size` counts its nodes.
    case scalar(Scalar, size: Int)
    case table(Relation)
    case function(UserFunction)
    /// Its mistakes are reported at its definition.
    case broken
}
