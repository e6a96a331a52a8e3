extension Query {
    /// The `render` that ends the query, if one does.
    public var rendering: RenderClause? {
        for statement in statements.reversed() {
            if case .pipeline(let pipeline) = statement {
                if case .render(let clause)? = pipeline.operators.last?.kind { return clause }
                return nil
            }
        }
        return nil
    }
}
