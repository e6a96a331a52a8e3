import Diagnostics

extension Layout {
    mutating func arrange(_ step: Operator) {
        tighten(step.kind.parameters)
        tightenHints(in: step.span)
        for pattern in step.kind.patterns where pattern.isPattern { join(pattern.span) }
        let keyword = lastIndex(of: step.keyword.span)
        switch step.kind {
        case .summarize(_, let keys): arrangeSummarize(step.span, keyword: keyword, keys: keys)
        case .makeSeries(let series): arrangeSeries(series, step.span, keyword: keyword)
        case .extend, .project, .projectAway, .projectKeep, .projectRename, .projectReorder, .distinct, .serialize, .union, .projectByNames:
            arrangeList(step.span, keyword: keyword, isFree: !commas(in: step.span, like: keyword).isEmpty)
        case .sort, .top, .expand, .topNested: arrangeList(step.span, keyword: keyword, isFree: false)
        case .join(let join): arrangeConditions(join.conditions, step.span)
        case .search(let search): tightenColons(in: search.predicate.span)
        case .invoke(let name, _), .evaluate(let name, _, _): gaps[index(at: name.span.end)] = .none
        default: break
        }
        for expression in step.kind.expressions { arrange(expression) }
        for pipeline in step.kind.pipelines { arrange(pipeline) }
    }

    /// The items behind a keyword, which break together; `isFree` lets the first one leave the line of the keyword.
    mutating func arrangeList(_ span: Span, keyword: Int, isFree: Bool) {
        let commas = commas(in: span, like: keyword)
        let (first, last) = (keyword + 1, lastIndex(of: span))
        guard last >= first, isFree || !commas.isEmpty else { return }
        if isFree { gaps[first] = .soft }
        for comma in commas where comma < last { gaps[comma + 1] = .soft }
        groups.append(Group(first: isFree ? first : first + 1, last: last, hangs: true))
    }

    private mutating func arrangeSummarize(_ span: Span, keyword: Int, keys: [NamedExpression]) {
        arrangeList(span, keyword: keyword, isFree: true)
        guard let first = keys.first else { return }
        let start = index(at: first.span.start)
        // `(a, b) = …` begins before its first name.
        guard let by = (0..<start).last(where: { isWord("by", $0) && depth[$0] == depth[keyword] }) else { return }
        if by > keyword + 1 { gaps[by] = .soft }
        gaps[by + 1] = .space
        groups.append(Group(first: by + 2, last: lastIndex(of: span), hangs: true))
    }

    private mutating func arrangeSeries(_ series: MakeSeriesClause, _ span: Span, keyword: Int) {
        arrangeList(span, keyword: keyword, isFree: true)
        for part in [series.axis.value, series.from, series.to, series.step, series.keys.first?.value].compactMap({ $0 }) {
            let word = index(at: part.span.start) - 1
            if word > keyword, ["on", "from", "step", "by"].contains(where: { isWord($0, word) }) { gaps[word] = .soft }
        }
    }

    /// `a, $left.b == $right.c and d`
    private mutating func arrangeConditions(_ conditions: [Expression], _ span: Span) {
        guard let first = conditions.first, conditions.count > 1 else { return }
        for condition in conditions.dropLast() {
            let separator = index(at: condition.span.end)
            if isWord("and", separator) { gaps[separator] = .soft }
            if tokens[separator].kind == .comma { gaps[separator + 1] = .soft }
        }
        groups.append(Group(first: index(at: first.span.start) + 1, last: lastIndex(of: span), hangs: true))
    }

    private func commas(in span: Span, like keyword: Int) -> [Int] {
        let last = lastIndex(of: span)
        guard last > keyword else { return [] }
        return (keyword...last).filter { tokens[$0].kind == .comma && depth[$0] == depth[keyword] }
    }

    /// `hint.strategy=shuffle`
    private mutating func tightenHints(in span: Span) {
        let (first, last) = (index(at: span.start), lastIndex(of: span))
        guard last >= first + 4 else { return }
        for index in first..<last - 3 where isWord("hint", index) && tokens[index + 1].kind == .dot && tokens[index + 3].kind == .assign {
            gaps[index + 3] = .none
            gaps[index + 4] = .none
        }
    }

    /// `FileName:"zip"`
    private mutating func tightenColons(in span: Span) {
        for index in index(at: span.start)...lastIndex(of: span) where tokens[index].kind == .colon { gaps[index + 1] = .none }
    }

    /// No blanks inside, as in the source.
    private mutating func join(_ span: Span) {
        let (first, last) = (index(at: span.start), lastIndex(of: span))
        for index in first..<max(first, last) { gaps[index + 1] = .none }
    }
}

extension OperatorKind {
    fileprivate var parameters: [OperatorParameter] {
        switch self {
        case .join(let clause): clause.parameters
        case .union(let clause): clause.parameters
        case .expand(let clause), .apply(let clause, _): clause.parameters
        case .parse(let clause): clause.parameters
        case .makeSeries(let clause): clause.parameters
        case .partition(let clause): clause.parameters
        case .scan(let clause): clause.parameters
        case .search(let clause): clause.parameters
        case .find(let clause): clause.parameters
        default: []
        }
    }

    fileprivate var patterns: [ColumnPattern] {
        switch self {
        case .projectAway(let patterns), .projectKeep(let patterns): patterns
        case .projectReorder(let terms): terms.map(\.pattern)
        case .union(let clause): clause.tables.compactMap(\.pattern)
        case .search(let clause): clause.tables.compactMap(\.pattern)
        case .find(let clause): clause.tables.compactMap(\.pattern)
        default: []
        }
    }
}

extension TableTerm {
    fileprivate var pattern: ColumnPattern? { if case .pattern(let pattern) = self { pattern } else { nil } }
}
