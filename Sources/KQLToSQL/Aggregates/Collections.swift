import HuntModel
import KQLPlan
import SQLText

extension AggregateForm {
    /// Sets, lists and bags; values that are null do not come in.
    static let collections: [String: AggregateForm] = [
        "make_set": AggregateForm { (call) throws(EmitError) in try call.limited(try call.set(if: nil), 1) },
        "make_set_if": AggregateForm { (call) throws(EmitError) in try call.limited(try call.set(if: 1), 2) },
        "make_list": AggregateForm { (call) throws(EmitError) in try call.limited(try call.list(if: nil), 1) },
        "make_list_if": AggregateForm { (call) throws(EmitError) in try call.limited(try call.list(if: 1), 2) },
        "make_list_with_nulls": AggregateForm { (call) throws(EmitError) in
            "COALESCE(jsonb_agg(\(try call.element)\(try call.ordering)), '[]')"
        },
        SeriesFunctions.bag: AggregateForm { (call) throws(EmitError) in try call.bag() },
        "make_bag": AggregateForm { (call) throws(EmitError) in "kql.make_bag(\(try call.value(0))\(try call.ordering))" },
        "make_bag_if": AggregateForm { (call) throws(EmitError) in
            "kql.make_bag(\(try call.value(0))\(try call.ordering))\(try call.filter(1))"
        },
        "take_anyif": AggregateForm { (call) throws(EmitError) in
            let value = try call.value(0)
            return "(array_agg(\(value)\(try call.ordering)) FILTER (WHERE \(value) IS NOT NULL AND \(try call.condition(1))))[1]"
        },
    ]
}

extension AggregateCall {
    var element: Snippet { get throws(EmitError) { try scalars.converted(try argument(0), to: .dynamic) } }

    /// In the order of JSON values, so that one set has one form. Arrays count as their elements.
    fileprivate func set(if condition: Int?) throws(EmitError) -> Snippet {
        let set: Snippet = "COALESCE(jsonb_agg(DISTINCT \(try element))\(try present(and: condition)), '[]')"
        return try argument(0).type == .dynamic ? "kql.set_of_elements(\(set))" : set
    }

    /// The second value under the number of the first.
    fileprivate func bag() throws(EmitError) -> Snippet {
        "jsonb_object_agg((\(try value(0)))::text, \(try scalars.converted(try argument(1), to: .dynamic)))"
    }

    fileprivate func list(if condition: Int?) throws(EmitError) -> Snippet {
        "COALESCE(jsonb_agg(\(try element)\(try ordering))\(try present(and: condition)), '[]')"
    }

    private func present(and condition: Int?) throws(EmitError) -> Snippet {
        let test: Snippet = try condition.map { (index) throws(EmitError) in "\(try self.condition(index)) AND " } ?? ""
        return " FILTER (WHERE \(test)\(try element) IS NOT NULL)"
    }

    fileprivate var ordering: Snippet {
        get throws(EmitError) {
            let order = try scalars.order(aggregate.ties)
            return order.isEmpty ? "" : " ORDER BY \(order.joined())"
        }
    }

    /// The argument at `index`, where there is one, bounds the number of elements.
    fileprivate func limited(_ array: Snippet, _ index: Int) throws(EmitError) -> Snippet {
        guard aggregate.arguments.count > index else { return array }
        return "kql.array_head(\(array), \(try scalars.converted(try argument(index), to: .long)))"
    }
}
