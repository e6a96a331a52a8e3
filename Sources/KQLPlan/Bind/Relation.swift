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

    init(_ columns: [Column], isOpen: Bool = false, origin: RowOrigin = .mixed) {
        self.origin = origin
        self.columns = Dictionary(columns.map { ($0.name, $0) }) { first, _ in first }
        ordered = columns
        self.isOpen = isOpen
    }

    var names: [String] { columns.keys.sorted() }

    init(_ relation: Relation) { self.init(relation.columns, isOpen: relation.isOpen, origin: relation.origin) }

    /// By its name, or by the one that Log Analytics has for the same thing.
    subscript(name: String) -> Column? {
        columns[name] ?? LogAnalyticsColumns.documentedName[name].flatMap { columns[$0] }
    }

    /// No row at all: `let`, `print`, the bounds of a `range`.
    static let none = RowScope([], origin: .made)
}
