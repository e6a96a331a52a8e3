import HuntModel
import KQLPlan
import SQLText

extension ScalarForm {
    static let text: [String: ScalarForm] = TextMatch.forms.merging(
        [
            "strcat": ScalarForm { (call) throws(EmitError) in try call.texts.joined(by: " || ").grouped },
            "strcat_delim": ScalarForm { (call) throws(EmitError) in
                let texts = try call.texts
                guard let delimiter = texts.first, texts.count > 1 else { throw call.noForm }
                let rest = texts.dropFirst(2).map { "\(delimiter) || \($0)" as Snippet }
                return ([texts[1]] + rest).joined(by: " || ").grouped
            },
            "strlen": ScalarForm { (call) throws(EmitError) in "length(\(try call.text(0)))::int8" },
            "tolower": ScalarForm { (call) throws(EmitError) in "kql.fold(\(try call.text(0)))" },
            "toupper": ScalarForm { (call) throws(EmitError) in "kql.upper(\(try call.text(0)))" },
            "reverse": ScalarForm { (call) throws(EmitError) in "kql.reverse(\(try call.text(0)))" },
            "substring": ScalarForm { (call) throws(EmitError) in
                let length: Snippet = call.arguments.count > 2 ? try call.value(2, as: .long) : "2147483647"
                return "kql.substring(\(try call.text(0)), \(try call.value(1, as: .long)), \(length))"
            },
            "indexof": ScalarForm { (call) throws(EmitError) in
                let numbers = [try call.long(2, default: "0"), try call.long(3, default: "-1"), try call.long(4, default: "1")]
                let start: Snippet = switch call.arguments.count {
                case ...2: ""
                case 3: ", \(numbers[0])"
                default: ", \(numbers.joined())"
                }
                return "kql.indexof(\(try call.text(0)), \(try call.text(1))\(start))"
            },
            "replace_string": ScalarForm { (call) throws(EmitError) in
                "kql.replace(\(try call.text(0)), \(try call.text(1)), \(try call.text(2)))"
            },
            "split": ScalarForm { (call) throws(EmitError) in
                let index = call.arguments.count > 2 ? ", \(try call.value(2, as: .long))" as Snippet : ""
                return "kql.split(\(try call.text(0)), \(try call.text(1))\(index))"
            },
        ]) { match, _ in match }
}

extension ScalarCall {
    /// Every argument as `tostring` shows it.
    fileprivate var texts: [Snippet] {
        get throws(EmitError) {
            var texts: [Snippet] = []
            for argument in arguments { texts.append(try emitter.text(of: argument)) }
            return texts
        }
    }
}
