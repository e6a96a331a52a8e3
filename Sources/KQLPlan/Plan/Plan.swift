public import HuntModel

/// A bound query: every name resolved, every type known, ready to be rewritten, split and emitted.
///
/// A plan is a chain (or tree) of relational steps. Column names are unique within the schema of a step, so a name is enough to refer to one.
public indirect enum Plan: Sendable, Hashable {
    /// All columns of an event table, in documented order.
    case table(TableScan)
    /// Constant rows (`datatable`, and the one empty row under `print`).
    case rows([Column], [[KQLValue]])
    /// `range Column from a to b step c`; the bounds are constants.
    case range(Column, from: KQLValue, to: KQLValue, step: KQLValue)
    /// Rows for which the predicate is true; false and null both drop the row.
    case filter(Plan, Scalar)
    /// Exactly these columns in this order: `project`, `extend` and kin. Expressions see the input only, never each other.
    case project(Plan, [NamedScalar])
    /// One row per distinct key. Output: keys, then aggregates. `distinct` has no aggregates, `count` has no keys.
    case summarize(Plan, keys: [NamedScalar], aggregates: [NamedAggregate])
    case sort(Plan, [SortKey])
    /// Any `count` rows; which ones is settled by event identity.
    case take(Plan, count: Int64)
    case top(Plan, count: Int64, [SortKey])
    /// The rows that all shards left behind: only the splitter makes it, as the leaf of a merge.
    case partials([Column])
}

/// One reading of an event table.
public struct TableScan: Sendable, Hashable {
    public var table: String
    public var columns: [Column]
    /// Rows come only from the pivot windows that the executor brings.
    public var pivoted: Bool

    public init(table: String, columns: [Column], pivoted: Bool = false) {
        self.table = table
        self.columns = columns
        self.pivoted = pivoted
    }
}

public struct NamedScalar: Sendable, Hashable {
    public var name: String
    public var value: Scalar

    public init(_ name: String, _ value: Scalar) {
        self.name = name
        self.value = value
    }
}

public struct SortKey: Sendable, Hashable {
    public var value: Scalar
    public var ascending: Bool
    public var nullsFirst: Bool

    public init(_ value: Scalar, ascending: Bool, nullsFirst: Bool) {
        self.value = value
        self.ascending = ascending
        self.nullsFirst = nullsFirst
    }
}

/// A scalar expression with its type. Implicit widening is already explicit as `convert`.
public indirect enum Scalar: Sendable, Hashable {
    case literal(KQLValue)
    case column(Column)
    /// A scalar function or operator of the catalogue, by its catalogue name (`==`, `has`, `bin`, `tostring` …).
    case call(String, [Scalar], KQLType)
    /// Widening that cannot lose a value: int → long → real, any → dynamic.
    case convert(Scalar, to: KQLType)
    /// N-ary, so that a long chain is no deep tree.
    case and([Scalar])
    case or([Scalar])
    case not(Scalar)
    /// `x in (…)` and its relatives; the name is that of the operator (`in`, `!in`, `in~`, `!in~`, `has_any`, `has_all`).
    case membership(String, Scalar, [Scalar])

    public var type: KQLType {
        switch self {
        case .literal(let value): value.type
        case .column(let column): column.type
        case .call(_, _, let type): type
        case .convert(_, let type): type
        case .and, .or, .not, .membership: .bool
        }
    }
}

/// `count()`, `dcount(X)`, `arg_max(T, A, B)` … Arguments see the input of the `summarize`.
public struct NamedAggregate: Sendable, Hashable {
    /// More than one output column for `arg_max` and `arg_min` alone: the maximised expression, then the carried ones.
    public var columns: [Column]
    /// Its catalogue name.
    public var function: String
    public var arguments: [Scalar]
    /// What settles a choice or an order that KQL leaves open: equal maxima of `arg_max`, the elements of `make_list`. The
    /// splitter fills it in.
    public var ties: [SortKey]

    public init(columns: [Column], function: String, arguments: [Scalar], ties: [SortKey] = []) {
        self.columns = columns
        self.function = function
        self.arguments = arguments
        self.ties = ties
    }
}

extension Plan {
    /// The result schema of this step.
    public var columns: [Column] {
        switch self {
        case .table(let scan): scan.columns
        case .rows(let columns, _), .partials(let columns): columns
        case .range(let column, _, _, _): [column]
        case .filter(let input, _), .sort(let input, _), .take(let input, _), .top(let input, _, _): input.columns
        case .project(_, let outputs): outputs.map { Column($0.name, $0.value.type) }
        case .summarize(_, let keys, let aggregates):
            keys.map { Column($0.name, $0.value.type) } + aggregates.flatMap(\.columns)
        }
    }
}
