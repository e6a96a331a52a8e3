/// Names for hidden columns that no column of the query has.
struct FreshNames {
    private var taken: Set<String>

    init(besides taken: Set<String>) { self.taken = taken }

    /// `base` itself where it is free.
    mutating func name(_ base: String) -> String {
        var name = base
        var suffix = 1
        while !taken.insert(name).inserted {
            name = "\(base)\(suffix)"
            suffix += 1
        }
        return name
    }
}
