import HuntModel
import KQLPlan
import SQLText

extension ScalarForm {
    static let parsing: [String: ScalarForm] = [
        ParseFunctions.simple: ScalarForm { (call) throws(EmitError) in
            let steps = call.arguments.dropFirst(2).compactMap(\.constantText)
            let gaps = steps.enumerated().filter { $0.offset % 2 == 0 }.map(\.element)
            let texts = steps.enumerated().filter { $0.offset % 2 == 1 }.map(\.element)
            let arguments = [try call.value(0), list(gaps), list(texts), try call.value(1)]
            return "kql.parse_simple(\(arguments.joined()))"
        },
        ParseFunctions.keyValue: ScalarForm { (call) throws(EmitError) in
            var arguments: [Snippet] = []
            for index in 0..<4 { arguments.append(try call.value(index)) }
            for index in 4..<7 { arguments.append("kql.texts(\(try call.value(index)))") }
            return "kql.parse_kv(\(arguments.joined()))"
        },
        ParseFunctions.text: ScalarForm { (call) throws(EmitError) in
            let key = try call.argument(1)
            if case .literal(.long(let index)) = key, let place = Int32(exactly: index) {
                return "COALESCE(\(try call.value(0)) ->> \(bind: .int4(place), as: "int4"), '')"
            }
            return "COALESCE(\(try call.value(0)) ->> \(try call.value(1)), '')"
        },
        ParseFunctions.pairs: .function("kql.pairs"),
        ParseFunctions.once: ScalarForm { (call) throws(EmitError) in try call.value(0) },
    ]

    private static func list(_ texts: [String]) -> Snippet { "\(bind: .textArray(texts.map(\.storable)), as: "text[]")" }
}

extension Scalar {
    fileprivate var constantText: String? {
        if case .literal(.string(let text)) = self { text } else { nil }
    }

    /// Its value must be computed before it is read, or every reader computes it anew.
    var isComputedOnce: Bool {
        if case .call(let name, _, _) = self { ParseFunctions.all.contains(name) } else { false }
    }
}
