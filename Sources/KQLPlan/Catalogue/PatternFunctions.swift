import HuntModel

/// Functions that take a regular expression; see `PatternCall`.
enum PatternFunctions {
    /// "" where nothing matches.
    static let extract = KQLFunction("extract", Signature(.text, .integer, .text, to: text), nulls: .handle)
    /// Null where nothing matches; pairs and so on where several groups are asked for.
    static let extractAll = KQLFunction(
        "extract_all", Signature(.text, .text, to: .type(.dynamic)), Signature(.text, .type(.dynamic), .text, to: .type(.dynamic)),
        aliases: ["extractall"], nulls: .handle)
    static let replaceRegex = KQLFunction("replace_regex", Signature(.text, .text, .text, to: text), nulls: .handle)
    static let trim = KQLFunction("trim", Signature(.text, .text, to: text), nulls: .handle)
    static let trimStart = KQLFunction("trim_start", Signature(.text, .text, to: text), nulls: .handle)
    static let trimEnd = KQLFunction("trim_end", Signature(.text, .text, to: text), nulls: .handle)
    static let indexofRegex = KQLFunction(
        "indexof_regex", Signature(.text, .text, .integer, .integer, .integer, optional: 3, to: .type(.long)), nulls: .handle)
    static let regexQuote = KQLFunction("regex_quote", Signature(.text, to: text), nulls: .handle, fold: Text.quotePattern)

    static let rows = [extract, extractAll, replaceRegex, trim, trimStart, trimEnd, indexofRegex, regexQuote]

    private static let text = Signature.Result.type(.string)
}
