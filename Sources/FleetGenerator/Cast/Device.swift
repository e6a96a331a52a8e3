import HuntModel

/// One device: what all its rows share, and the processes that run on it now.
struct Device: Sendable {
    let number: Int
    let id: [UInt8]
    let name: [UInt8]
    /// DeviceId, DeviceName and MachineGroup.
    let columns: [UInt8]
    let address: UInt32
    let isServer: Bool
    /// Minutes that its working day begins later than at UTC.
    let shift: Int
    /// System, local service, network service, then the people; its own user first.
    let users: [User]
    var reports: Int64
    /// The stable ones first, then applications, then a ring of short-lived ones. Empty until the first event.
    var processes: [RunningProcess] = []
    var nextSlot = 0

    static let stableProcesses = 16
    static let applications = 14
    static let shortLived = 24
    /// Where its person's account is in `users`.
    static let person = 3

    init(_ number: Int, of count: Int, seed: UInt64) {
        var random = FleetRandom(seed, 1000 + number)
        self.number = number
        isServer = number % 10 == 9
        shift = (number % 5 - 2) * 60
        address = 10 << 24 | UInt32(number / 200 % 200 + 1) << 16 | UInt32(random.below(250)) << 8 | UInt32(number % 200 + 10)
        reports = Int64(random.below(9_000))
        var bytes = RecordBytes()
        bytes.hex(40, of: random.next())
        id = bytes.bytes
        let role = isServer ? "srv" : ["lt", "ws", "vm"][random.below(3)]
        name = escaped("\(role)-\(Words.coined(&random))\(number).corp.example")
        let domain = "S-1-5-21-1004336348-1177238915-682003330-"
        let person = User(domain: "corp", name: "\(Words.coined(&random)).\(Words.coined(&random))\(number)", sid: domain + "\(1100 + number)", seed: random.next())
        let admin = number % 7
        let helper = User(domain: "corp", name: "adm-\(admin)", sid: domain + "\(500 + admin)", seed: seed &+ UInt64(admin))
        users = [.system, .localService, .networkService, person, helper]
        bytes.removeAll()
        bytes.raw("\"DeviceId\":")
        bytes.text(id)
        bytes.raw(",\"DeviceName\":")
        bytes.text(name)
        bytes.raw(isServer ? ",\"MachineGroup\":\"servers\"" : ",\"MachineGroup\":\"workplaces\"")
        columns = bytes.bytes
    }

    var explorer: RunningProcess { processes[14] }
    var services: RunningProcess { processes[0] }

    /// Starts what runs before the first event.
    mutating func boot(at time: Int64, _ catalogue: Catalogue, _ random: inout FleetRandom) {
        let day = DateTime.ticksPerDay
        let boot = time - Int64(random.below(Int(3 * day))) - day / 24
        func start(_ image: Int, _ user: Int, _ parent: RunningProcess?, _ delay: Int) -> RunningProcess {
            RunningProcess(
                image: Int32(image), user: Int32(user), id: Int32(parent == nil ? 700 : 1000 + 4 * random.below(14_000)),
                parentImage: parent?.image ?? Int32(catalogue.windows[1]), parentId: parent?.id ?? 4, created: boot + Int64(delay) * 10_000_019,
                parentCreated: parent?.created ?? boot, seed: random.next())
        }
        let services = start(catalogue.windows[0], 0, nil, 2)
        processes = [services]
        for slot in 1..<14 {
            let image = [1, 2, 4].contains(slot) ? catalogue.windows[slot] : catalogue.windows[3]
            processes.append(start(image, slot % 4 == 0 ? 1 : slot % 5 == 0 ? 2 : 0, services, 2 + slot))
        }
        processes.append(start(catalogue.windows[5], Self.person, services, 300))
        processes.append(start(catalogue.windows[6], Self.person, services, 301))
        while processes.count < Self.stableProcesses + Self.applications + Self.shortLived {
            let isApplication = processes.count < Self.stableProcesses + Self.applications
            processes.append(start(pickImage(catalogue, &random), isApplication ? Self.person : pickUser(&random), processes[14], 310 + random.below(7_000)))
        }
    }

    /// A process that begins now, in the place of an older one.
    mutating func start(at time: Int64, _ catalogue: Catalogue, _ random: inout FleetRandom) -> Int {
        let parent = processes[pickProcess(&random)]
        let slot: Int
        if random.below(12) == 0 {
            slot = Self.stableProcesses + random.below(Self.applications)
        } else {
            slot = Self.stableProcesses + Self.applications + nextSlot
            nextSlot = (nextSlot + 1) % Self.shortLived
        }
        processes[slot] = RunningProcess(
            image: Int32(pickImage(catalogue, &random)), user: parent.user < 3 && random.below(5) > 0 ? parent.user : Int32(pickUser(&random)),
            id: Int32(1000 + 4 * random.below(14_000)), parentImage: parent.image, parentId: parent.id, created: time, parentCreated: parent.created,
            seed: random.next())
        return slot
    }

    /// System processes, applications and short-lived ones in turn, the first of each most.
    func pickProcess(_ random: inout FleetRandom) -> Int {
        switch random.below(10) {
        case 0..<3: random.skewed(Self.stableProcesses)
        case 3..<8: Self.stableProcesses + random.steep(Self.applications)
        default: Self.stableProcesses + Self.applications + random.skewed(Self.shortLived)
        }
    }

    private func pickUser(_ random: inout FleetRandom) -> Int {
        switch random.below(20) {
        case 0..<5: 0
        case 5: 1
        case 6: 2
        case 7: 4
        default: Self.person
        }
    }

    private func pickImage(_ catalogue: Catalogue, _ random: inout FleetRandom) -> Int {
        switch random.below(20) {
        case 0..<5: catalogue.windows[3 + random.below(catalogue.windows.count - 3)]
        case 5..<11: catalogue.office[random.skewed(catalogue.office.count)] + random.below(2)
        default: catalogue.firstOther + random.skewed(catalogue.images.count - catalogue.firstOther)
        }
    }
}
