import HuntModel

/// Functions of a row and its neighbours, over rows that have an order. They become columns of ``Plan/window(_:_:order:)``.
enum WindowFunctions {
    static let rows = [
        /// Counts from the first argument, or 1; again where the second is true.
        window("row_number", Signature(.constant(.long), .type(.bool), optional: 2, to: .type(.long))),
        window("prev", neighbour),
        window("next", neighbour),
        window("row_cumsum", Signature(.number, .type(.bool), optional: 1, to: .argument(0))),
        window("row_rank_dense", ranked),
        window("row_rank_min", ranked),
        window(
            "row_window_session",
            Signature(.type(.datetime), .type(.timespan), .type(.timespan), .type(.bool), optional: 1, to: .type(.datetime))),
    ]

    /// Value, distance in rows (1), and what stands for rows beyond the ends.
    private static let neighbour = Signature(.comparable, .constant(.long), .comparable, optional: 2, to: .argument(0))
    private static let ranked = Signature(.orderable, .type(.bool), optional: 1, to: .type(.long))

    private static func window(_ name: String, _ signature: Signature) -> KQLFunction {
        KQLFunction(name, signature, kind: .window, nulls: .handle)
    }
}
