import HuntModel

/// A string is never null, so `isnull` of one is false; `isempty` is the test for it. A null condition is not true.
enum Conditions {
    static let isempty = KQLFunction("isempty", test, nulls: .handle)
    static let isnotempty = KQLFunction("isnotempty", test, aliases: ["notempty"], nulls: .handle)
    static let isnull = KQLFunction("isnull", test, nulls: .handle)
    static let isnotnull = KQLFunction("isnotnull", test, aliases: ["notnull"], nulls: .handle)
    static let iff = KQLFunction(
        "iff", Signature(.type(.bool), .common, .common, to: .common), aliases: ["iif"], nulls: .handle)
    static let `case` = KQLFunction("case", nulls: .handle)
    /// Of strings the first that is not empty.
    static let coalesce = KQLFunction("coalesce", Signature(.common, .common, repeating: 1, to: .common), nulls: .handle)

    static let rows = [isempty, isnotempty, isnull, isnotnull, iff, `case`, coalesce]

    private static let test = Signature(.any, to: .type(.bool))
}
