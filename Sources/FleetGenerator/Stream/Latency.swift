import HuntModel

/// How long records are under way. Without late ones, the order of receipt is that of the events.
enum Latency {
    /// Nothing is received sooner.
    static let least = 30 * DateTime.ticksPerSecond

    /// Rises and falls by the hour, more slowly than time goes.
    static func usual(at time: Int64) -> Int64 {
        let hour = 3600 * DateTime.ticksPerSecond
        let within = time % hour
        return least + (within < hour / 2 ? within : hour - within) / 60
    }

    /// Some minutes mostly, now and then hours.
    static func late(_ random: inout FleetRandom) -> Int64 {
        let seconds = random.below(6) == 0 ? 600 + random.skewed(20_000) : 90 + random.skewed(1_800)
        return least + Int64(seconds) * DateTime.ticksPerSecond
    }
}
