public import HuntModel

/// A bound query: every name resolved, every type known, ready to be rewritten, split and emitted.
///
/// A plan is a chain (or tree) of relational steps. Column names are unique within the schema of a step, so a name is enough to refer to one.
public indirect enum Plan: Sendable, Hashable {
    /// All columns of an event table, in documented order.
    case table(TableScan)
    /// Constant rows (`datatable`, and the one empty row under `print`).
    case rows([Column], [[KQLValue]])
    /// Records of a file from elsewhere that the tenant has registered.
    case lookup(LookupReading)
    /// `range Column from a to b step c`; the step is a constant, the bounds of the column's type.
    case range(Column, from: Scalar, to: Scalar, step: KQLValue)
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
    /// Rows of two sides brought together by equal keys. Output: the columns of the left side, then those of the right; names are disjoint.
    case join(Plan, Plan, Join)
    /// All rows of all inputs, which have the same columns in the same order.
    case union([Plan])
    /// One row per element of the dynamic values, beside the row they come from (`mv-expand`). Output: the input's columns, the
    /// elements, the index if one is asked for.
    case expand(Plan, Expansion)
    /// The input's columns and values that depend on neighbouring rows (`row_number`, `prev` …), in the order of the rows.
    case window(Plan, [NamedWindow], order: [SortKey])
    /// Matches of the rows with the steps of a machine, in the order of the rows. Output: the input's columns, those of the scan.
    case scan(Plan, Scan)
    /// For each row of the outer plan the rows of the body, which may read that row by ``Scalar/outer(_:of:)``. Output: the outer columns, then
    /// the body's; names are disjoint. `level` is unique within the plan.
    case lateral(Plan, level: Int, body: Plan)
    /// The rows that all shards left behind: only the splitter makes it, as the leaf of a merge.
    case partials([Column])
}

/// One reading of an event table.
public struct TableScan: Sendable, Hashable {
    public var table: String
    public var columns: [Column]
    /// Rows come only from the pivot windows that the executor brings.
    public var pivoted: Bool
    /// The table has no event time: every row belongs to every time slice.
    public var isSnapshot: Bool
    /// The table has a device in each row, whether or not its column is among `columns`.
    public let hasDevice: Bool
    /// Rows outside of it are dropped by the conditions above.
    public var reach = ScanReach()
    /// What the conditions above ask of `DeviceName`: only devices that ever bore such a name can matter.
    public var devices: Scalar?

    public init(table: String, columns: [Column], pivoted: Bool = false, isSnapshot: Bool = false) {
        self.table = table
        self.columns = columns
        hasDevice = columns.contains(Column("DeviceId", .string))
        self.pivoted = pivoted
        self.isSnapshot = isSnapshot
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
    /// The same over the first column of a plan.
    case memberOf(String, Scalar, Plan)
    /// The first value of the only column of a plan; null, or the empty string, where it has no row (`toscalar`).
    case subquery(Plan, KQLType)
    /// A column of the row outside of a ``Plan/lateral(_:level:body:)``.
    case outer(Column, of: Int)

    public var type: KQLType {
        switch self {
        case .literal(let value): value.type
        case .column(let column): column.type
        case .call(_, _, let type): type
        case .convert(_, let type), .subquery(_, let type): type
        case .outer(let column, _): column.type
        case .and, .or, .not, .membership, .memberOf: .bool
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
        case .lookup(let reading): reading.columns
        case .range(let column, _, _, _): [column]
        case .filter(let input, _), .sort(let input, _), .take(let input, _), .top(let input, _, _): input.columns
        case .project(_, let outputs): outputs.map { Column($0.name, $0.value.type) }
        case .summarize(_, let keys, let aggregates):
            keys.map { Column($0.name, $0.value.type) } + aggregates.flatMap(\.columns)
        case .join(let left, let right, let join): join.givesRight ? left.columns + right.columns : left.columns
        case .union(let inputs): inputs.first?.columns ?? []
        case .expand(let input, let expansion): input.columns + expansion.outputs
        case .window(let input, let windows, _): input.columns + windows.map(\.column)
        case .scan(let input, let scan): input.columns + scan.outputs
        case .lateral(let outer, _, let body): outer.columns + body.columns
        }
    }
}
