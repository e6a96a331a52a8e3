public import Diagnostics

/// One step of a pipeline.
public struct Operator: Sendable, Hashable {
    /// As written: `where`, `project-away` …
    public var keyword: Name
    public var kind: OperatorKind
    public var span: Span
}

public enum OperatorKind: Sendable, Hashable {
    case filter(NamedExpression)
    case extend([NamedExpression])
    case project([NamedExpression])
    case projectAway([ColumnPattern])
    case projectKeep([ColumnPattern])
    case projectReorder([ReorderTerm])
    case projectRename([NamedExpression])
    case summarize(aggregates: [NamedExpression], keys: [NamedExpression])
    case distinct([NamedExpression])
    case sort([SortTerm])
    case top(Expression, [SortTerm])
    case take(Expression)
    case count
    /// How a client should draw the answer.
    case render(RenderClause)
    /// `join` and `lookup`: the keyword tells which.
    case join(JoinClause)
    case union(UnionClause)
    case expand(ExpandClause)
    /// `mv-apply … on ( … )`
    case apply(ExpandClause, Pipeline)
    /// `parse` and `parse-where`: the keyword tells which.
    case parse(ParseClause)
    case parseKeyValue(ParseKeyValueClause)
    case makeSeries(MakeSeriesClause)
    case topNested([TopNestedClause])
    case sample(Expression)
    case sampleDistinct(Expression, NamedExpression)
    /// `top-hitters 5 of Value by Summed`
    case topHitters(Expression, NamedExpression, by: Expression?)
    case serialize([NamedExpression])
    case partition(PartitionClause)
    case scan(ScanClause)
    case search(SearchClause)
    case find(FindClause)
    case getSchema
    case asName(Name)
    case consume
    case invoke(Name, [NamedExpression])
    case fork([ForkBranch])
    case facet(columns: [NamedExpression], Pipeline?)
    case reduce(NamedExpression)
    /// `evaluate plugin(…)`, with the schema that may follow.
    case evaluate(Name, [NamedExpression], schema: SchemaClause?)
    case projectByNames([NamedExpression])
    /// Not read further; the binder knows whether such an operator exists.
    case other
}

/// `name = value`, `(a, b) = value`, or a value alone.
public struct NamedExpression: Sendable, Hashable {
    public var names: [Name]
    public var value: Expression

    public init(names: [Name] = [], value: Expression) {
        self.names = names
        self.value = value
    }

    public var span: Span { names.first.map { $0.span.through(value.span) } ?? value.span }
}

/// A column name in which `*` stands for any characters.
public struct ColumnPattern: Sendable, Hashable {
    public var text: String
    /// False for a bracketed name: its `*` is a character.
    public var isPattern: Bool
    public var span: Span

    public init(text: String, isPattern: Bool, span: Span) {
        self.text = text
        self.isPattern = isPattern
        self.span = span
    }
}

/// `pattern`, `pattern asc`, `pattern desc`
public struct ReorderTerm: Sendable, Hashable {
    public var pattern: ColumnPattern
    public var ascending: Bool?
}

/// `value [asc|desc] [nulls first|last]`; nil where nothing is written.
public struct SortTerm: Sendable, Hashable {
    public var value: NamedExpression
    public var ascending: Bool?
    public var nullsFirst: Bool?
}
