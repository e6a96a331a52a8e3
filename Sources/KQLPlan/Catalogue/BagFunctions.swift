import HuntModel

/// What is no bag where one is due gives null. The order of keys means nothing.
enum BagFunctions {
    static let pack = KQLFunction(
        "bag_pack", Signature(.text, .any, repeating: 2, to: bag), aliases: ["pack", "pack_dictionary"], nulls: .handle)
    /// Without the keys whose values are null or empty: `pack_all(true)`.
    static let filled = KQLFunction("bag filled", Signature(.type(.dynamic), to: bag), kind: .operator)
    static let keys = KQLFunction("bag_keys", Signature(.type(.dynamic), to: bag))
    static let merge = KQLFunction("bag_merge", Signature(.type(.dynamic), .type(.dynamic), repeating: 1, to: bag))
    static let removeKeys = KQLFunction("bag_remove_keys", Signature(.type(.dynamic), .type(.dynamic), to: bag))
    static let setKey = KQLFunction("bag_set_key", Signature(.type(.dynamic), .text, .any, to: bag), nulls: .handle)
    static let zip = KQLFunction("bag_zip", Signature(.type(.dynamic), .any, to: bag), nulls: .handle)
    static let toJSON = KQLFunction("dynamic_to_json", Signature(.any, to: .type(.string)), nulls: .handle)

    static let rows = [pack, filled, keys, merge, removeKeys, setKey, zip, toJSON]

    private static let bag = Signature.Result.type(.dynamic)
}
