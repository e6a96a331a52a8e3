import HuntModel

/// What a pipeline has become so far.
struct Relation {
    var plan: Plan
    /// Steps below and including the last one.
    var depth: Int
    /// Part of the schema is lost to mistakes, which are reported; unknown columns are no further mistakes then.
    var isOpen = false
    var origin = RowOrigin.mixed
    /// The order of the rows is one that window functions may rely on.
    var isSerialized = false
    /// What `as` has just called the rows.
    var label: String?

    var columns: [Column] { plan.columns }

    /// No rows and no columns: what stands before an operator that needs no input.
    static let nothing = Relation(plan: .rows([], []), depth: 0, origin: .made)
    var isNothing: Bool { plan == .rows([], []) }

    /// The same after a mistake.
    var opened: Relation { Relation(plan: plan, depth: depth, isOpen: true) }

    /// The next step over this one.
    func then(_ plan: Plan, isOpen: Bool = false) -> Relation {
        Relation(plan: plan, depth: depth + 1, isOpen: self.isOpen || isOpen, origin: origin.hidden(by: plan.columns), isSerialized: isSerialized)
    }

    /// The same rows, of which the query knows another origin.
    func of(_ origin: RowOrigin) -> Relation {
        var relation = self
        relation.origin = origin
        return relation
    }
}

/// The columns that an expression may name.
struct RowScope {
    private let columns: [String: Column]
    let ordered: [Column]
    let isOpen: Bool
    let origin: RowOrigin
    /// What gives the rows, where that is known.
    private let plan: Plan?

    init(_ columns: [Column], isOpen: Bool = false, origin: RowOrigin = .mixed, plan: Plan? = nil) {
        self.origin = origin
        self.plan = plan
        self.columns = Dictionary(columns.map { ($0.name, $0) }) { first, _ in first }
        ordered = columns
        self.isOpen = isOpen
    }

    var names: [String] { columns.keys.sorted() }

    init(_ relation: Relation) {
        self.init(relation.columns, isOpen: relation.isOpen, origin: relation.origin, plan: relation.plan)
    }

    /// By its name, or by the one that Log Analytics has for the same thing; either with the number of a second column of that name.
    subscript(name: String) -> Column? {
        if let column = columns[name] { return column }
        let number = name.reversed().prefix { $0.isNumber && $0.isASCII }.reversed()
        let base = String(name.dropLast(number.count))
        let other = LogAnalyticsColumns.documentedName[base] ?? (base == EventTable.timeColumn ? EventTable.timeAlias : nil)
        return other.flatMap { columns[$0 + String(number)] }
    }

    /// The expression with columns that have one value in all rows replaced by it.
    func withConstants(_ expression: Scalar) -> Scalar {
        expression.mapped { node in
            guard case .column(let column) = node, let value = plan?.constant(column) else { return node }
            return .literal(value)
        }
    }

    /// No row at all: `let`, `print`, the bounds of a `range`.
    static let none = RowScope([], origin: .made)
}

extension Plan {
    /// The value of a column that every row has, because a step before gave it a constant.
    fileprivate func constant(_ column: Column) -> KQLValue? {
        switch self {
        case .filter(let input, _), .sort(let input, _), .take(let input, _), .top(let input, _, _): return input.constant(column)
        case .project(let input, let outputs):
            switch outputs.first(where: { $0.name == column.name })?.value.folded {
            case .literal(let value): return value
            case .column(let inner): return input.constant(inner)
            default: return nil
            }
        default: return nil
        }
    }
}
