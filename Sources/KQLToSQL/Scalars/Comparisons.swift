import HuntModel
import KQLPlan
import SQLText

extension ScalarForm {
    static let comparisons: [String: ScalarForm] = [
        "==": ScalarForm { (call) throws(EmitError) in try equal(call) },
        "!=": ScalarForm { (call) throws(EmitError) in try unequal(call) },
        "<": ordered(" < ", reals: "kql.lt"),
        "<=": ordered(" <= ", reals: "kql.le"),
        ">": ordered(" > ", reals: "kql.gt"),
        ">=": ordered(" >= ", reals: "kql.ge"),
        "between": ScalarForm { (call) throws(EmitError) in try between(call, "BETWEEN") },
        "!between": ScalarForm { (call) throws(EmitError) in try between(call, "NOT BETWEEN") },
    ]

    /// Null equals nothing. Where only true matters the bare operator says that already.
    private static func equal(_ call: ScalarCall) throws(EmitError) -> Snippet {
        let (left, right) = try call.comparable()
        let bare = call.mode == .condition || call.arguments.allSatisfy(\.isNeverNull)
        return bare && !call.mayCompareNaN ? "(\(left) = \(right))" : "kql.eq(\(left), \(right))"
    }

    /// Null differs from every value, so `where x != 5` keeps the rows without one.
    private static func unequal(_ call: ScalarCall) throws(EmitError) -> Snippet {
        let (left, right) = try call.comparable()
        if call.mayCompareNaN { return "kql.ne(\(left), \(right))" }
        if call.arguments.allSatisfy(\.isNeverNull) { return "(\(left) <> \(right))" }
        if call.arguments.contains(where: \.isNeverNull) { return "(\(left) IS DISTINCT FROM \(right))" }
        return "kql.ne(\(left), \(right))"
    }

    private static func ordered(_ operation: StaticString, reals: StaticString) -> ScalarForm {
        ScalarForm { (call) throws(EmitError) in
            let (left, right) = try call.comparable()
            if call.mayCompareNaN { return "\(keyword: reals)(\(left), \(right))" }
            if call.types.contains(.string) { return #"(\#(left) COLLATE "C"\#(keyword: operation)\#(right))"# }
            return "(\(left)\(keyword: operation)\(right))"
        }
    }

    private static func between(_ call: ScalarCall, _ operation: StaticString) throws(EmitError) -> Snippet {
        guard call.arguments.count == 3 else { throw call.noForm }
        let type = call.types.reduce(call.types[0]) { KQLType.wider($0, $1) }
        let bounds: [Snippet] = [try call.value(1, as: type), try call.value(2, as: type)]
        let subject = try call.value(0, as: type)
        let collated: Snippet = type == .string ? #"\#(subject) COLLATE "C""# : subject
        return "(\(collated) \(keyword: operation) \(bounds[0]) AND \(bounds[1]))"
    }
}

extension Snippet {
    var grouped: Snippet { "(\(self))" }
    /// In parentheses: NOT binds looser than what may come around it (`IS NULL`, `=`).
    var negated: Snippet { "(NOT \(self))" }
}

extension ScalarCall {
    /// Both operands in the wider of their types.
    fileprivate func comparable() throws(EmitError) -> (Snippet, Snippet) {
        guard arguments.count == 2 else { throw noForm }
        let type = KQLType.wider(types[0], types[1])
        return (try value(0, as: type), try value(1, as: type))
    }

    /// PostgreSQL holds NaN equal to itself and above everything; a constant on the one side keeps `=` and `<` right.
    fileprivate var mayCompareNaN: Bool { types.contains(.real) }
}

extension KQLType {
    /// The type in which values of both can be compared and computed; the first where neither widens to the other.
    static func wider(_ a: KQLType, _ b: KQLType) -> KQLType {
        let ladder: [KQLType] = [.int, .long, .decimal, .real]
        if let left = ladder.firstIndex(of: a), let right = ladder.firstIndex(of: b) { return ladder[max(left, right)] }
        return a == .dynamic || b == .dynamic ? .dynamic : a
    }
}
