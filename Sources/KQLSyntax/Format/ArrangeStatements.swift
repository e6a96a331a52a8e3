import Diagnostics

/// What the tree adds to the layout: where statements and operators begin, which lists belong together, what is a call.
extension Layout {
    mutating func arrange(_ query: Query) {
        for index in tokens.indices.dropFirst() where depth[index] == 0 && tokens[index - 1].kind == .semicolon && tokens[index].kind != .semicolon {
            gaps[index] = .hard
        }
        for statement in query.statements { arrange(statement) }
    }

    private mutating func arrange(_ statement: Statement) {
        switch statement {
        case .binding(let binding):
            switch binding.value {
            case .pipeline(let pipeline): arrangeValue(pipeline)
            case .function(let function): arrange(function)
            }
        case .pipeline(let pipeline):
            breakAtPipes(of: pipeline)
            arrange(pipeline)
        case .setting(_, let value): value.map { arrange($0) }
        case .other: break
        }
    }

    /// A query behind `let name =` begins on a line of its own.
    private mutating func arrangeValue(_ pipeline: Pipeline) {
        let first = index(at: pipeline.span.start)
        if breakAtPipes(of: pipeline) {
            gaps[first] = .hard
            groups.append(Group(first: first, last: lastIndex(of: pipeline.span), hangs: true))
        }
        arrange(pipeline)
    }

    /// True where there is one.
    @discardableResult private mutating func breakAtPipes(of pipeline: Pipeline) -> Bool {
        var found = false
        for step in pipeline.operators {
            let pipe = index(at: step.span.start) - 1
            guard pipe >= 0, tokens[pipe].kind == .pipe else { continue }
            gaps[pipe] = .hard
            found = true
        }
        return found
    }

    private mutating func arrange(_ function: FunctionLiteral) {
        for value in function.parameters.compactMap(\.defaultValue) { arrange(value) }
        for case .table(_, let span) in function.parameters.map(\.type) { gaps[index(at: span.start)] = .space }
        let close = lastIndex(of: function.span)
        for statement in function.body { arrange(statement) }
        guard let open = partner[close], close > open + 1 else { return }
        let isBlock = function.body.count > 1 || function.body.contains { !$0.isPlain }
        gaps[open + 1] = isBlock ? .hard : .soft
        gaps[close] = isBlock ? .hard : .soft
        for index in open + 1..<close where depth[index] == depth[open] + 1 && tokens[index - 1].kind == .semicolon { gaps[index] = .hard }
    }

    mutating func arrange(_ pipeline: Pipeline) {
        switch pipeline.source {
        case .datatable(let table): arrange(table)
        case .print(let values):
            let end = values.last?.span.end ?? pipeline.span.start
            arrangeList(Span(pipeline.span.start, end), keyword: index(at: pipeline.span.start), isFree: values.count > 1)
        case .externalData(let data):
            tighten(data.options.map(\.name))
            spaceBracket(in: data.span)
        default: break
        }
        for expression in pipeline.source.expressions { arrange(expression) }
        for step in pipeline.operators { arrange(step) }
    }

    /// A row of values a line.
    private mutating func arrange(_ table: DataTable) {
        let close = lastIndex(of: table.span)
        guard let open = partner[close] else { return }
        gaps[open] = .space
        let length = max(1, table.columns.count)
        guard close > open + 1 else { return }
        let isTall = table.values.count > length
        for (number, value) in table.values.enumerated() {
            let begins = number % length == 0
            gaps[index(at: value.span.start)] = begins ? (isTall ? .hard : number == 0 ? .edge : .soft) : .space
        }
        if isTall { gaps[close] = .hard }
    }

    private mutating func spaceBracket(in span: Span) {
        for index in index(at: span.start)...lastIndex(of: span) where tokens[index].kind == .openBracket && depth[index] == depth[self.index(at: span.start)] {
            gaps[index] = .space
        }
    }

    /// `kind=inner`
    mutating func tighten(_ parameters: [OperatorParameter]) { tighten(parameters.map(\.name)) }

    private mutating func tighten(_ names: [Name]) {
        for name in names {
            let assign = index(at: name.span.end)
            guard tokens[assign].kind == .assign, assign + 1 < tokens.count else { continue }
            gaps[assign] = .none
            gaps[assign + 1] = .none
        }
    }
}

extension Statement {
    /// No more than an expression.
    fileprivate var isPlain: Bool {
        if case .pipeline(let pipeline) = self { pipeline.operators.isEmpty } else { false }
    }
}
