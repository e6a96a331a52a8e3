import HuntModel

/// Positions count from 0, lengths are code points. Any scalar is read as `tostring` shows it.
enum TextFunctions {
    static let strcat = KQLFunction("strcat", Signature(.any, repeating: 1, to: text), nulls: .handle, fold: Text.concatenate)
    static let strcatDelim = KQLFunction("strcat_delim", Signature(.any, .any, repeating: 1, to: text), nulls: .handle)
    static let strlen = KQLFunction("strlen", Signature(.text, to: .type(.long)), nulls: .handle, naming: .prefixed("strlen"))
    static let tolower = KQLFunction("tolower", Signature(.any, to: text), nulls: .handle, fold: Text.lower)
    static let toupper = KQLFunction("toupper", Signature(.any, to: text), nulls: .handle, fold: Text.upper)
    static let reverse = KQLFunction("reverse", Signature(.any, to: text), nulls: .handle)
    static let substring = KQLFunction("substring", Signature(.any, .integer, .integer, optional: 1, to: text), nulls: .handle)
    static let indexof = KQLFunction("indexof", Signature(.any, .any, .integer, .integer, .integer, optional: 3, to: .type(.long)), nulls: .handle)
    static let countof = KQLFunction("countof", Signature(.any, .any, .text, optional: 1, to: .type(.long)), nulls: .handle)
    static let replaceString = KQLFunction("replace_string", Signature(.text, .text, .text, to: text), nulls: .handle)
    static let split = KQLFunction(
        "split", Signature(.text, .text, .integer, optional: 1, to: .type(.dynamic)), nulls: .handle, naming: .firstArgument)

    static let rows = [
        strcat, strcatDelim, strlen, tolower, toupper, reverse, substring, indexof, countof, replaceString, split,
    ]

    private static let text = Signature.Result.type(.string)
}
