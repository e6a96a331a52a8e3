import HuntModel
import KQLPlan
import SQLText

extension ScalarForm {
    static let packedText: [String: ScalarForm] = [
        "replace_strings": .function("kql.replace_strings"),
        "format_bytes": ScalarForm { (call) throws(EmitError) in
            "kql.format_bytes(\(try call.value(0)), \(try call.long(1, default: "0")), \(call.arguments.count > 2 ? try call.value(2) : "''"))"
        },
        "hash_sha1": ofText("kql.hash_sha1"),
        "base64_encode_fromarray": .function("kql.base64_encode_fromarray"),
        "parse_xml": .function("kql.parse_xml"),
        "gettype": ScalarForm { (call) throws(EmitError) in
            guard let type = call.types.first, type != .dynamic else { return "kql.gettype(\(try call.value(0)))" }
            return Snippet(.string(type.rawValue))
        },
        "gzip_decompress_from_base64_string": .function("kql.gzip_decompress"), "zlib_decompress_from_base64_string": .function("kql.zlib_decompress"),
        "punycode_from_string": .function("kql.punycode_from_string"), "punycode_to_string": .function("kql.punycode_to_string"),
        "punycode_domain_from_string": .function("kql.punycode_domain_from_string"),
        "punycode_domain_to_string": .function("kql.punycode_domain_to_string"),
    ]

    static let zones: [String: ScalarForm] = [
        "datetime_local_to_utc": .function("kql.local_to_utc"), "datetime_utc_to_local": .function("kql.utc_to_local"),
        "datetime_list_timezones": ScalarForm { (_) throws(EmitError) in "kql.timezones()" },
    ]
}
