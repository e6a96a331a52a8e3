import KQLSyntax

/// Hands out column names that are unique within one result.
struct ColumnNames {
    private var taken: Set<String>
    private var unnamed = 0

    init(taken: some Sequence<String> = []) { self.taken = Set(taken) }

    func contains(_ name: String) -> Bool { taken.contains(name) }

    mutating func take(_ name: String) { taken.insert(name) }

    /// `name`, or with the first number behind it that makes it unique.
    mutating func unique(_ name: String) -> String {
        var candidate = name
        var number = 0
        while taken.contains(candidate) {
            number += 1
            candidate = "\(name)\(number)"
        }
        taken.insert(candidate)
        return candidate
    }

    /// `Column1`, `Column2` …
    mutating func next() -> String {
        repeat { unnamed += 1 } while taken.contains("Column\(unnamed)")
        taken.insert("Column\(unnamed)")
        return "Column\(unnamed)"
    }
}
