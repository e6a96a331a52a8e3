import HuntModel
import KQLPlan
import SQLText

extension ScalarForm {
    /// Regular expressions. Patterns are checked and translated while a query is compiled, so none of these can fail on one.
    static let patterns: [String: ScalarForm] = [
        "matches regex": ScalarForm { (call) throws(EmitError) in
            #"((\#(try call.text(0)) COLLATE "C") ~ \#(try call.expressions()[0]))"#
        },
        "indexof_regex": ScalarForm { (call) throws(EmitError) in
            if call.arguments.count > 2 {
                let limits = [try call.long(2, default: "0"), try call.long(3, default: "-1"), try call.long(4, default: "1")]
                return "kql._indexof_regex(\(try call.text(0)), \(try call.expressions()[0]), \(limits.joined()))"
            }
            return #"(regexp_instr(\#(try call.text(0)) COLLATE "C", \#(try call.expressions()[0])) - 1)::int8"#
        },
        "extract": ScalarForm { (call) throws(EmitError) in
            let match: Snippet = #"regexp_match(\#(try call.text(2)) COLLATE "C", \#(try call.expressions()[0]))"#
            return capture(match, try call.patternCall().groups[0])
        },
        "extract_all": ScalarForm { (call) throws(EmitError) in
            let groups = try call.patternCall().groups.map { capture("m.captures", $0) }
            let element: Snippet = groups.count == 1 ? groups[0] : "jsonb_build_array(\(groups.joined()))"
            let matches: Snippet = #"regexp_matches(\#(try call.text(call.arguments.count - 1)) COLLATE "C", \#(try call.expressions()[0]), 'g')"#
            return "(SELECT jsonb_agg(\(element) ORDER BY m.position) FROM \(matches) WITH ORDINALITY AS m(captures, position))"
        },
        "replace_regex": ScalarForm { (call) throws(EmitError) in
            let replacement: Snippet = "\(bind: .text(try call.patternCall().replacement.storable), as: "text")"
            return #"regexp_replace(\#(try call.text(0)) COLLATE "C", \#(try call.expressions()[0]), \#(replacement), 'g')"#
        },
        "countof": ScalarForm { (call) throws(EmitError) in
            guard try call.isRegex else { return "kql.countof(\(try call.text(0)), \(try call.text(1)))" }
            return #"regexp_count(\#(try call.text(0)) COLLATE "C", \#(try call.expressions()[0]))::int8"#
        },
        "trim": ScalarForm { (call) throws(EmitError) in
            try call.expressions().reduce(try call.text(1)) { #"regexp_replace(\#($0) COLLATE "C", \#($1), '')"# }
        },
        "trim_start": ScalarForm { (call) throws(EmitError) in
            #"regexp_replace(\#(try call.text(1)) COLLATE "C", \#(try call.expressions()[0]), '')"#
        },
        "trim_end": ScalarForm { (call) throws(EmitError) in
            #"regexp_replace(\#(try call.text(1)) COLLATE "C", \#(try call.expressions()[0]), '')"#
        },
        "regex_quote": ScalarForm { (call) throws(EmitError) in "kql.regex_quote(\(try call.text(0)))" },
    ]

    /// The text of a group: one capture, or several joined.
    private static func capture(_ match: Snippet, _ captures: [Int]) -> Snippet {
        if captures.isEmpty { return "''::text" }
        if captures.count == 1 { return "COALESCE((\(match))[\(bind: .int4(Int32(captures[0])), as: "int4")], '')" }
        return "kql.joined(\(match), \(bind: .int4Array(captures.map(Int32.init)), as: "int4[]"))"
    }
}

extension ScalarCall {
    fileprivate func patternCall() throws(EmitError) -> PatternCall {
        do {
            guard let call = try PatternCall(name, arguments) else { throw noForm }
            return call
        } catch let error as EmitError {
            throw error
        } catch {
            throw noForm
        }
    }

    fileprivate func expressions() throws(EmitError) -> [Snippet] {
        try patternCall().expressions.map { "\(bind: .text($0), as: "text")" }
    }

    fileprivate var isRegex: Bool {
        get throws(EmitError) {
            guard arguments.count > 2 else { return false }
            guard case .literal(.string(let kind)) = arguments[2], ["normal", "regex"].contains(kind) else { throw noForm }
            return kind == "regex"
        }
    }
}
