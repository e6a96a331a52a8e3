import HuntModel

/// Outside of its domain a function of reals is no number.
enum NumberFunctions {
    static let rows = reals + bits + [
        KQLFunction("pi", Signature(to: .type(.real))),
        KQLFunction("atan2", Signature(.type(.real), .type(.real), to: .type(.real)), naming: .firstArgument),
        KQLFunction("sign", Signature(.number, to: .type(.long))),
        KQLFunction("isnan", Signature(.type(.real), to: .type(.bool)), nulls: .handle),
        KQLFunction("isinf", Signature(.type(.real), to: .type(.bool)), nulls: .handle),
        KQLFunction("isfinite", Signature(.type(.real), to: .type(.bool)), nulls: .handle),
        extreme("min_of"), extreme("max_of"),
        KQLFunction("tohex", Signature(.integer, .integer, optional: 1, to: .type(.string)), nulls: .handle, naming: .firstArgument),
        KQLFunction("todecimal", Signature(.number, to: .type(.decimal)), Signature(.text, to: .type(.decimal)), naming: .firstArgument),
        KQLFunction("strcmp", Signature(.text, .text, to: .type(.long)), nulls: .handle),
        KQLFunction("string_size", Signature(.text, to: .type(.long)), nulls: .handle, naming: .prefixed("string_size")),
        KQLFunction("isascii", Signature(.text, to: .type(.bool)), nulls: .handle),
        KQLFunction("isutf8", Signature(.text, to: .type(.bool)), nulls: .handle),
        KQLFunction("strrep", Signature(.any, .integer, .text, optional: 1, to: .type(.string)), nulls: .handle),
        KQLFunction("translate", Signature(.text, .text, .text, to: .type(.string)), nulls: .handle),
    ]

    private static let reals = ["sin", "cos", "tan", "asin", "acos", "atan", "exp2", "exp10"].map {
        KQLFunction($0, Signature(.type(.real), to: .type(.real)), naming: .firstArgument)
    } + ["cot", "degrees", "radians"].map { KQLFunction($0, Signature(.type(.real), to: .type(.real))) }

    private static let bits = ["binary_and", "binary_or", "binary_xor", "binary_shift_left", "binary_shift_right"].map {
        KQLFunction($0, Signature(.integer, .integer, to: .type(.long)), naming: .firstArgument)
    } + ["binary_not", "bitset_count_ones"].map { KQLFunction($0, Signature(.integer, to: .type(.long)), naming: .firstArgument) }

    /// Nulls are passed over.
    private static func extreme(_ name: String) -> KQLFunction {
        KQLFunction(
            name, Signature(.number, repeating: 1, to: .widest), Signature(.type(.datetime), repeating: 1, to: .type(.datetime)),
            Signature(.type(.timespan), repeating: 1, to: .type(.timespan)), nulls: .handle)
    }
}
