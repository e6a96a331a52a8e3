import HuntModel

/// A join in which null is a partner of null.
struct NullSafeJoin {
    private let name: String
    private let keys: [(left: Column, right: Column)]

    /// Columns of one type each; `name` makes its hidden columns differ from those of all other joins.
    init(_ name: String, _ left: [Column], _ right: [Column]) {
        self.name = name
        keys = Array(zip(left, right))
    }

    /// The columns of `join`.
    func plan(_ left: Plan, _ right: Plan, _ kind: Join.Kind) -> Plan {
        let lefts = keys.enumerated().map { Self.parts($1.left, "left \(name) \($0)") }
        let rights = keys.enumerated().map { Self.parts($1.right, "right \(name) \($0)") }
        let pairs = zip(lefts.joined(), rights.joined()).map { JoinKey(Column($0.name, $0.value.type), Column($1.name, $1.value.type)) }
        let joined = Plan.join(
            .project(left, left.columns.map(NamedScalar.init) + lefts.joined()), .project(right, right.columns.map(NamedScalar.init) + rights.joined()),
            Join(kind, on: pairs))
        return .project(joined, (left.columns + (Join(kind, on: []).givesRight ? right.columns : [])).map(NamedScalar.init))
    }

    /// Whether it is null, and a value that is not.
    private static func parts(_ column: Column, _ name: String) -> [NamedScalar] {
        let value = Scalar.column(column)
        guard column.type != .string else { return [NamedScalar(name, value)] }
        let isNull = Scalar.call("isnull", [value], .bool)
        return [
            NamedScalar("\(name) null", isNull), NamedScalar(name, .call("iff", [isNull, .literal(.something(column.type)), value], column.type)),
        ]
    }
}

extension KQLValue {
    /// Some value that is not null.
    fileprivate static func something(_ type: KQLType) -> KQLValue {
        switch type {
        case .bool: .bool(false)
        case .int: .int(0)
        case .long: .long(0)
        case .real: .real(0)
        case .decimal: .decimal("0")
        case .string: .string("")
        case .datetime: .datetime(.unixEpoch)
        case .timespan: .timespan(TimeSpan(ticks: 0))
        case .guid: .guid("00000000-0000-0000-0000-000000000000")
        case .dynamic: .dynamic("0")
        }
    }
}
