public import HuntModel

/// A question that the data must answer before the columns of a query are known. Rows: the name of a column, the name of its type.
public struct Probe: Sendable {
    /// Its place among the plugins of the query: where the answer goes in ``BindContext/discovered``.
    public let index: Int
    public let plan: Plan

    /// More columns than this are refused.
    static let mostColumns = 1_000

    /// In the order of their names; dynamic where a name has values of several types.
    public static func columns(_ rows: [[KQLValue]]) -> [Column] {
        var types: [String: Set<KQLType>] = [:]
        for row in rows {
            guard row.count == 2, case .string(let name) = row[0], case .string(let type) = row[1] else { continue }
            types[name, default: []].formUnion(KQLType(rawValue: type).map { [$0] } ?? [])
        }
        return types.map { name, types in Column(name, types.count == 1 ? types.first ?? .dynamic : .dynamic) }.sorted { $0.name < $1.name }
    }
}

/// Over dynamic values; no query can call them.
public enum ValueFunctions {
    /// As `to typeof(…)` takes an element: null where it is of another type.
    public static let cast = "dynamic.cast"
    /// The name of the type that a value is stored in, "" for null.
    public static let type = "dynamic.type"
    /// Each element of an array as `cast` takes it: (array, name of the type).
    public static let castAll = "dynamic.castall"
    /// False for the empty array and the empty bag.
    public static let hasElements = "dynamic.elements"
}
