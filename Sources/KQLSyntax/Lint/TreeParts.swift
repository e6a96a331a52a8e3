/// Every pipeline and every expression of a query, however deep inside others.
struct TreeParts {
    private(set) var pipelines: [Pipeline] = []
    private(set) var expressions: [Expression] = []

    init(_ query: Query) {
        for statement in query.statements { add(statement) }
    }

    private mutating func add(_ statement: Statement) {
        switch statement {
        case .binding(let binding):
            switch binding.value {
            case .pipeline(let pipeline): add(pipeline)
            case .function(let function):
                for value in function.parameters.compactMap(\.defaultValue) { add(value) }
                for statement in function.body { add(statement) }
            }
        case .pipeline(let pipeline): add(pipeline)
        case .setting(_, let value): value.map { add($0) }
        case .other: break
        }
    }

    private mutating func add(_ pipeline: Pipeline) {
        pipelines.append(pipeline)
        for expression in pipeline.source.expressions { add(expression) }
        for step in pipeline.operators {
            for expression in step.kind.expressions { add(expression) }
            for inner in step.kind.pipelines { add(inner) }
        }
    }

    private mutating func add(_ expression: Expression) {
        expressions.append(expression)
        switch expression.kind {
        case .literal, .name, .star, .typeOf, .missing: break
        case .call(_, let arguments): for argument in arguments { add(argument.value) }
        case .negated(let inner), .member(let inner, _): add(inner)
        case .binary(_, let left, let right), .element(let left, let right):
            add(left)
            add(right)
        case .and(let terms), .or(let terms): for term in terms { add(term) }
        case .between(_, let value, let low, let high): for part in [value, low, high] { add(part) }
        case .membership(_, let subject, let elements): for part in [subject] + elements { add(part) }
        case .subquery(let pipeline): add(pipeline)
        }
    }

    /// Names that nothing refers to, those of functions inside functions apart.
    func unusedLets(of query: Query) -> [Name] {
        var used: Set<String> = []
        for expression in expressions {
            switch expression.kind {
            case .name(let name): used.insert(name)
            case .call(let name, _): used.insert(name.text)
            default: break
            }
        }
        for case .invoke(let name, _) in pipelines.flatMap(\.operators).map(\.kind) { used.insert(name.text) }
        return query.statements.compactMap { statement in
            if case .binding(let binding) = statement, !used.contains(binding.name.text) { binding.name } else { nil }
        }
    }
}
