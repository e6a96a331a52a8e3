import HuntModel

/// What is not there is null, whatever the reason: no such key, no such index, not a bag, not an array.
enum DynamicFunctions {
    static let member = KQLFunction(".", Signature(.type(.dynamic), .type(.string), to: .type(.dynamic)), kind: .operator)
    static let element = KQLFunction(
        "[]", Signature(.type(.dynamic), .integer, to: .type(.dynamic)),
        Signature(.type(.dynamic), .type(.string), to: .type(.dynamic)), kind: .operator)
    /// Text that is no JSON is a dynamic string.
    static let parseJSON = KQLFunction(
        "parse_json", Signature(.any, to: .type(.dynamic)), aliases: ["todynamic", "parsejson", "toobject"],
        naming: .firstArgument)
    static let arrayLength = KQLFunction(
        "array_length", Signature(.type(.dynamic), to: .type(.long)), aliases: ["arraylength"])
    static let bagHasKey = KQLFunction("bag_has_key", Signature(.type(.dynamic), .type(.string), to: .type(.bool)))

    static let rows = [member, element, parseJSON, arrayLength, bagHasKey]
}
