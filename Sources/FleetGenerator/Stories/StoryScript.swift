import HuntModel

/// Writes a story: a hand that does one thing after the other on one device.
struct StoryScript {
    private(set) var events: [StoryEvent] = []
    private(set) var archive = ""
    private(set) var archivedAt: Int64 = 0
    private(set) var leftAt: Int64?

    private let device: Device
    private let catalogue: Catalogue
    private var random: FleetRandom
    /// Now.
    private var time: Int64
    private var processes = 0

    init(on device: Device, at time: Int64, _ catalogue: Catalogue, seed: UInt64) {
        self.device = device
        self.catalogue = catalogue
        self.time = time
        random = FleetRandom(seed)
    }

    var explorer: RunningProcess { device.explorer }
    var services: RunningProcess { device.services }
    /// The one that carries files to shares.
    var kernel: RunningProcess { device.processes[1] }
    var home: String { #"C:\Users\"# + String(decoding: device.users[Device.person].name, as: UTF8.self) }

    mutating func wait(_ seconds: Int, andUpTo more: Int = 0) {
        time += Int64(seconds) * DateTime.ticksPerSecond + Int64(random.below(more + 1)) * DateTime.ticksPerSecond + Int64(random.below(9_999_999))
    }

    /// A program of the catalogue begins.
    mutating func start(_ program: String, _ commandLine: String, by parent: RunningProcess, asSystem: Bool = false) -> RunningProcess {
        processes += 1
        // Beyond the ids that other processes of the device have, and never the same within a story.
        let id = 62_000 + 4 * (random.below(400) * 10 + processes % 10)
        let process = RunningProcess(
            image: Int32(catalogue.tools[program] ?? 0), user: Int32(asSystem ? 0 : Device.person), id: Int32(id), parentImage: parent.image,
            parentId: parent.id, created: time, parentCreated: parent.created, seed: random.next(), commandLine: escaped(commandLine))
        add(.start(process), by: parent)
        wait(1)
        return process
    }

    mutating func file(_ path: String, size: Int, from origin: String = "", by actor: RunningProcess) {
        var file = named(path)
        file.size = Int64(size)
        file.origin = escaped(origin)
        file.content = random.next()
        add(.file(file), by: actor)
    }

    mutating func rename(_ path: String, from former: String, by actor: RunningProcess) {
        var file = named(path)
        file.action = .renamed
        file.formerName = escaped(former)
        add(.file(file), by: actor)
    }

    mutating func delete(_ path: String, by actor: RunningProcess) {
        var file = named(path)
        file.action = .deleted
        add(.file(file), by: actor)
    }

    /// The archive that the story is about.
    mutating func makeArchive(_ path: String, by actor: RunningProcess) {
        archive = path
        archivedAt = time
        file(path, size: 200_000 + random.below(80_000_000), by: actor)
    }

    mutating func connect(to host: String, _ address: UInt32? = nil, port: Int64 = 443, failing: Bool = false, by actor: RunningProcess) -> Contact {
        var contact = Contact()
        contact.action = failing ? "ConnectionFailed" : "ConnectionSuccess"
        contact.host = escaped(host)
        contact.address = address ?? (203 << 24 | 113 << 8 | UInt32(1 + random.below(250)))
        contact.port = port
        contact.isPrivate = contact.address >> 24 == 10
        contact.localPort = Int64(49_152 + random.below(16_000))
        add(.contact(contact), by: actor)
        return contact
    }

    /// A request that the network sensor saw inside a connection.
    mutating func inspect(_ request: String, inside contact: Contact) {
        var inspected = contact
        inspected.action = "HttpConnectionInspected"
        inspected.isInspected = true
        inspected.details = escaped(request)
        add(.contact(inspected), by: explorer)
    }

    mutating func mount(_ letter: String) { add(.drive(letter: letter), by: services) }

    mutating func leave() { leftAt = time }

    mutating func number(_ bound: Int) -> Int { random.below(bound) }
    mutating func word() -> String { String(decoding: random.pick(Words.common), as: UTF8.self) }
    mutating func coined() -> String { Words.coined(&random) }

    /// What the device does anyway, from before the story until its horizon has passed: without it nobody could say that nothing left.
    mutating func liveAround(_ moment: Int64) {
        let last = max(archivedAt, moment)
        for minute in [-45, -20, -4, 3, 9, 16, 22, 28, 36, 44] {
            time = last + Int64(minute) * 60 * DateTime.ticksPerSecond
            wait(0, andUpTo: 30)
            _ = connect(to: "telemetry.vendor\(random.below(50)).example", by: device.processes[3])
            wait(2)
            if minute < 0 || minute > 30 { _ = start("taskhostw.exe", "taskhostw.exe", by: services, asSystem: true) }
        }
    }

    private func named(_ path: String) -> FileEvent {
        let parts = path.split(separator: "\\", omittingEmptySubsequences: false)
        var file = FileEvent()
        file.name = escaped(parts.last.map { String($0) } ?? "")
        file.folder = escaped(parts.dropLast().joined(separator: "\\"))
        return file
    }

    private mutating func add(_ action: StoryEvent.Action, by actor: RunningProcess) {
        events.append(StoryEvent(time: time, action: action, actor: actor))
    }
}
