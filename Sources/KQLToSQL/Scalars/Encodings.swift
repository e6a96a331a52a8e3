import HuntModel
import KQLPlan
import SQLText

extension ScalarForm {
    static let encodings: [String: ScalarForm] = [
        "base64_decode_tostring": ofText("kql.base64_decode_tostring"), "base64_encode_tostring": ofText("kql.base64_encode_tostring"),
        "base64_decode_toarray": ofText("kql.base64_decode_toarray"), "base64_encode_fromguid": .function("kql.base64_encode_fromguid"),
        "url_decode": ofText("kql.url_decode"), "url_encode": ofText("kql.url_encode"),
        "url_encode_component": ofText("kql.url_encode_component"),
        "hash_md5": ofText("kql.hash_md5"), "hash_sha256": ofText("kql.hash_sha256"), 
        "hash": ScalarForm { (call) throws(EmitError) in
            let hash: Snippet = "kql.hash_xxhash64(\(try call.value(0)))"
            return call.arguments.count > 1 ? "kql.modulo(\(hash), \(try call.value(1, as: .long)))" : hash
        },
        "parse_url": ofText("kql.parse_url"), "parse_urlquery": ofText("kql.parse_urlquery"), "parse_csv": ofText("kql.parse_csv"),
        "parse_path": ofText("kql.parse_path"), "parse_version": ofText("kql.parse_version"),
        "parse_command_line": ScalarForm { (call) throws(EmitError) in
            guard case .literal(.string("windows")) = try call.argument(1) else {
                throw EmitError(.noScalarForm, "'parse_command_line' reads command lines of \"windows\" only")
            }
            return "kql.parse_command_line(\(try call.text(0)))"
        },
        "unicode_codepoints_from_string": ofText("kql.codepoints"),
        "unicode_codepoints_to_string": ScalarForm { (call) throws(EmitError) in
            let lists = try call.inGroups(of: 1).map { "jsonb_build_array(\($0.joined()))" as Snippet }
            return "kql.codepoints_to_string(\(lists.joined(by: " || ")))"
        },
    ]

    /// The function of that name over the text of the first argument.
    static func ofText(_ name: StaticString) -> ScalarForm {
        ScalarForm { (call) throws(EmitError) in "\(keyword: name)(\(try call.text(0)))" }
    }
}
