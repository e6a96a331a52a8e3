import Diagnostics

extension Parser {
    /// The operator behind a `|`.
    mutating func operatorStep() -> Operator? {
        guard kind == .word else {
            let hint = kind == .pipe ? "remove one of the two '|'" : nil
            report(.expectedOperator, "expected an operator after '|', found \(found)", hint: hint)
            return nil
        }
        let start = token.span.start
        let keyword = operatorKeyword()
        let kind = operatorKind(keyword)
        return Operator(keyword: keyword, kind: kind, span: Span(start, previousEnd))
    }

    /// `project-away` and the like are words joined by hyphens without blanks.
    private mutating func operatorKeyword() -> Name {
        let start = token.span.start
        advance()
        while kind == .minus, previousEnd == token.span.start, touchesNext(), ahead(1).kind == .word {
            advance()
            advance()
        }
        let span = Span(start, previousEnd)
        return Name(source.text(in: span), span)
    }

    private mutating func operatorKind(_ keyword: Name) -> OperatorKind {
        switch keyword.text {
        case "where", "filter": return .filter(namedExpression())
        case "extend": return .extend(namedExpressions())
        case "project": return .project(atOperatorEnd ? [] : namedExpressions())
        case "project-away": return .projectAway(columnPatterns())
        case "project-keep": return .projectKeep(columnPatterns())
        case "project-rename": return .projectRename(namedExpressions())
        case "project-reorder": return .projectReorder(reorderTerms())
        case "summarize": return summarize()
        case "distinct": return .distinct(namedExpressions())
        case "sort", "order": return sort()
        case "top": return top()
        case "take", "limit": return .take(expression())
        case "count": return .count
        case "render": return .render(renderClause())
        case "join", "lookup": return .join(joinClause())
        case "union": return .union(unionClause())
        case "mv-expand", "mvexpand": return .expand(expandClause())
        case "mv-apply", "mvapply": return mvApply()
        case "parse", "parse-where": return .parse(parseClause())
        case "parse-kv": return .parseKeyValue(parseKeyValueClause())
        case "make-series": return .makeSeries(makeSeriesClause())
        case "top-nested": return .topNested(topNestedClauses())
        case "sample": return .sample(expression())
        case "sample-distinct": return sampleDistinct()
        case "top-hitters": return topHitters()
        case "serialize": return .serialize(atOperatorEnd ? [] : namedExpressions())
        case "partition": return .partition(partitionClause())
        case "scan": return .scan(scanClause())
        case "search": return .search(searchClause())
        case "find": return .find(findClause())
        case "getschema": return .getSchema
        case "as": return asName()
        case "consume": return consume()
        case "invoke": return invoke()
        case "fork": return .fork(forkBranches())
        case "facet": return facet()
        case "reduce": return reduce()
        case "evaluate": return evaluate()
        case "project-by-names": return .projectByNames(namedExpressions())
        default:
            skipToBoundary()
            return .other
        }
    }

    var atOperatorEnd: Bool {
        switch kind {
        case .pipe, .semicolon, .end, .closeParenthesis, .closeBrace: true
        default: false
        }
    }

    private mutating func summarize() -> OperatorKind {
        skipParameters()
        let aggregates = isWord("by") || atOperatorEnd ? [] : namedExpressions()
        let keys = acceptWord("by") ? namedExpressions() : []
        return .summarize(aggregates: aggregates, keys: keys)
    }

    private mutating func sort() -> OperatorKind {
        skipParameters()
        expectWord("by")
        return .sort(isLost ? [] : sortTerms())
    }

    private mutating func top() -> OperatorKind {
        let count = expression()
        expectWord("by")
        return .top(count, isLost ? [] : sortTerms())
    }

    mutating func sortTerms() -> [SortTerm] {
        commaSeparated { parser in
            let value = parser.namedExpression()
            let ascending = parser.direction()
            var nullsFirst: Bool?
            if parser.acceptWord("nulls") {
                nullsFirst = parser.isWord("first")
                if !parser.acceptWord("first") { parser.expectWord("last") }
            }
            return SortTerm(value: value, ascending: ascending, nullsFirst: nullsFirst)
        }
    }

    mutating func direction() -> Bool? {
        if acceptWord("asc") || acceptWord("granny-asc") { return true }
        return acceptWord("desc") ? false : nil
    }

    private mutating func reorderTerms() -> [ReorderTerm] {
        commaSeparated { parser in
            let pattern = parser.columnPattern()
            return ReorderTerm(pattern: pattern, ascending: parser.direction())
        }
    }

    private mutating func columnPatterns() -> [ColumnPattern] {
        commaSeparated { $0.columnPattern() }
    }

    /// `*`, `Device*`, `*Id`, `Initiating*Name`, a plain name, or a bracketed one.
    mutating func columnPattern() -> ColumnPattern {
        let start = token.span.start
        if kind == .openBracket, let name = name() {
            return ColumnPattern(text: name.text, isPattern: false, span: name.span)
        }
        guard kind == .word || kind == .star else {
            report(.expected, "expected a column name or pattern, found \(found)")
            return ColumnPattern(text: "", isPattern: false, span: place)
        }
        repeat { advance() } while (kind == .word || kind == .star) && previousEnd == token.span.start
        let span = Span(start, previousEnd)
        let text = source.text(in: span)
        return ColumnPattern(text: text, isPattern: text.contains("*"), span: span)
    }

    mutating func commaSeparated<Element>(_ element: (inout Parser) -> Element) -> [Element] {
        var elements: [Element] = []
        repeat { elements.append(element(&self)) } while !isLost && accept(.comma)
        return elements
    }
}
