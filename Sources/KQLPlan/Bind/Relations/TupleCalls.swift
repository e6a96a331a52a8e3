import Diagnostics
import HuntModel
import KQLSyntax

/// The calls in one step that give several columns: `extend (a, b) = series_fit_line(x)`. Each is computed once, in a step below.
struct TupleCalls {
    /// Columns that no query can name, with what gives them.
    private(set) var calls: [NamedScalar] = []

    /// What each column of the call reads.
    mutating func add(_ call: Scalar, _ columns: [Column]) -> [Scalar] {
        let bag = Column("tuple \(calls.count)", .dynamic)
        calls.append(NamedScalar(bag.name, .call(ParseFunctions.once, [call], .dynamic)))
        return columns.map { column in
            let slot = Scalar.call(DynamicFunctions.member.name, [.column(bag), .literal(.string(column.name))], .dynamic)
            return .call(ValueFunctions.cast, [slot], column.type)
        }
    }

    /// The places of the list that the call gives.
    mutating func add(list call: Scalar, count: Int) -> [Scalar] {
        let list = Column("tuple \(calls.count)", .dynamic)
        calls.append(NamedScalar(list.name, .call(ParseFunctions.once, [call], .dynamic)))
        return (0..<count).map { .call(DynamicFunctions.element.name, [.column(list), .literal(.long(Int64($0)))], .dynamic) }
    }

    /// The input of the step with these columns; `windows` are those that will be below it.
    func relation(over input: Relation, windows: Windows?) -> Relation {
        guard !calls.isEmpty else { return input }
        let passing = input.columns + (windows?.levels.joined().map(\.column) ?? [])
        return input.then(.project(input.plan, passing.map(NamedScalar.init) + calls))
    }
}

/// One column of `extend`, `project` or `print`, before its name is settled.
struct ColumnDraft {
    var name: Name?
    /// The name it gets without one; nil for a number.
    var implied: String?
    var value: Scalar
}

extension Binder {
    /// The columns of one item: several for a call that gives several. With names, those that are left over have the names that they would have
    /// anyway, or are dropped. Nil where the item has a mistake.
    mutating func drafts(
        _ item: NamedExpression, in scope: RowScope, _ tuples: inout TupleCalls, dropsUnnamed: Bool
    ) -> [ColumnDraft]? {
        if let sorted = sortedArrays(item.value, in: scope) {
            guard let sorted, hasRoom(item, for: sorted.names.count, of: "the call") else { return nil }
            let values = tuples.add(list: sorted.list, count: sorted.names.count)
            return drafts(item, named: sorted.names, values, dropsUnnamed: dropsUnnamed)
        }
        guard let call = tupleCall(item.value) else {
            guard let value = scalar(item.value, in: scope) else { return nil }
            guard item.names.count <= 1 else {
                reportTuple(item)
                return nil
            }
            return [ColumnDraft(name: item.names.first, implied: item.value.impliedName, value: value)]
        }
        guard hasRoom(item, for: call.columns.count, of: "'\(call.name.text)'") else { return nil }
        guard let bound = scalars(call.arguments, in: scope), takesOptions(call.row, bound, at: item.value.span),
            let value = apply(call.row, to: bound, at: item.value.span, in: scope)
        else { return nil }
        let prefix = ([call.name.text] + [call.arguments.first?.value.impliedName].compactMap { $0 }).joined(separator: "_")
        return drafts(item, named: call.columns.map { "\(prefix)_\($0.name)" }, tuples.add(value, call.columns), dropsUnnamed: dropsUnnamed)
    }

    private mutating func hasRoom(_ item: NamedExpression, for count: Int, of call: String) -> Bool {
        if item.names.count <= count { return true }
        report(.wrongArgumentCount, "\(call) gives \(count) columns", at: item.span)
        return false
    }

    private func drafts(_ item: NamedExpression, named names: [String], _ values: [Scalar], dropsUnnamed: Bool) -> [ColumnDraft] {
        let drafts = zip(names, values).enumerated().map { index, column in
            ColumnDraft(name: index < item.names.count ? item.names[index] : nil, implied: column.0, value: column.1)
        }
        return dropsUnnamed && !item.names.isEmpty ? Array(drafts.prefix(item.names.count)) : drafts
    }

    private struct TupleCall {
        var name: Name
        var row: KQLFunction
        var arguments: [NamedExpression]
        var columns: [Column]
    }

    private func tupleCall(_ expression: Expression) -> TupleCall? {
        guard case .call(let name, let arguments) = expression.kind, lets[name.text] == nil, let row = Catalogue.function(name.text),
            let columns = TupleFunctions.columns(of: row.name)
        else { return nil }
        return TupleCall(name: name, row: row, arguments: arguments, columns: columns)
    }

    /// A call of such a function where one value is due.
    mutating func reportSeveralColumns(_ name: Name, _ columns: [Column]) {
        let names = columns.prefix(2).map(\.name).joined(separator: ", ")
        report(
            .unsupportedForm, "'\(name.text)' gives \(columns.count) columns, where one value is due", at: name.span,
            hint: "extend (\(names)) = \(name.text)(…), in a step of its own")
    }
}
