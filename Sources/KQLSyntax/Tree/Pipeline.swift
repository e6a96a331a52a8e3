public import Diagnostics

/// A source and the operators that its rows pass, one after the other.
public struct Pipeline: Sendable, Hashable {
    public var source: Source
    public var operators: [Operator]
    public var span: Span

    /// The levels of its deepest expression, its operators and one more; see ``SyntaxLimits``.
    var height: Int {
        let sources = source.expressions.map(\.height)
        return 1 + operators.count + (sources + operators.map(\.kind.height)).reduce(0, max)
    }
}

public enum Source: Sendable, Hashable {
    /// A table by name, a call, a subquery; or a scalar, where a `let` or a list takes either.
    case expression(Expression)
    case datatable(DataTable)
    case print([NamedExpression])
    case range(RangeSource)
    case externalData(ExternalData)
    /// None of its own: the first operator is `union`, `search`, `find` or `evaluate`, or rows come from around the pipeline (`mv-apply`,
    /// `partition`, `fork`).
    case none
}

/// `externaldata (Name: type, …) ["address", …] with (format=…)`
public struct ExternalData: Sendable, Hashable {
    public var columns: [TypedName]
    public var addresses: [Expression]
    public var options: [ExternalOption]
    public var span: Span
}

/// `format="csv"`
public struct ExternalOption: Sendable, Hashable {
    public var name: Name
    public var value: Expression
}

/// `datatable (Name: type, …) [value, …]`
public struct DataTable: Sendable, Hashable {
    public var columns: [TypedName]
    public var values: [Expression]
    public var span: Span
}

/// A name with the name of a type, which may be none that exists.
public struct TypedName: Sendable, Hashable {
    public var name: Name
    public var type: Name
}

/// `range Name from a to b step c`
public struct RangeSource: Sendable, Hashable {
    public var name: Name
    public var from: Expression
    public var to: Expression
    public var step: Expression
}

extension Source {
    var expressions: [Expression] {
        switch self {
        case .expression(let expression): [expression]
        case .datatable(let table): table.values
        case .print(let values): values.map(\.value)
        case .range(let range): [range.from, range.to, range.step]
        case .externalData(let data): data.addresses
        case .none: []
        }
    }
}
