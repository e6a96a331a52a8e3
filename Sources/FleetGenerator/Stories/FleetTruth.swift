public import HuntModel

/// What is true of a generated fleet, for comparison with what a hunt finds.
public struct FleetTruth: Sendable, Codable, Hashable {
    public struct Story: Sendable, Codable, Hashable {
        public let kind: StoryKind
        public let deviceId: String
        public let device: String
        /// Empty where nothing was packed.
        public let archive: String
        public let archivedAt: DateTime?
        public let left: Bool
        public let leftAt: DateTime?
        /// Of the shipped hunt; nil where it has nothing to find.
        public let verdict: Verdict?
    }

    public let seed: UInt64
    public let rows: Int
    public let devices: Int
    public let start: DateTime
    public let end: DateTime
    public let stories: [Story]

    init(_ options: FleetOptions, _ devices: [Device], _ stories: [FleetGenerator.Story]) {
        seed = options.seed
        rows = options.rows
        self.devices = devices.count
        start = options.start
        end = options.end
        self.stories = stories.map { story in
            let device = devices[story.device]
            return Story(
                kind: story.kind, deviceId: String(decoding: device.id, as: UTF8.self), device: String(decoding: device.name, as: UTF8.self),
                archive: story.archive, archivedAt: DateTime(ticks: story.archivedAt).flatMap { story.archive.isEmpty ? nil : $0 },
                left: story.kind.left, leftAt: story.leftAt.flatMap(DateTime.init(ticks:)), verdict: story.kind.verdict)
        }
    }

    /// The verdict that each device deserves, by its name: the gravest of its stories. Devices that are not here have no timeline.
    public var verdicts: [String: Verdict] {
        let found = stories.compactMap { story in story.verdict.map { (story.device, $0) } }
        let gravity = { (verdict: Verdict) in Verdict.allCases.firstIndex(of: verdict) ?? 0 }
        return Dictionary(found) { gravity($0) < gravity($1) ? $0 : $1 }
    }
}
