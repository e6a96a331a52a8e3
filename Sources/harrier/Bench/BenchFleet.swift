import FleetGenerator

extension FleetOptions {
    /// The fleet of the benchmarks: ten days, the three tables that hunts read most, a story for every thousand records.
    static func bench(rows: Int) -> FleetOptions {
        var options = FleetOptions()
        options.rows = rows
        options.otherShare = 0
        options.stories = rows / 1_000
        return options
    }
}
