public import HuntModel

public struct Join: Sendable, Hashable {
    public enum Kind: String, Sendable, Hashable, CaseIterable {
        case inner, leftouter, rightouter, fullouter
        /// Rows of the left side with, or without, a partner; the columns of the left side alone.
        case leftsemi, leftanti
    }

    public var kind: Kind
    public var keys: [JoinKey]
    /// Partners are no further apart than this.
    public var window: JoinWindow?

    public init(_ kind: Kind, on keys: [JoinKey]) {
        self.kind = kind
        self.keys = keys
    }

    public var givesRight: Bool { kind != .leftsemi && kind != .leftanti }
}

/// `low ≤ right − left ≤ high`: datetimes of either side and ticks between them.
public struct JoinWindow: Sendable, Hashable {
    public var left: Column
    public var right: Column
    public var low: Int64
    public var high: Int64
}

/// Columns of one type, one of either side.
public struct JoinKey: Sendable, Hashable {
    public var left: Column
    public var right: Column

    public init(_ left: Column, _ right: Column) {
        self.left = left
        self.right = right
    }
}

public struct Expansion: Sendable, Hashable {
    /// Side by side: the shorter ones are filled up with null.
    public var columns: [ExpandedColumn]
    /// Position of the element, counted from 0 (long).
    public var index: Column?
    /// Elements of one row beyond this many are left out.
    public var limit: Int64?

    public init(_ columns: [ExpandedColumn], index: Column? = nil, limit: Int64? = nil) {
        self.columns = columns
        self.index = index
        self.limit = limit
    }

    public var outputs: [Column] { columns.map(\.output) + (index.map { [$0] } ?? []) }
}

public struct ExpandedColumn: Sendable, Hashable {
    /// dynamic, or the type of `to typeof(…)`: an element of another type is null then.
    public var output: Column
    /// dynamic
    public var value: Scalar
    /// A bag gives `[key, value]` instead of one-key bags.
    public var bagsAsArrays: Bool

    public init(_ output: Column, _ value: Scalar, bagsAsArrays: Bool = false) {
        self.output = output
        self.value = value
        self.bagsAsArrays = bagsAsArrays
    }
}

/// `row_number()`, `prev(X, 2)` … by its catalogue name.
public struct NamedWindow: Sendable, Hashable {
    public var column: Column
    public var function: String
    public var arguments: [Scalar]

    public init(_ column: Column, _ function: String, _ arguments: [Scalar]) {
        self.column = column
        self.function = function
        self.arguments = arguments
    }
}
