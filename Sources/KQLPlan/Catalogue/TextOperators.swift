import HuntModel

/// Each with its negation. Without `_cs` they ignore case, but for `==`; see `ComparisonOperators`.
enum TextOperators {
    static let rows = [equalTilde, notTilde, matchesRegex] + families.flatMap(family)

    static let equalTilde = KQLFunction("=~", both, kind: .operator, nulls: .handle)
    static let notTilde = KQLFunction("!~", both, kind: .operator, nulls: .handle)

    static let matchesRegex = KQLFunction("matches regex", both, kind: .operator, nulls: .handle)

    private static let families = ["has", "contains", "startswith", "endswith", "hasprefix", "hassuffix"]
    private static let both = Signature(.text, .text, to: .type(.bool))

    private static func family(_ name: String) -> [KQLFunction] {
        [name, "!\(name)", "\(name)_cs", "!\(name)_cs"].map {
            KQLFunction($0, both, kind: .operator, nulls: .handle, fold: $0.hasPrefix("!") ? Text.isNotFound : Text.isFound)
        }
    }
}
