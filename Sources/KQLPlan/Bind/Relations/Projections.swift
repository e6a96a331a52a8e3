import Diagnostics
import HuntModel
import KQLSyntax

/// `project`, `extend`, `distinct`: columns computed from a row.
extension Binder {
    mutating func project(_ input: Relation, _ columns: [NamedExpression]) -> Relation {
        let scope = RowScope(input)
        var names = ColumnNames(taken: columns.flatMap { $0.names.map(\.text) })
        var outputs: [NamedScalar] = []
        var tuples = TupleCalls()
        var isWhole = true
        for item in columns {
            let drafts = drafts(item, in: scope, &tuples, dropsUnnamed: false)
            if drafts == nil { isWhole = false }
            for draft in drafts ?? [] {
                if let name = outputName(draft, &names, among: outputs) { outputs.append(NamedScalar(name, draft.value)) } else { isWhole = false }
            }
        }
        let base = tuples.relation(over: input, windows: windows)
        return base.then(.project(base.plan, outputs), isOpen: !isWhole).of(input.origin.projected)
    }

    mutating func distinct(_ input: Relation, _ columns: [NamedExpression]) -> Relation {
        if columns.count == 1, case .star = columns[0].value.kind {
            return input.then(.summarize(input.plan, keys: input.columns.map(NamedScalar.init), aggregates: [])).of(.made)
        }
        let (outputs, isWhole) = outputs(columns, of: input)
        return input.then(.summarize(input.plan, keys: outputs, aggregates: []), isOpen: !isWhole).of(.made)
    }

    /// New columns at the end; one of an existing name takes its place.
    mutating func extend(_ input: Relation, _ columns: [NamedExpression]) -> Relation {
        let scope = RowScope(input)
        var names = ColumnNames(taken: input.columns.map(\.name) + columns.flatMap { $0.names.map(\.text) })
        var outputs = input.columns.map(NamedScalar.init)
        var tuples = TupleCalls()
        var isWhole = true
        var declared: Set<String> = []
        for item in columns {
            if item.names.isEmpty, case .name(let name) = item.value.kind, !names.contains(name) || declared.isEmpty { names.take(name) }
            let drafts = drafts(item, in: scope, &tuples, dropsUnnamed: true)
            if drafts == nil { isWhole = false }
            for draft in drafts ?? [] {
                guard let name = extendedName(draft, &names, &declared) else {
                    isWhole = false
                    continue
                }
                if let place = outputs.firstIndex(where: { $0.name == name }) {
                    outputs[place].value = draft.value
                } else {
                    outputs.append(NamedScalar(name, draft.value))
                }
            }
        }
        let base = tuples.relation(over: input, windows: windows)
        return base.then(.project(base.plan, outputs), isOpen: !isWhole)
    }

    private mutating func extendedName(_ draft: ColumnDraft, _ names: inout ColumnNames, _ declared: inout Set<String>) -> String? {
        guard let name = draft.name else { return draft.implied.map { names.unique($0) } ?? names.next() }
        guard declared.insert(name.text).inserted else {
            report(.duplicateColumn, "there are two columns '\(name.text)'", at: name.span)
            return nil
        }
        return name.text
    }

    /// Named results over one row; false where some of them failed. A call that gives several columns has no place here.
    mutating func outputs(_ columns: [NamedExpression], of input: Relation) -> ([NamedScalar], isWhole: Bool) {
        let scope = RowScope(input)
        var names = ColumnNames(taken: columns.flatMap { $0.names.map(\.text) })
        var outputs: [NamedScalar] = []
        for column in columns {
            guard let value = scalar(column.value, in: scope), let name = outputName(column, &names, among: outputs) else { continue }
            outputs.append(NamedScalar(name, value))
        }
        return (outputs, outputs.count == columns.count)
    }

    mutating func outputName(_ column: NamedExpression, _ names: inout ColumnNames, among outputs: [NamedScalar]) -> String? {
        guard column.names.count <= 1 else {
            reportTuple(column)
            return nil
        }
        return outputName(ColumnDraft(name: column.names.first, implied: column.value.impliedName, value: .literal(.bool(true))), &names, among: outputs)
    }

    fileprivate mutating func outputName(_ draft: ColumnDraft, _ names: inout ColumnNames, among outputs: [NamedScalar]) -> String? {
        guard let name = draft.name else { return draft.implied.map { names.unique($0) } ?? names.next() }
        if outputs.contains(where: { $0.name == name.text }) {
            report(.duplicateColumn, "there are two columns '\(name.text)'", at: name.span)
            return nil
        }
        return name.text
    }
}

extension NamedScalar {
    init(_ column: Column) { self.init(column.name, .column(column)) }
}
