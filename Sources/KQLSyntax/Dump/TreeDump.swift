/// The tree as indented lines: a step of the query a line, expressions in parenthesised prefix form.
public struct TreeDump {
    private var lines: [String] = []

    public static func text(of query: Query) -> String {
        DeepStack.run {
            var dump = TreeDump()
            for statement in query.statements { dump.add(statement) }
            return dump.lines.map { $0 + "\n" }.joined()
        }
    }

    private mutating func add(_ statement: Statement) {
        switch statement {
        case .binding(let binding):
            switch binding.value {
            case .function(let function):
                let names = function.parameters.map(\.name.text).joined(separator: ", ")
                lines.append("let \(binding.name.text) = \(function.isView ? "view " : "")(\(names))")
                var inner = TreeDump()
                for statement in function.body { inner.add(statement) }
                lines += inner.lines.map { "  " + $0 }
            case .pipeline(let pipeline):
                lines.append("let \(binding.name.text) =")
                add(pipeline, indent: "  ")
            }
        case .pipeline(let pipeline):
            lines.append("query")
            add(pipeline, indent: "  ")
        case .setting(let name, let value): lines.append("set \(name.text)" + (value.map { " = \($0.dump)" } ?? ""))
        case .other(let name): lines.append("\(name.text) (not read)")
        }
    }

    private mutating func add(_ pipeline: Pipeline, indent: String) {
        lines.append(indent + pipeline.source.dump)
        lines += pipeline.operators.map { indent + $0.dump }
    }
}

extension Source {
    var dump: String {
        switch self {
        case .expression(let expression): expression.dump
        case .datatable(let table):
            "datatable (\(table.columns.map { "\($0.name.text):\($0.type.text)" }.joined(separator: ", "))) [\(table.values.dump)]"
        case .print(let values): "print \(values.dump)"
        case .range(let range): "range \(range.name.text) \([range.from, range.to, range.step].dump)"
        case .externalData(let data):
            "externaldata (\(data.columns.map { "\($0.name.text):\($0.type.text)" }.joined(separator: ", "))) [\(data.addresses.dump)]"
        case .none: "(rows from around)"
        }
    }
}

extension Operator {
    var dump: String {
        let rest = kind.dump
        return rest.isEmpty ? keyword.text : "\(keyword.text) \(rest)"
    }
}

extension OperatorKind {
    fileprivate var dump: String {
        switch self {
        case .filter(let named): named.dump
        case .extend(let list), .project(let list), .projectRename(let list), .distinct(let list): list.dump
        case .projectAway(let patterns), .projectKeep(let patterns): patterns.map(\.text).joined(separator: ", ")
        case .projectReorder(let terms):
            terms.map { $0.pattern.text + ($0.ascending.map { $0 ? " asc" : " desc" } ?? "") }.joined(separator: ", ")
        case .summarize(let aggregates, let keys): aggregates.dump + (keys.isEmpty ? "" : " by \(keys.dump)")
        case .sort(let terms): terms.map(\.dump).joined(separator: ", ")
        case .top(let count, let terms): "\(count.dump) by \(terms.map(\.dump).joined(separator: ", "))"
        case .take(let count): count.dump
        case .render(let clause): ([clause.chart.text] + clause.properties.map { "\($0.name.text)=\($0.value.text)" }).joined(separator: " ")
        case .count, .getSchema, .consume: ""
        case .asName(let name): name.text
        case .invoke(let name, let arguments), .evaluate(let name, let arguments, _): "\(name.text)(\(arguments.dump))"
        case .other: "(not read)"
        default: details
        }
    }
}

extension OperatorKind {
    /// Expressions, then the pipelines inside.
    private var details: String {
        let bodies = pipelines.map { body in "(" + body.operators.map(\.dump).joined(separator: " | ") + ")" }
        return ([expressions.dump] + bodies).joined(separator: " ")
    }
}

extension SortTerm {
    fileprivate var dump: String {
        value.dump + (ascending.map { $0 ? " asc" : " desc" } ?? "") + (nullsFirst.map { $0 ? " nulls first" : " nulls last" } ?? "")
    }
}

extension NamedExpression {
    var dump: String {
        switch names.count {
        case 0: value.dump
        case 1: "\(names[0].text) = \(value.dump)"
        default: "(\(names.map(\.text).joined(separator: ", "))) = \(value.dump)"
        }
    }
}

extension Sequence where Element == NamedExpression {
    fileprivate var dump: String { map(\.dump).joined(separator: ", ") }
}

extension Sequence where Element == Expression {
    fileprivate var dump: String { map(\.dump).joined(separator: ", ") }
}
