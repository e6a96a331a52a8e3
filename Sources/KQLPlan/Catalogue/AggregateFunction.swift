public import HuntModel

/// A row of the catalogue of aggregates.
public struct AggregateFunction: Sendable {
    public let name: String
    public let count: ClosedRange<Int>
    /// An unnamed `dcount(X)` is called `dcount_X`.
    public let prefix: String
    /// The type it gives for arguments of these types; nil where it does not take them.
    let result: @Sendable ([KQLType]) -> KQLType?
}

/// The aggregates that run.
public enum AggregateCatalogue {
    public static let byName = Dictionary(uniqueKeysWithValues: all.map { ($0.name, $0) })

    public static let all: [AggregateFunction] = [
        AggregateFunction(name: "count", count: 0...0, prefix: "count") { _ in .long },
        AggregateFunction(name: "countif", count: 1...1, prefix: "countif") { $0[0] == .bool ? .long : nil },
        AggregateFunction(name: "dcount", count: 1...2, prefix: "dcount") { _ in .long },
        AggregateFunction(name: "dcountif", count: 2...3, prefix: "dcountif") { $0[1] == .bool ? .long : nil },
        AggregateFunction(name: "count_distinct", count: 1...1, prefix: "count_distinct") { _ in .long },
        AggregateFunction(name: "sum", count: 1...1, prefix: "sum") { summed($0[0]) },
        AggregateFunction(name: "sumif", count: 2...2, prefix: "sumif") { $0[1] == .bool ? summed($0[0]) : nil },
        AggregateFunction(name: "avg", count: 1...1, prefix: "avg") { averaged($0[0]) },
        AggregateFunction(name: "avgif", count: 2...2, prefix: "avgif") { $0[1] == .bool ? averaged($0[0]) : nil },
        AggregateFunction(name: "min", count: 1...1, prefix: "min") { ordered($0[0]) },
        AggregateFunction(name: "max", count: 1...1, prefix: "max") { ordered($0[0]) },
        AggregateFunction(name: "minif", count: 2...2, prefix: "minif") { $0[1] == .bool ? ordered($0[0]) : nil },
        AggregateFunction(name: "maxif", count: 2...2, prefix: "maxif") { $0[1] == .bool ? ordered($0[0]) : nil },
        AggregateFunction(name: "make_set", count: 1...2, prefix: "set") { _ in .dynamic },
        AggregateFunction(name: "arg_max", count: 1...64, prefix: "max") { ordered($0[0]) },
        AggregateFunction(name: "arg_min", count: 1...64, prefix: "min") { ordered($0[0]) },
    ]

    private static func summed(_ type: KQLType) -> KQLType? {
        switch type {
        case .int, .long: .long
        case .real, .decimal, .timespan: type
        default: nil
        }
    }

    private static func averaged(_ type: KQLType) -> KQLType? {
        switch type {
        case .int, .long, .real: .real
        case .decimal, .timespan: type
        default: nil
        }
    }

    private static func ordered(_ type: KQLType) -> KQLType? { type == .dynamic ? nil : type }
}
