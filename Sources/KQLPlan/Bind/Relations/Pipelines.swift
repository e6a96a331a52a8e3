import Diagnostics
import HuntModel
import KQLSyntax

extension Binder {
    mutating func relation(_ pipeline: Pipeline) -> Relation? {
        // A query inside an expression has aggregations and window functions of its own.
        let outside = (windows, aggregation)
        (windows, aggregation) = (nil, nil)
        defer { (windows, aggregation) = outside }
        guard var relation = source(pipeline.source) else { return nil }
        for (place, step) in pipeline.operators.enumerated() {
            if case .render = step.kind, place < pipeline.operators.count - 1 {
                note(.renderIgnored, "'render' stands last; here it has no effect", at: step.keyword.span, severity: .warning)
            }
            relation = surfacing { $0.ordered(step, over: relation) }
            guard relation.depth <= Self.deepestPlan else {
                report(.tooLarge, "more than \(Self.deepestPlan) steps, those of 'let' tables included", at: step.keyword.span)
                return nil
            }
        }
        return relation
    }

    /// With the window functions of its expressions below it, and the order of its rows noted.
    private mutating func ordered(_ step: Operator, over input: Relation) -> Relation {
        let kind = step.kind
        var result = kind.mayHaveWindows ? withWindows(over: input) { $0.apply(step, to: input) } : apply(step, to: input)
        if let givesOrder = kind.givesOrder { result.isSerialized = givesOrder }
        return result
    }

    private mutating func apply(_ step: Operator, to input: Relation) -> Relation {
        switch step.kind {
        case .filter(let predicate): filter(input, predicate)
        case .extend(let columns): extend(input, columns)
        case .project(let columns): project(input, columns)
        case .projectAway(let patterns): projectAway(input, patterns)
        case .projectKeep(let patterns): projectKeep(input, patterns)
        case .projectReorder(let terms): projectReorder(input, terms)
        case .projectRename(let names): projectRename(input, names)
        case .summarize(let aggregates, let keys): summarize(input, aggregates, keys)
        case .distinct(let columns): distinct(input, columns)
        case .sort(let terms): sort(input, terms)
        case .top(let count, let terms): top(input, count, terms)
        case .take(let count): take(input, count)
        case .count: count(input)
        case .serialize(let columns): serialize(input, columns)
        case .partition(let clause): partition(input, clause)
        case .topNested(let levels): topNested(input, levels)
        case .sample(let count): take(input, count)
        case .sampleDistinct(let count, let column): sampleDistinct(input, count, of: column)
        case .topHitters(let count, let column, let summed): topHitters(input, count, of: column, by: summed)
        case .scan(let clause): scan(input, clause, at: step.keyword.span)
        case .consume: consume(input)
        case .fork(let branches): fork(input, branches, at: step.keyword.span)
        case .facet(let columns, let body): facet(input, by: columns, with: body, at: step.keyword.span)
        case .reduce: reduce(input, at: step.keyword.span)
        case .render: input
        case .join(let clause): join(input, clause, isLookup: step.keyword.text == "lookup")
        case .union(let clause): union(input, clause)
        case .search(let clause): search(input, clause, at: step.keyword.span)
        case .find(let clause): find(input, clause, at: step.keyword.span)
        case .invoke(let name, let arguments): invoke(input, name, arguments)
        case .asName(let name): named(input, name)
        case .expand(let clause): expand(input, clause, step.keyword)
        case .apply(let clause, let body): apply(body, to: clause, of: input, step.keyword)
        case .parse(let clause): parse(input, clause, keepsAll: step.keyword.text == "parse")
        case .parseKeyValue(let clause): parseKeyValue(input, clause)
        case .makeSeries(let clause): makeSeries(input, clause)
        case .evaluate(let name, let arguments, let columns): evaluate(input, name, arguments, columns)
        case .getSchema: schema(of: input)
        case .projectByNames(let names): projectByNames(input, names)
        default: refuse(step.keyword, over: input)
        }
    }

    /// From here on the rows can be called by this name too.
    private mutating func named(_ input: Relation, _ name: Name) -> Relation {
        lets[name.text] = .table(input)
        var labelled = input
        labelled.label = name.text
        return labelled
    }

    private mutating func refuse(_ keyword: Name, over input: Relation) -> Relation {
        if KnownOperators.unsupported.contains(keyword.text) {
            report(.unsupportedOperator, "the operator '\(keyword.text)' is not supported yet", at: keyword.span)
        } else {
            let names = KnownOperators.supported + KnownOperators.unsupported.sorted()
            report(
                .unknownOperator, "there is no operator '\(keyword.text)'", at: keyword.span,
                hint: Spelling.hint(for: keyword.text, in: names))
        }
        return input.opened
    }
}
