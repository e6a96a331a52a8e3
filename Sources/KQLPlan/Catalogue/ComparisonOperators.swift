import HuntModel

/// `between` has its bounds included.
enum ComparisonOperators {
    static let equal = KQLFunction("==", comparable, kind: .operator, fold: { Compare.equal($0).map(KQLValue.bool) })
    /// A null differs from every value.
    static let notEqual = KQLFunction("!=", comparable, kind: .operator, nulls: .handle, fold: { Compare.equal($0).map { .bool(!$0) } })
    static let less = KQLFunction("<", ordered, kind: .operator, fold: { Compare.order($0).map { .bool($0 < 0) } })
    static let lessOrEqual = KQLFunction("<=", ordered, kind: .operator, fold: { Compare.order($0).map { .bool($0 <= 0) } })
    static let greater = KQLFunction(">", ordered, kind: .operator, fold: { Compare.order($0).map { .bool($0 > 0) } })
    static let greaterOrEqual = KQLFunction(">=", ordered, kind: .operator, fold: { Compare.order($0).map { .bool($0 >= 0) } })
    static let between = KQLFunction("between", three, kind: .operator)
    static let notBetween = KQLFunction("!between", three, kind: .operator)

    static let rows = [equal, notEqual, less, lessOrEqual, greater, greaterOrEqual, between, notBetween]

    private static let comparable = Signature(.comparable, .comparable, to: .type(.bool))
    private static let ordered = Signature(.ordered, .ordered, to: .type(.bool))
    private static let three = Signature(.ordered, .ordered, .ordered, to: .type(.bool))
}
