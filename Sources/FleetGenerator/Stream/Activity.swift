import HuntModel

/// How busy devices are, hour by hour: people work ten hours of five days, servers always, and nothing is ever quite silent.
struct Activity: Sendable {
    private let start: Int64
    private let end: Int64
    /// Weight of devices before each, in order of their numbers; the last is the sum.
    private let cumulated: [Double]
    /// What happens before the begin of each hour, as a part of all.
    private let done: [Double]

    init(_ devices: [Device], from start: Int64, to end: Int64, seed: UInt64) {
        self.start = start
        self.end = end
        var random = FleetRandom(seed, 2)
        var sum = 0.0
        var groups: [Int: Double] = [:]
        cumulated = devices.map { device in
            // From a fifth of the mean to several times as much.
            let weight = (device.isServer ? 0.5 : 1) * (0.2 + 1.6 * random.unit() * random.unit() * (random.below(25) == 0 ? 6 : 1.6))
            sum += weight
            groups[device.isServer ? Self.always : device.shift, default: 0] += weight
            return sum
        }
        let hours = Int((end - start + Self.hour - 1) / Self.hour)
        var total = 0.0
        var done = [0.0]
        for hour in 0..<max(1, hours) {
            let time = start + Int64(hour) * Self.hour
            total += groups.reduce(0) { $0 + $1.value * Self.level($1.key, at: time) }
            done.append(total)
        }
        self.done = done.map { $0 / total }
    }

    private static let hour: Int64 = 36_000_000_000
    private static let always = Int.max

    /// The part of all that has happened until `time`.
    func share(until time: Int64) -> Double {
        guard time < end else { return 1 }
        let hour = Int((time - start) / Self.hour)
        let within = Double((time - start) % Self.hour) / Double(Self.hour)
        return done[hour] + (done[hour + 1] - done[hour]) * within
    }

    /// A device of whom something may happen at `time`.
    func pickDevice(_ devices: [Device], at time: Int64, _ random: inout FleetRandom) -> Int {
        while true {
            let target = random.unit() * cumulated[cumulated.count - 1]
            let index = position(of: target)
            let device = devices[index]
            if random.chance(Self.level(device.isServer ? Self.always : device.shift, at: time)) { return index }
        }
    }

    private func position(of target: Double) -> Int {
        var (low, high) = (0, cumulated.count - 1)
        while low < high {
            let middle = (low + high) / 2
            if cumulated[middle] > target { high = middle } else { low = middle + 1 }
        }
        return low
    }

    /// How much of its full activity a device shows in that hour.
    private static func level(_ shift: Int, at time: Int64) -> Double {
        guard shift != always else { return 0.6 }
        let local = time - Int64(shift) * hour / 60
        // Day 0 of the calendar was a Monday.
        let isWorkday = local / DateTime.ticksPerDay % 7 < 5
        let hourOfDay = local / hour % 24
        guard isWorkday, (8..<18).contains(hourOfDay) else { return 0.06 }
        return hourOfDay == 12 ? 0.6 : 1
    }
}
