import HuntModel

/// Null where the value cannot be read; `tostring` gives "" for null.
enum Conversions {
    static let tostring = KQLFunction("tostring", any(.string), nulls: .handle, naming: .firstArgument, fold: Convert.toString)
    static let tolong = KQLFunction("tolong", signatures: reading(.long, from: numeric), naming: .firstArgument, fold: Convert.toLong)
    static let toint = KQLFunction("toint", signatures: reading(.int, from: numeric), naming: .firstArgument)
    static let todouble = KQLFunction("todouble", signatures: reading(.real, from: numeric), aliases: ["toreal"], naming: .firstArgument)
    static let tobool = KQLFunction("tobool", signatures: reading(.bool, from: [.type(.dynamic), .type(.bool), .type(.int), .type(.long), .type(.real), .text]), aliases: ["toboolean"], naming: .firstArgument)
    static let todatetime = KQLFunction(
        "todatetime", Signature(.type(.datetime), to: .type(.datetime)), Signature(.text, to: .type(.datetime)),
        naming: .firstArgument, fold: Convert.toDateTime)
    static let totimespan = KQLFunction(
        "totimespan", Signature(.type(.timespan), to: .type(.timespan)), Signature(.text, to: .type(.timespan)),
        aliases: ["totime"], naming: .firstArgument, fold: Convert.toTimeSpan)
    static let toguid = KQLFunction(
        "toguid", Signature(.type(.guid), to: .type(.guid)), Signature(.text, to: .type(.guid)), naming: .firstArgument)

    static let rows = [tostring, tolong, toint, todouble, tobool, todatetime, totimespan, toguid]

    private static let numeric: [Signature.Parameter] = [.type(.dynamic), .type(.bool), .number, .type(.datetime), .type(.timespan), .text]

    private static func reading(_ result: KQLType, from parameters: [Signature.Parameter]) -> [Signature] {
        parameters.map { Signature($0, to: .type(result)) }
    }

    private static func any(_ result: KQLType) -> Signature { Signature(.any, to: .type(result)) }
}
