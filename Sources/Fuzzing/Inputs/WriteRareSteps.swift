import HuntModel

extension QueryWriter {
    mutating func expand() -> String {
        let name = fresh("x")
        let value = expression(.dynamic, depth: 2)
        switch random.below(4) {
        case 0:
            add(Column(name, .dynamic))
            return "mv-expand \(name) = \(value)"
        case 1:
            let type = random.pick([KQLType.long, .string, .real, .bool, .datetime])
            add(Column(name, type))
            return "mv-expand \(name) = \(value) to typeof(\(type.rawValue))"
        case 2:
            add(Column(name, .dynamic))
            add(Column("i" + name, .long))
            return "mv-expand with_itemindex=i\(name) \(name) = \(value) limit 3"
        default:
            add(Column(name, .long))
            return "mv-apply \(name) = \(value) to typeof(long) on (where \(name) > 1 | take 2)"
        }
    }

    mutating func window() -> String {
        let name = fresh("w")
        let type = random.pick([KQLType.long, .string, .datetime])
        let (call, result): (String, KQLType)
        switch random.below(5) {
        case 0: (call, result) = ("row_number()", .long)
        case 1: (call, result) = ("prev(\(expression(type, depth: 1)))", type)
        case 2: (call, result) = ("next(\(expression(type, depth: 1)), 2)", type)
        case 3: (call, result) = ("row_cumsum(\(expression(.long, depth: 1)))", .long)
        default: (call, result) = ("row_rank_dense(\(expression(type, depth: 1)))", .long)
        }
        let terms = sortTerms()
        add(Column(name, result))
        return "sort by \(terms) | extend \(name) = \(call)"
    }

    mutating func makeSeries() -> String {
        let axis = expression(.datetime, depth: 0)
        scope = [Column("s", .dynamic), Column("axis", .dynamic)]
        return "make-series s = count() default=0 on axis = \(axis) from datetime(2026-01-29) to datetime(2026-01-30) step 6h"
    }

    mutating func parse() -> String {
        let (first, second) = (fresh("p"), fresh("p"))
        let subject = expression(.string, depth: 1)
        add(Column(first, .string))
        add(Column(second, .long))
        return "\(random.pick(["parse", "parse-where"])) \(subject) with * 'a' \(first) 'b' \(second): long *"
    }

    mutating func rare() -> String {
        switch random.below(8) {
        case 0:
            guard random.below(2) == 0 else { return "sample \(random.below(5))" }
            let chosen = column()
            scope = [chosen]
            return "top-hitters 3 of \(written(chosen.name))"
        case 1:
            let chosen = column()
            scope = [chosen]
            return "sample-distinct 3 of \(written(chosen.name))"
        case 2:
            scope = ["ColumnName", "DataType", "ColumnType"].map { Column($0, .string) }
            return "getschema"
        case 3:
            let chosen = column()
            scope = []
            return "top-nested 2 of \(written(chosen.name)) by count()"
        case 4: return "partition by \(written(column().name)) (take 2)"
        case 5:
            let bag = expression(.dynamic, depth: 1)
            scope = []
            return "project bag = \(bag) | evaluate bag_unpack(bag)"
        case 6: return "as \(fresh("t"))"
        default: return "serialize | scan with (step s: \(expression(.bool, depth: 1));)"
        }
    }
}
