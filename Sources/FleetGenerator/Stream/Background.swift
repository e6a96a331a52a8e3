/// What happens on a device on any day. No archive is made here by anybody but a browser, and nothing is uploaded.
struct Background {
    let catalogue: Catalogue
    let mix: [Int]
    let otherShare: Double

    mutating func write(to bytes: inout RecordBytes, at time: Int64, received: Int64, on device: inout Device, _ random: inout FleetRandom) {
        if random.chance(otherShare) { return other(to: &bytes, at: time, received: received, on: &device, &random) }
        let choice = random.below(mix.reduce(0, +))
        if choice < mix[0] {
            let process = device.processes[device.pickProcess(&random)]
            let event = file(of: process, on: device, &random)
            bytes.file(event, by: process, at: time, received: received, on: &device, catalogue)
        } else if choice < mix[0] + mix[1] {
            let started = device.processes[device.start(at: time, catalogue, &random)]
            let parent = RunningProcess(startingFrom: started, on: device)
            bytes.process(started, by: parent, received: received, on: &device, catalogue)
        } else {
            let process = device.processes[device.pickProcess(&random)]
            let contact = self.contact(&random)
            bytes.contact(contact, by: process, at: time, received: received, on: &device, catalogue)
        }
    }

    private func other(to bytes: inout RecordBytes, at time: Int64, received: Int64, on device: inout Device, _ random: inout FleetRandom) {
        let process = device.processes[device.pickProcess(&random)]
        switch random.below(10) {
        case 0: bytes.logon(by: process, at: time, received: received, on: &device, catalogue, &random)
        case 1..<5: bytes.registry(by: process, at: time, received: received, on: &device, catalogue, &random)
        case 5..<8: bytes.imageLoad(by: process, at: time, received: received, on: &device, catalogue, &random)
        default:
            let site = catalogue.sites[random.steep(catalogue.sites.count)]
            let details = Array(#"{\"DnsQueryString\":\""#.utf8) + site.host + Array(#"\",\"DnsQueryResult\":[]}"#.utf8)
            bytes.deviceEvent("DnsQueryResponse", details: details, by: process, at: time, received: received, on: &device, catalogue)
        }
    }

    private func contact(_ random: inout FleetRandom) -> Contact {
        var contact = Contact()
        let site = catalogue.sites[random.steep(catalogue.sites.count)]
        contact.host = site.host
        contact.address = site.address &+ UInt32(random.below(8) == 0 ? random.below(3) : 0)
        contact.port = site.port
        contact.localPort = Int64(49_152 + random.below(16_000))
        switch random.below(100) {
        case 0..<66: break
        case 66..<72: contact.action = "ConnectionFailed"
        case 72..<76:
            contact.host = []
            contact.isPrivate = true
            contact.address = 10 << 24 | 20 << 16 | UInt32(random.below(2_000))
            contact.port = [445, 389, 88, 135, 53][random.below(5)]
            contact.isUDP = contact.port == 53
        case 76..<78:
            contact.action = "InboundConnectionAccepted"
            contact.isPrivate = true
            contact.host = []
            contact.address = 10 << 24 | 20 << 16 | UInt32(random.below(2_000))
            contact.details = Array(#"{\"direction\":\"In\"}"#.utf8)
        case 78..<82: contact.details = Array(#"{\"direction\":\"Out\"}"#.utf8)
        default:
            let site = catalogue.sites[random.skewed(catalogue.sites.count)]
            (contact.host, contact.address, contact.port) = (site.host, site.address, site.port)
            contact.action = "SslConnectionInspected"
            contact.isInspected = true
            contact.details =
                Array(#"{\"direction\":\"Out\",\"server_name\":\""#.utf8) + site.host + Array(#"\",\"established\":\"true\",\"version\":\"TLSv13\"}"#.utf8)
        }
        return contact
    }
}

extension RunningProcess {
    /// The parent of `child`, as far as `child` and the processes of its device know it.
    init(startingFrom child: RunningProcess, on device: Device) {
        if let parent = device.processes.first(where: { $0.id == child.parentId && $0.created == child.parentCreated }) {
            self = parent
        } else {
            self = device.services
        }
    }
}
