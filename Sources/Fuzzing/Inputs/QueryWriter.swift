public import HuntModel

/// Writes queries that are right in most places: sources, operators and expressions over columns that exist, of types that fit.
public struct QueryWriter {
    var random: FuzzRandom
    let tables: [EventTable]
    /// Columns at the current place of the pipeline.
    var scope: [Column] = []
    /// Names of `let` scalars, all of type long.
    var numbers: [String] = []
    private var made = 0
    /// How many queries are being written inside each other.
    var nesting = 0

    private init(_ tables: [EventTable], _ random: FuzzRandom) {
        self.tables = tables
        self.random = random
    }

    public static func query(over tables: [EventTable], _ random: inout FuzzRandom) -> String {
        var writer = QueryWriter(tables, FuzzRandom(seed: random.next()))
        return writer.text()
    }

    private mutating func text() -> String {
        var text = ""
        for _ in 0..<random.below(3) {
            let name = fresh("n")
            text += "let \(name) = \(expression(.long, depth: 2));\n"
            numbers.append(name)
        }
        return text + pipeline(steps: 1 + random.below(7))
    }

    /// Leaves the scope of its answer behind.
    mutating func pipeline(steps: Int) -> String {
        var lines = [source()]
        for _ in 0..<steps where !scope.isEmpty { lines.append("| " + step()) }
        return lines.joined(separator: nesting > 0 ? " " : "\n")
    }

    /// A query of its own, with the scope that it leaves; the scope here stays.
    mutating func subquery(steps: Int) -> (text: String, columns: [Column]) {
        let outer = scope
        nesting += 1
        let text = pipeline(steps: steps)
        let columns = scope
        nesting -= 1
        scope = outer
        return (text, columns)
    }

    mutating func fresh(_ prefix: String) -> String {
        made += 1
        return "\(prefix)\(made)"
    }

    private mutating func source() -> String {
        switch random.below(10) {
        case 0..<6:
            let table = random.pick(tables)
            scope = table.columns
            return table.name
        case 6: return datatable()
        case 7:
            let name = fresh("r")
            scope = [Column(name, .long)]
            return "range \(name) from 1 to \(random.below(20)) step 1"
        case 8:
            scope = [Column("p1", .long), Column("p2", .string), Column("p3", .dynamic), Column("p4", .datetime)]
            let values = scope.map { "\($0.name) = \(literal($0.type))" }
            return "print \(values.joined(separator: ", "))"
        default: return union()
        }
    }

    private mutating func datatable() -> String {
        let columns = KQLType.allCases.filter { _ in random.chance(50) }.map { Column("d_\($0.rawValue)", $0) }
        guard !columns.isEmpty else { return datatable() }
        let rows = (0..<1 + random.below(3)).map { _ in columns.map { literal($0.type) }.joined(separator: ", ") }
        scope = columns
        return "datatable(\(columns.map { "\($0.name): \($0.type.rawValue)" }.joined(separator: ", ")))[\(rows.joined(separator: ", "))]"
    }

    private mutating func union() -> String {
        let (first, second) = (random.pick(tables), random.pick(tables))
        let kind = random.pick(["", " kind=inner", " kind=outer", " withsource=Source"])
        scope = first.columns.filter { column in kind != " kind=inner" || second.columns.contains(column) }.filter { column in
            second.columns.allSatisfy { $0.name != column.name || $0.type == column.type }
        }
        return "union\(kind) \(first.name), \(second.name)"
    }

    /// As it is written in a query.
    func written(_ name: String) -> String {
        let isPlain = name.utf8.allSatisfy { ($0 | 0x20) >= 97 && ($0 | 0x20) <= 122 || $0 == 95 || $0 >= 48 && $0 <= 57 }
        return isPlain && name.utf8.first.map { $0 > 57 } == true ? name : "['\(name.replacing("\\", with: "\\\\").replacing("'", with: "\\'"))']"
    }

    mutating func column() -> Column { random.pick(scope) }
}
