import HuntModel

/// Text that is replaced, digested, packed, or spelled in ASCII. What cannot be read gives "", XML null.
enum PackedText {
    static let rows = [
        KQLFunction("replace_strings", Signature(.text, .type(.dynamic), .type(.dynamic), to: .type(.string)), nulls: .handle),
        KQLFunction(
            "format_bytes", Signature(.type(.real), .integer, .text, optional: 2, to: .type(.string)), nulls: .handle, naming: .firstArgument),
        KQLFunction("hash_sha1", Signature(.text, to: .type(.string)), Signature(.type(.datetime), to: .type(.string)), nulls: .handle),
        KQLFunction("base64_encode_fromarray", Signature(.type(.dynamic), to: .type(.string)), nulls: .handle),
        KQLFunction("gettype", Signature(.any, to: .type(.string)), nulls: .handle, naming: .prefixed("type")),
        KQLFunction("parse_xml", Signature(.text, to: .type(.dynamic)), nulls: .handle, naming: .firstArgument),
    ] + [
        "gzip_decompress_from_base64_string", "zlib_decompress_from_base64_string", "punycode_from_string", "punycode_to_string",
        "punycode_domain_from_string", "punycode_domain_to_string",
    ].map { KQLFunction($0, Signature(.text, to: .type(.string)), nulls: .handle) }
}
