import HuntModel

enum MathFunctions {
    /// Toward minus infinity to a multiple of the size; null for a size that is not positive.
    static let bin = KQLFunction(
        "bin", Signature(.number, .number, to: .widest),
        Signature(.type(.datetime), .type(.timespan), to: .type(.datetime)),
        Signature(.type(.timespan), .type(.timespan), to: .type(.timespan)), aliases: ["floor"], naming: .firstArgument,
        fold: Time.bin)
    static let abs = KQLFunction(
        "abs", Signature(.number, to: .widest), Signature(.type(.timespan), to: .type(.timespan)), naming: .firstArgument)
    static let ceiling = KQLFunction("ceiling", real, naming: .firstArgument)
    static let round = KQLFunction(
        "round", Signature(.type(.real), .integer, optional: 1, to: .type(.real)), naming: .firstArgument)
    static let sqrt = KQLFunction("sqrt", real, naming: .firstArgument)
    static let exp = KQLFunction("exp", real, naming: .firstArgument)
    static let log = KQLFunction("log", real, naming: .firstArgument)
    static let log10 = KQLFunction("log10", real, naming: .firstArgument)
    static let log2 = KQLFunction("log2", real, naming: .firstArgument)
    static let pow = KQLFunction("pow", Signature(.type(.real), .type(.real), to: .type(.real)), naming: .firstArgument)

    static let rows = [bin, abs, ceiling, round, sqrt, exp, log, log10, log2, pow]

    private static let real = Signature(.type(.real), to: .type(.real))
}
