import HuntModel

/// A fleet's telemetry in order of receipt, as lines of the Defender stream, made slice by slice in bounded memory.
public struct FleetStream {
    /// What was staged and what of it left: known before the first record.
    public let truth: FleetTruth

    private let options: FleetOptions
    private let catalogue: Catalogue
    private let activity: Activity
    private var devices: [Device]
    private var stories: [Story]
    private var random: FleetRandom
    private var slice = Slice()
    private var time: Int64
    private let end: Int64
    private let background: Int
    private var made = 0
    private var isDone = false

    public init(_ options: FleetOptions) {
        self.options = options
        let seed = options.seed
        catalogue = Catalogue(seed: seed)
        devices = (0..<options.deviceCount).map { Device($0, of: options.deviceCount, seed: seed) }
        time = options.start.ticks
        end = options.end.ticks
        activity = Activity(devices, from: time, to: end, seed: seed)
        random = FleetRandom(seed, 3)
        for index in devices.indices { devices[index].boot(at: time, catalogue, &random) }
        stories = Story.plan(options, devices, catalogue)
        background = max(0, options.rows - stories.reduce(0) { $0 + $1.events.count })
        truth = FleetTruth(options, devices, stories)
    }

    /// Appends some records, whole lines each, to `output`. False when there are no more.
    public mutating func next(into output: inout [UInt8]) -> Bool {
        guard !isDone else { return false }
        let before = output.count
        while output.count == before, time < end { makeSlice(to: &output) }
        if time >= end {
            slice.drain(before: .max, to: &output)
            isDone = true
        }
        return output.count > before
    }

    /// Events of one slice, more or less.
    private static let sliceEvents = 8_000
    private static let longestSlice = 6 * 3600 * DateTime.ticksPerSecond

    private mutating func makeSlice(to output: inout [UInt8]) {
        let until = min(end, time + sliceLength)
        let goal = until == end ? background : Int((Double(background) * activity.share(until: until)).rounded(.down))
        makeBackground(max(0, goal - made), until: until)
        made = max(made, goal)
        makeStories(until: until)
        time = until
        slice.drain(before: until + Latency.least, to: &output)
    }

    /// Short where much happens.
    private var sliceLength: Int64 {
        var length = Self.longestSlice
        while length > DateTime.ticksPerSecond,
            (activity.share(until: min(end, time + length)) - activity.share(until: time)) * Double(background) > Double(Self.sliceEvents)
        { length /= 2 }
        return length
    }

    private mutating func makeBackground(_ count: Int, until: Int64) {
        var moments: [(device: Int, time: Int64)] = []
        moments.reserveCapacity(count)
        for _ in 0..<count {
            let moment = time + Int64(random.below(Int(until - time)))
            moments.append((activity.pickDevice(devices, at: moment, &random), moment))
        }
        moments.sort { ($0.device, $0.time) < ($1.device, $1.time) }
        for moment in moments { makeEvent(of: moment.device, at: moment.time) }
    }

    private mutating func makeEvent(of device: Int, at time: Int64) {
        let isLate = random.chance(options.lateShare)
        let received = time + (isLate ? Latency.late(&random) : Latency.usual(at: time))
        let start = slice.bytes.count
        var scribe = Background(catalogue: catalogue, mix: options.mix, otherShare: options.otherShare)
        scribe.write(to: &slice.bytes, at: time, received: received, on: &devices[device], &random)
        end(from: start, received: received, isLate: isLate)
    }

    private mutating func makeStories(until: Int64) {
        for index in stories.indices where !stories[index].isTold && stories[index].start < until {
            while let event = stories[index].next(before: until) {
                let start = slice.bytes.count
                let received = event.time + Latency.usual(at: event.time)
                event.write(to: &slice.bytes, received: received, on: &devices[stories[index].device], catalogue)
                end(from: start, received: received, isLate: false)
            }
        }
    }

    private mutating func end(from start: Int, received: Int64, isLate: Bool) {
        slice.end(from: start, received: received, isLate: isLate)
        guard options.repeatedShare > 0, random.chance(options.repeatedShare) else { return }
        slice.repeatRecord(from: start, received: received + Latency.late(&random))
    }
}
