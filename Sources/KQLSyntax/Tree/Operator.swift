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
    /// How a client should draw the answer; the chart's name.
    case render(Name)
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

extension OperatorKind {
    var expressions: [Expression] {
        switch self {
        case .filter(let named): [named.value]
        case .extend(let list), .project(let list), .projectRename(let list), .distinct(let list): list.map(\.value)
        case .summarize(let aggregates, let keys): (aggregates + keys).map(\.value)
        case .sort(let terms): terms.map(\.value.value)
        case .top(let count, let terms): [count] + terms.map(\.value.value)
        case .take(let count): [count]
        case .projectAway, .projectKeep, .projectReorder, .count, .render, .other: []
        }
    }
}
