import HuntModel

/// Text in other clothes. What cannot be read gives "" or null.
enum EncodingFunctions {
    static let rows = texts + digests + parsers + [
        KQLFunction("base64_decode_toarray", Signature(.text, to: .type(.dynamic))),
        KQLFunction("base64_encode_fromguid", Signature(.type(.guid), to: .type(.string)), nulls: .handle),
        KQLFunction(
            "unicode_codepoints_from_string", Signature(.text, to: .type(.dynamic)), aliases: ["to_utf8"], nulls: .handle),
        KQLFunction(
            "unicode_codepoints_to_string", Signature(.any, repeating: 1, to: .type(.string)), aliases: ["make_string"], nulls: .handle),
        KQLFunction("parse_command_line", Signature(.text, .constant(.string), to: .type(.dynamic)), nulls: .handle),
    ]

    private static let texts = [
        text("base64_decode_tostring", aliases: ["base64_decodestring"]), text("base64_encode_tostring", aliases: ["base64_encodestring"]),
        text("url_decode"), text("url_encode"), text("url_encode_component"),
    ]

    /// Of a text its UTF-8, of a datetime its text; `hash` takes the ticks of a datetime. With a modulus, what `%` leaves of the hash,
    /// which is never negative.
    private static let digests = [
        KQLFunction("hash_md5", Signature(.text, to: .type(.string)), Signature(.type(.datetime), to: .type(.string)), nulls: .handle),
        KQLFunction("hash_sha256", Signature(.text, to: .type(.string)), Signature(.type(.datetime), to: .type(.string)), nulls: .handle),
        KQLFunction(
            "hash", Signature(.text, .integer, optional: 1, to: .type(.long)),
            Signature(.type(.datetime), .integer, optional: 1, to: .type(.long)), aliases: ["hash_xxhash64"]),
    ]

    private static let parsers = [
        parser("parse_url", aliases: ["parseurl"]), parser("parse_urlquery", aliases: ["parseurlquery"]), parser("parse_csv", naming: .firstArgument),
        parser("parse_path"), KQLFunction("parse_version", Signature(.text, to: .type(.decimal))),
    ]

    private static func text(_ name: String, aliases: [String] = []) -> KQLFunction {
        KQLFunction(name, Signature(.text, to: .type(.string)), aliases: aliases, nulls: .handle)
    }

    private static func parser(_ name: String, aliases: [String] = [], naming: KQLFunction.Naming = .none) -> KQLFunction {
        KQLFunction(name, Signature(.text, to: .type(.dynamic)), aliases: aliases, nulls: .handle, naming: naming)
    }
}
