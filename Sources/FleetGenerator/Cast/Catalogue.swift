/// All software and accounts of a fleet that are not a device's own, and its far ends.
struct Catalogue: Sendable {
    /// Windows first, then office programs, then a long tail of others; versions of a program behind one another.
    let images: [Image]
    /// Where the others begin.
    let firstOther: Int
    /// Places in `images` of `Windows.programs`, first versions.
    let windows: [Int]
    let office: [Int]
    /// What stories use, by file name.
    let tools: [String: Int]
    let sites: [Site]

    static let otherPrograms = 640
    static let siteCount = 12_000

    init(seed: UInt64) {
        var random = FleetRandom(seed, 1)
        var images: [Image] = []
        func add(_ program: Program, versions: Int) -> Int {
            for version in 0..<versions { images.append(Image(program, version: version, seed: random.next())) }
            return images.count - versions
        }
        windows = Windows.programs.map { add($0, versions: 1) }
        office = Windows.office.map { add($0, versions: 2) }
        var tools: [String: Int] = [:]
        for tool in Tools.programs { tools[tool.name] = add(tool, versions: 1) }
        for (program, index) in zip(Windows.programs + Windows.office, windows + office) { tools[program.name] = index }
        self.tools = tools
        firstOther = images.count
        let makers = (0..<84).map { _ in Words.coinedName(&random) }
        let purposes = (0..<111).map { _ in "\(Words.coinedName(&random)) \(["Service", "Agent", "Helper", "Client"][random.below(4)])" }
        for _ in 0..<Self.otherPrograms { _ = add(Self.program(makers, purposes, &random), versions: 1 + random.below(2)) }
        self.images = images
        sites = (0..<Self.siteCount).map { Site($0, &random) }
    }

    private static func program(_ makers: [String], _ purposes: [String], _ random: inout FleetRandom) -> Program {
        let maker = random.pick(makers)
        let name = Words.coined(&random) + ["", "svc", "upd", "ui"][random.below(4)] + ".exe"
        let folder = random.below(4) == 0 ? #"C:\Program Files (x86)\"# + maker : #"C:\Program Files\"# + maker + "\\" + Words.coined(&random)
        let quoted = "\"\(folder)\\\(name)\""
        var program = Program(
            name, folder,
            [
                CommandForm(quoted + [" /background", " --service", ""][random.below(3)]),
                CommandForm("\(quoted) --config \"C:\\ProgramData\\\(maker)\\settings.xml\" --job ", .number(400)),
                CommandForm("\(quoted) --channel=\(Words.coined(&random)) --session=", .session),
                CommandForm("\(quoted) /open ", .document),
            ])
        program.company = maker + [" Inc.", " GmbH", " Ltd."][maker.utf8.count % 3]
        program.product = maker + " Suite"
        program.description = random.pick(purposes)
        return program
    }
}

/// A far end of the internet, with its name and addresses from the ranges for documentation and benchmarks.
struct Site: Sendable {
    let host: [UInt8]
    let address: UInt32
    let port: Int64

    init(_ index: Int, _ random: inout FleetRandom) {
        let label = ["www", "api", "cdn", "static", "telemetry", "login"][random.below(6)]
        host = Array("\(label).\(Words.coined(&random))\(index % 97).example".utf8)
        address = 198 << 24 | 18 << 16 | UInt32(random.below(1 << 17))
        port = [443, 443, 443, 443, 443, 443, 80, 8443, 8080, 5223][random.below(10)]
    }
}
