import HuntModel
import KQLPlan

/// Short words for plans over ``RandomEvents``.
func column(_ name: String) -> Scalar {
    .column(RandomEvents.columns.first { $0.name == name } ?? Column(name, .long))
}

func call(_ name: String, _ arguments: Scalar..., type: KQLType = .bool) -> Scalar { .call(name, arguments, type) }
func text(_ value: String) -> Scalar { .literal(.string(value)) }
func long(_ value: Int64) -> Scalar { .literal(.long(value)) }

func aggregate(_ function: String, _ arguments: Scalar..., as columns: (String, KQLType)...) -> NamedAggregate {
    NamedAggregate(columns: columns.map { Column($0.0, $0.1) }, function: function, arguments: arguments)
}

func key(_ name: String) -> NamedScalar { NamedScalar(name, column(name)) }
func ascending(_ name: String) -> SortKey { SortKey(column(name), ascending: true, nullsFirst: true) }
func descending(_ name: String) -> SortKey { SortKey(column(name), ascending: false, nullsFirst: false) }

let events = Plan.table(TableScan(table: "Events", columns: RandomEvents.columns))
