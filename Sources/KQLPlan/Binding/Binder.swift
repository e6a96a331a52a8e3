import Diagnostics
import HuntModel
import KQLSyntax

/// Syntax tree → plan. Collects mistakes; a step that does not bind gives nil and ends the pipeline.
struct Binder {
    let context: BindContext
    var diagnostics: DiagnosticList
    /// `let` names and the constants they stand for.
    var constants: [String: Scalar] = [:]

    init(_ context: BindContext, _ mistakes: [Diagnostic]) {
        self.context = context
        diagnostics = DiagnosticList(mistakes)
    }

    mutating func report(_ code: BindCode, _ message: String, at span: Span, hint: String? = nil) {
        diagnostics.report(Diagnostic(code, message, at: span, hint: hint))
    }

    /// The plan of the last tabular statement.
    mutating func bind(_ query: Query) -> Plan? {
        var answer: Plan?
        var answered = false
        for statement in query.statements {
            switch statement {
            case .binding(let binding): bind(binding)
            case .setting: continue
            case .other(let name): report(.statementNotSupported, "the statement '\(name.text)' is not supported yet", at: name.span)
            case .pipeline(let pipeline):
                answered = true
                answer = bind(pipeline)
            }
        }
        if !answered { report(.noAnswer, "the query has no statement that gives rows", at: Span(0, 1)) }
        return answer
    }

    private mutating func bind(_ binding: LetBinding) {
        guard case .pipeline(let pipeline) = binding.value, pipeline.operators.isEmpty, case .expression(let expression) = pipeline.source else {
            return report(.formNotSupported, "'let \(binding.name.text)' may only name a scalar yet", at: binding.name.span)
        }
        if case .name(let name) = expression.kind, constants[name] == nil {
            return report(.formNotSupported, "'let \(binding.name.text)' may only name a scalar yet", at: expression.span)
        }
        if let value = scalar(expression, over: []) { constants[binding.name.text] = value }
    }

    mutating func bind(_ pipeline: Pipeline) -> Plan? {
        var plan = bind(pipeline.source, at: pipeline.span)
        for step in pipeline.operators {
            guard let input = plan else { return nil }
            plan = bind(step, over: input)
        }
        return plan
    }

    // MARK: sources

    private mutating func bind(_ source: Source, at span: Span) -> Plan? {
        switch source {
        case .expression(let expression): return table(expression)
        case .datatable(let table): return rows(table)
        case .print(let values): return printed(values)
        case .range(let range): return numbers(range)
        case .other(let name):
            report(.operatorNotSupported, "'\(name.text)' is not supported yet", at: name.span)
            return nil
        }
    }

    private mutating func table(_ expression: Expression) -> Plan? {
        switch expression.kind {
        case .name(let name):
            if let columns = context.schema.tables[name] {
                return .table(TableScan(table: name, columns: columns, pivoted: context.pivoted))
            }
            report(.unknownTable, "there is no table '\(name)'", at: expression.span, hint: Spelling.hint(for: name, in: context.schema.tables.keys.sorted()))
        case .subquery(let pipeline): return bind(pipeline)
        case .call(let name, _): report(.tableNotSupported, "'\(name.text)(…)' as a table is not supported yet", at: name.span)
        default: report(.unknownTable, "a query begins with a table", at: expression.span)
        }
        return nil
    }

    private mutating func rows(_ table: DataTable) -> Plan? {
        var columns: [Column] = []
        for column in table.columns {
            guard let type = KQLType(spelled: column.type.text) else {
                report(.unknownType, "there is no type '\(column.type.text)'", at: column.type.span, hint: Spelling.hint(for: column.type.text, in: KQLType.allCases.map(\.rawValue)))
                return nil
            }
            columns.append(Column(column.name.text, type))
        }
        guard !columns.isEmpty, table.values.count % columns.count == 0 else {
            report(.badRows, "\(table.values.count) values do not fill rows of \(columns.count) columns", at: table.span)
            return nil
        }
        var values: [KQLValue] = []
        for (index, expression) in table.values.enumerated() {
            guard let value = constant(expression, as: columns[index % columns.count].type) else { return nil }
            values.append(value)
        }
        let rows = stride(from: 0, to: values.count, by: columns.count).map { Array(values[$0..<$0 + columns.count]) }
        return .rows(columns, rows)
    }

    private mutating func printed(_ values: [NamedExpression]) -> Plan? {
        guard let outputs = outputs(values, over: [], unnamed: { "print_\($0)" }) else { return nil }
        return .project(.rows([], [[]]), outputs)
    }

    private mutating func numbers(_ range: RangeSource) -> Plan? {
        guard let from = constant(range.from), let to = constant(range.to), let step = constant(range.step) else { return nil }
        let type: KQLType
        switch (from.type, to.type, step.type) {
        case (.datetime, .datetime, .timespan): type = .datetime
        case (.timespan, .timespan, .timespan): type = .timespan
        default:
            guard let wide = Arithmetic.widened(from.type, to.type).flatMap({ Arithmetic.widened($0, step.type) }) else {
                report(.wrongTypes, "'range' does not go from \(from.type.rawValue) to \(to.type.rawValue) by \(step.type.rawValue)", at: range.from.span)
                return nil
            }
            type = wide
        }
        guard let first = Folding.value(from, as: type), let last = Folding.value(to, as: type), let by = Folding.value(step, as: type == .datetime ? .timespan : type) else {
            report(.outOfRange, "the bounds of this range cannot be read", at: range.from.span)
            return nil
        }
        return .range(Column(range.name.text, type), from: first, to: last, step: by)
    }

    // MARK: constants

    mutating func constant(_ expression: Expression) -> KQLValue? {
        guard let value = scalar(expression, over: []) else { return nil }
        if case .literal(let literal) = value { return literal }
        report(.notConstant, "this must be a constant", at: expression.span)
        return nil
    }

    mutating func constant(_ expression: Expression, as type: KQLType) -> KQLValue? {
        guard let value = constant(expression) else { return nil }
        if let fitting = Folding.value(value, as: type) { return fitting }
        report(.wrongTypes, "a \(value.type.rawValue) does not fit a column of type \(type.rawValue)", at: expression.span)
        return nil
    }
}

extension KQLType {
    /// With the other spellings that Kusto accepts.
    init?(spelled text: String) {
        let aliases: [String: KQLType] = ["boolean": .bool, "double": .real, "date": .datetime, "time": .timespan, "uuid": .guid, "uniqueid": .guid]
        guard let type = KQLType(rawValue: text) ?? aliases[text] else { return nil }
        self = type
    }
}
