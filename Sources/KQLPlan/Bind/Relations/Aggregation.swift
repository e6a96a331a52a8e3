import HuntModel
import KQLSyntax

/// The aggregations of one `summarize`, gathered while its expressions are bound.
struct Aggregation {
    /// What arguments of aggregations may name.
    let input: RowScope
    let inputColumns: [Column]
    /// Names of the keys: carried by `*` no second time.
    let keys: Set<String>
    var found: [NamedAggregate] = []
    /// Within an argument no further aggregation is allowed.
    var isInside = false

    /// A column that no query can name, for an aggregation inside an expression.
    mutating func add(_ function: String, _ arguments: [Scalar], _ type: KQLType) -> Column {
        let column = Column("aggregate \(found.count)", type)
        found.append(NamedAggregate(columns: [column], function: function, arguments: arguments))
        return column
    }
}
