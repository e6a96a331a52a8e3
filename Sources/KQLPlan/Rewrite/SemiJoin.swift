import HuntModel

extension Rewrite {
    /// `where x in (query)` → `join kind=leftsemi`, `where x !in (query)` → `join kind=leftanti`.
    ///
    /// Null is in no list and outside of every list, just as it has no partner.
    static let semiJoin = Rewrite(name: "semi-join") { plan in
        plan.mapped { step in
            guard case .filter(let input, let predicate) = step else { return step }
            var rest: [Scalar] = []
            var tests: [MembershipTest] = []
            for conjunct in predicate.conjuncts {
                if let test = MembershipTest(conjunct) { tests.append(test) } else { rest.append(conjunct) }
            }
            return tests.reduce(input.filtered(rest)) { $1.joined(to: $0) }
        }
    }
}

/// `column in (query)`, of one type.
private struct MembershipTest {
    var kind: Join.Kind
    var subject: Column
    var element: Column
    var plan: Plan

    init?(_ condition: Scalar) {
        guard case .memberOf(let name, .column(let subject), let plan) = condition, name == "in" || name == "!in",
            let element = plan.columns.first, element.type == subject.type, element.type != .dynamic
        else { return nil }
        kind = name == "in" ? .leftsemi : .leftanti
        (self.subject, self.element, self.plan) = (subject, element, plan)
    }

    func joined(to input: Plan) -> Plan { .join(input, plan.giving([element]), Join(kind, on: [JoinKey(subject, element)])) }
}
