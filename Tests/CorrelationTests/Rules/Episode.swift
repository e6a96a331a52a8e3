import Correlation
import HuntModel

/// A made-up device whose events a test writes by hand. Times are seconds after midnight.
struct Episode {
    static let midnight = DateTime(iso8601: "2026-03-02T00:00:00Z") ?? .min

    static let hunt = HuntDefinition(
        name: "test", title: "Test", horizon: .minutes(30), settle: .minutes(10),
        steps: [
            HuntStep(id: "archives", title: "An archive", stage: .stage, techniques: ["T1560.001"], query: ""),
            HuntStep(id: "context", query: "", pivot: Pivot(from: "archives", before: .minutes(30), after: .minutes(30))),
        ],
        trusts: [
            Trust(id: "ci", owner: "o", reason: "r", processPath: [#"*\bin\worker.exe"#], filePath: [#"*\_work\*"#], destination: ["*.ci.example"])
        ],
        processes: ProcessClasses(
            sessionHosts: ["explorer.exe", "services.exe"], generic: ["chrome.exe"], uploaders: ["rclone.exe"],
            sharedAccounts: [#"*\system"#]),
        destinations: DestinationClasses(storage: ["drop.example"], infrastructurePorts: [53, 389]))

    struct Actor {
        var name: String
        var id: Int64?
        var started: Int64? = 0
        var path: String?
        var commandLine = ""
        var originalName = ""
        var user = "ann"
    }

    static let explorer = Actor(name: "explorer.exe", id: 100)
    static let shell = Actor(name: "powershell.exe", id: 200, started: 1000)
    static let zip = Actor(name: "7z.exe", id: 300, started: 1990)

    private(set) var findings: [Finding] = []

    static func at(_ seconds: Int64) -> DateTime { midnight.adding(.seconds(seconds)) }

    mutating func stage(_ path: String, at time: Int64, by actor: Actor = zip, parent: Actor? = shell) {
        add("archives", "DeviceFileEvents", "FileCreated", at: time, by: actor, parent, file(path))
    }

    mutating func file(_ action: String, _ path: String, was former: String = "", at time: Int64, by actor: Actor = shell) {
        var columns = file(path)
        if let name = former.split(separator: "\\").last {
            columns["PreviousFileName"] = .text(String(name))
            columns["PreviousFolderPath"] = .text(String(former.dropLast(name.count + 1)))
        }
        add("context", "DeviceFileEvents", action, at: time, by: actor, nil, columns)
    }

    mutating func start(_ process: Actor, by parent: Actor, grandparent: Actor? = nil) {
        var columns: [String: EvidenceValue] = [
            "FileName": .text(process.name), "FolderPath": .text(process.path ?? #"C:\bin\"# + process.name),
            "ProcessCommandLine": .text(process.commandLine), "ProcessVersionInfoOriginalFileName": .text(process.originalName),
            "AccountName": .text(process.user), "AccountDomain": .text("corp"),
        ]
        columns["ProcessId"] = process.id.map(EvidenceValue.integer)
        columns["ProcessCreationTime"] = process.started.map { .text(Self.at($0).description) }
        add("context", "DeviceProcessEvents", "ProcessCreated", at: process.started ?? 0, by: parent, grandparent, columns)
    }

    mutating func connect(
        _ actor: Actor?, to host: String, port: Int64 = 443, at time: Int64, parent: Actor? = nil, action: String = "ConnectionSuccess",
        kind: String = "Public", details: String = "", localPort: Int64 = 0
    ) {
        let columns: [String: EvidenceValue] = [
            "RemoteUrl": .text(host), "RemoteIP": .text("203.0.113.5"), "RemotePort": .integer(port), "RemoteIPType": .text(kind),
            "LocalIP": .text("10.0.0.2"), "LocalPort": .integer(localPort == 0 ? 40000 + Int64(findings.count) : localPort),
            "AdditionalFields": .text(details),
        ]
        add("context", "DeviceNetworkEvents", action, at: time, by: actor, parent, columns)
    }

    func timeline(coverage: CoverageFacts? = full) -> Timeline? {
        Correlator(hunt: Self.hunt).timeline(findings, coverage: coverage)
    }

    static let full = covering(0, 80_000)

    static func covering(_ first: Int64, _ last: Int64, asOf: Int64 = 86_000, without table: String = "") -> CoverageFacts {
        CoverageFacts(
            asOf: at(asOf),
            tables: ["DeviceFileEvents", "DeviceNetworkEvents", "DeviceProcessEvents"].map { name in
                name == table ? TableCoverage(table: name, rows: 0) : TableCoverage(table: name, rows: 9, first: at(first), last: at(last))
            })
    }

    private func file(_ path: String) -> [String: EvidenceValue] {
        ["FileName": .text(path.split(separator: "\\").last.map(String.init) ?? path), "FolderPath": .text(path)]
    }

    private mutating func add(
        _ step: String, _ table: String, _ action: String, at time: Int64, by actor: Actor?, _ parent: Actor?,
        _ columns: [String: EvidenceValue]
    ) {
        var row = columns
        row["ActionType"] = .text(action)
        row["ReportId"] = .integer(Int64(findings.count))
        row["InitiatingProcessId"] = .integer(0)
        if let actor {
            row["InitiatingProcessFileName"] = .text(actor.name)
            row["InitiatingProcessFolderPath"] = .text(actor.path ?? #"c:\bin\"# + actor.name)
            row["InitiatingProcessCommandLine"] = .text(actor.commandLine)
            row["InitiatingProcessVersionInfoOriginalFileName"] = .text(actor.originalName)
            row["InitiatingProcessId"] = actor.id.map(EvidenceValue.integer) ?? .null
            row["InitiatingProcessCreationTime"] = actor.started.map { .text(Self.at($0).description) } ?? .null
            row["InitiatingProcessAccountName"] = .text(actor.user)
            row["InitiatingProcessAccountDomain"] = .text("corp")
        }
        if let parent {
            row["InitiatingProcessParentFileName"] = .text(parent.name)
            row["InitiatingProcessParentId"] = parent.id.map(EvidenceValue.integer) ?? .null
            row["InitiatingProcessParentCreationTime"] = parent.started.map { .text(Self.at($0).description) } ?? .null
        }
        findings.append(
            Finding(
                step: step, device: "d1", deviceName: "lab", time: Self.at(time), source: table, fingerprint: "f\(findings.count)",
                evidence: Evidence(row)))
    }
}
