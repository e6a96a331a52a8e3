import HuntModel

/// One story on one device: its events in order of time.
struct Story: Sendable {
    let kind: StoryKind
    let device: Int
    let events: [StoryEvent]
    /// Path of the archive, as text.
    let archive: String
    let archivedAt: Int64
    /// When it left, in truth.
    let leftAt: Int64?
    private var told = 0

    var start: Int64 { events.first?.time ?? .max }
    var isTold: Bool { told == events.count }

    init(_ kind: StoryKind, on device: Device, at time: Int64, _ catalogue: Catalogue, seed: UInt64) {
        var script = StoryScript(on: device, at: time, catalogue, seed: seed)
        script.play(kind)
        script.liveAround(time)
        self.kind = kind
        self.device = device.number
        events = script.events.enumerated().sorted { ($0.element.time, $0.offset) < ($1.element.time, $1.offset) }.map(\.element)
        archive = script.archive
        archivedAt = script.archivedAt
        leftAt = script.leftAt
    }

    /// The next event before `limit`.
    mutating func next(before limit: Int64) -> StoryEvent? {
        guard told < events.count, events[told].time < limit else { return nil }
        told += 1
        return events[told - 1]
    }
}

/// One row of a story.
struct StoryEvent: Sendable {
    enum Action: Sendable {
        /// A process begins, by another.
        case start(RunningProcess)
        case file(FileEvent)
        case contact(Contact)
        case drive(letter: String)
    }

    let time: Int64
    let action: Action
    let actor: RunningProcess

    func write(to bytes: inout RecordBytes, received: Int64, on device: inout Device, _ catalogue: Catalogue) {
        switch action {
        case .start(let process): bytes.process(process, by: actor, received: received, on: &device, catalogue)
        case .file(let file): bytes.file(file, by: actor, at: time, received: received, on: &device, catalogue)
        case .contact(let contact): bytes.contact(contact, by: actor, at: time, received: received, on: &device, catalogue)
        case .drive(let letter):
            let details = escaped(#"{"DriveLetter":"\#(letter)","BusType":"USB","ProductName":"Ultra Fit"}"#)
            bytes.deviceEvent("UsbDriveMounted", details: details, by: actor, at: time, received: received, on: &device, catalogue)
        }
    }
}
