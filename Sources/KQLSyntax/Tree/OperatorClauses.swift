public import Diagnostics

/// `name = value` steering how an operator works: `kind=inner`, `hint.strategy=shuffle`, `withsource=T`, `isfuzzy=true` …
public struct OperatorParameter: Sendable, Hashable {
    public var name: Name
    /// A word or a literal, as it is written.
    public var value: Name
}

/// `render chart [with (title="…", …)]`
public struct RenderClause: Sendable, Hashable {
    public var chart: Name
    public var properties: [OperatorParameter]
}

/// `join [parameters] (query) on a, $left.b == $right.c`
public struct JoinClause: Sendable, Hashable {
    public var parameters: [OperatorParameter]
    public var right: Expression
    /// `on`: names, or comparisons of `$left.x` with `$right.y`; one list, `and` already taken apart.
    public var conditions: [Expression]
}

/// `union [parameters] A, B, (query), Device*`
public struct UnionClause: Sendable, Hashable {
    public var parameters: [OperatorParameter]
    public var tables: [TableTerm]
}

/// A table, a query, or a pattern over table names.
public enum TableTerm: Sendable, Hashable {
    case expression(Expression)
    case pattern(ColumnPattern)
}

/// `mv-expand [kind=bag] [with_itemindex=I] a, b = c to typeof(long) [limit n]`
public struct ExpandClause: Sendable, Hashable {
    public var parameters: [OperatorParameter]
    public var columns: [ExpandedExpression]
    public var limit: Expression?
}

public struct ExpandedExpression: Sendable, Hashable {
    public var value: NamedExpression
    /// `to typeof(type)`
    public var type: Name?
}

/// `parse [kind=…] [flags=…] Text with * "literal" column: type …`
public struct ParseClause: Sendable, Hashable {
    public var parameters: [OperatorParameter]
    public var subject: Expression
    public var pattern: [ParsePiece]
}

public enum ParsePiece: Sendable, Hashable {
    /// `*`: any text.
    case skip(Span)
    case text(String, Span)
    case column(Name, type: Name?)

    public var span: Span {
        switch self {
        case .skip(let span), .text(_, let span): span
        case .column(let name, let type): type.map { name.span.through($0.span) } ?? name.span
        }
    }
}

/// `parse-kv Text as (a: string, b: long) with (pair_delimiter=…, …)`
public struct ParseKeyValueClause: Sendable, Hashable {
    public var subject: Expression
    public var columns: [TypedName]
    public var options: [NamedExpression]
}

/// `make-series count() default=0 on T from a to b step c by k`
public struct MakeSeriesClause: Sendable, Hashable {
    public var parameters: [OperatorParameter]
    public var aggregates: [SeriesAggregate]
    public var axis: NamedExpression
    public var from: Expression?
    public var to: Expression?
    public var step: Expression?
    /// `in range(a, b, c)`, the older form, is read into the three above.
    public var isOldRange = false
    public var keys: [NamedExpression]
}

public struct SeriesAggregate: Sendable, Hashable {
    public var value: NamedExpression
    public var defaultValue: Expression?
}

/// One level of `top-nested [n] of column [with others = text] by aggregate [asc|desc]`
public struct TopNestedClause: Sendable, Hashable {
    public var count: Expression?
    public var column: NamedExpression
    public var others: Expression?
    public var by: NamedExpression
    public var ascending: Bool?
    public var span: Span
}

/// `partition by column (subquery)` or `{ query }`
public struct PartitionClause: Sendable, Hashable {
    public var parameters: [OperatorParameter]
    public var column: NamedExpression
    public var body: Pipeline
}

/// `scan [parameters] [declare (…)] with ( step s: condition => a = b; … )`
public struct ScanClause: Sendable, Hashable {
    public var parameters: [OperatorParameter]
    /// `partition by` and `order by` inside of `scan`.
    public var partition: [NamedExpression]
    public var order: [SortTerm]
    public var declared: [Parameter]
    public var steps: [ScanStep]
}

public struct ScanStep: Sendable, Hashable {
    public var name: Name
    public var isOptional: Bool
    /// `output=all|last|none`
    public var output: Name?
    public var condition: Expression
    public var assignments: [NamedExpression]
}

/// `search [kind=case_sensitive] [in (T1, T2)] predicate`
public struct SearchClause: Sendable, Hashable {
    public var parameters: [OperatorParameter]
    public var tables: [TableTerm]
    public var predicate: Expression
}

/// `find [withsource=…] [in (T1, T2)] where predicate [project a, b | project-smart]`
public struct FindClause: Sendable, Hashable {
    public var parameters: [OperatorParameter]
    public var tables: [TableTerm]
    public var predicate: Expression
    /// `name` or `name: type`; nil where nothing is said.
    public var columns: [TypedName]?
    /// `pack(*)` among the columns.
    public var packs: Bool
}

public struct ForkBranch: Sendable, Hashable {
    public var name: Name?
    public var body: Pipeline
}

/// `: (a: string, *, b: long)` behind `evaluate`
public struct SchemaClause: Sendable, Hashable {
    public var columns: [TypedName]
    /// `*` stands before the columns: those of the input come first.
    public var keepsInput: Bool
    public var span: Span
}

/// A parameter of a function or a variable of `scan`: `name: type = default`.
public struct Parameter: Sendable, Hashable {
    public var name: Name
    public var type: ParameterType
    public var defaultValue: Expression?
}

public enum ParameterType: Sendable, Hashable {
    case scalar(Name)
    /// `(*)` has no columns: any table.
    case table([TypedName], Span)
}
