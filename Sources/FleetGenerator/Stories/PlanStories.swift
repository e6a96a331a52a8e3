import HuntModel

extension Story {
    /// Stories for `options`: on as many devices as there are, far enough from one another and from both ends of the time.
    static func plan(_ options: FleetOptions, _ devices: [Device], _ catalogue: Catalogue) -> [Story] {
        let span = options.end.ticks - options.start.ticks
        let rounds = min((options.stories + devices.count - 1) / devices.count, Int(span / shortest))
        let count = min(options.stories, rounds * devices.count)
        guard count > 0 else { return [] }
        var random = FleetRandom(options.seed, 4)
        let order = devices.indices.map { ($0, random.next()) }.sorted { $0.1 < $1.1 }.map(\.0)
        return (0..<count).map { index in
            let device = devices[order[index % devices.count]]
            let kind = StoryKind.allCases[index % StoryKind.allCases.count]
            let room = span / Int64(rounds)
            let start = options.start.ticks + Int64(index / devices.count) * room
            return Story(kind, on: device, at: moment(from: start, room, device, &random), catalogue, seed: random.next())
        }
    }

    /// A story and what is around it take less than three hours.
    private static let shortest = 5 * 3600 * DateTime.ticksPerSecond

    /// Within `room`, an hour and a half from both ends; while people work where there is such a time.
    private static func moment(from start: Int64, _ room: Int64, _ device: Device, _ random: inout FleetRandom) -> Int64 {
        let margin = 90 * 60 * DateTime.ticksPerSecond
        var moment = start + room / 2
        for _ in 0..<40 {
            moment = start + margin + Int64(random.below(Int(room - 2 * margin)))
            let local = moment - Int64(device.shift) * 60 * DateTime.ticksPerSecond
            let isWorkday = local / DateTime.ticksPerDay % 7 < 5
            let hour = local % DateTime.ticksPerDay / (3600 * DateTime.ticksPerSecond)
            if isWorkday, (8..<17).contains(hour) { return moment }
        }
        return moment
    }
}
