import HuntModel

/// Synthetic telemetry for benchmarks, as lines of the Defender stream: file, process and network events of a fleet.
///
/// Four file, three process and three network events in ten; devices and names with a long tail; one file event in 400 makes an archive.
struct FleetGenerator {
    var devices = 500
    var start = DateTime(iso8601: "2026-01-01T00:00:00Z") ?? .min
    var span = TimeSpan.days(10)
    private var random: SplitMix
    private var report: Int64 = 0

    init(seed: UInt64) { random = SplitMix(seed: seed) }

    /// One line with its line feed.
    mutating func nextLine() -> String {
        report += 1
        let device = random.skewed(devices)
        let moment = start.adding(TimeSpan(ticks: Int64(random.next() % UInt64(span.ticks))))
        let process = random.skewed(Self.programs.count)
        let user = "user\(device)"
        let common = """
            "Timestamp":"\(moment)","DeviceId":"\(Self.deviceId(device))","DeviceName":"host-\(device).corp.example","ReportId":\(report),\
            "InitiatingProcessAccountDomain":"corp","InitiatingProcessAccountName":"\(user)","InitiatingProcessFileName":"\(Self.programs[process])",\
            "InitiatingProcessFolderPath":"c:\\\\program files\\\\\(Self.vendors[process % Self.vendors.count])\\\\\(Self.programs[process])",\
            "InitiatingProcessId":\(1000 + random.below(9000)),"InitiatingProcessCreationTime":"\(moment.adding(.minutes(-Int64(random.below(600)))))",\
            "InitiatingProcessCommandLine":"\(Self.programs[process]) --profile \(random.skewed(4000)) --session \(random.below(100_000))",\
            "InitiatingProcessParentFileName":"explorer.exe","InitiatingProcessParentId":\(600 + random.below(300)),\
            "InitiatingProcessSHA1":"\(hex(40, of: UInt64(process)))","InitiatingProcessSHA256":"\(hex(64, of: UInt64(process)))"
            """
        let (table, own) = event(user: user)
        return """
            {"time":"\(moment.adding(.seconds(Int64(20 + random.below(90)))))","tenantId":"00000000-0000-0000-0000-000000000000",\
            "category":"AdvancedHunting-\(table)","properties":{\(common),\(own)}}\n
            """
    }

    private mutating func event(user: String) -> (table: String, properties: String) {
        switch random.below(10) {
        case 0..<4: ("DeviceFileEvents", file(user: user))
        case 4..<7: ("DeviceProcessEvents", process(user: user))
        default: ("DeviceNetworkEvents", network())
        }
    }

    private mutating func file(user: String) -> String {
        let archive = random.below(400) == 0
        let name = archive ? "bundle_\(random.below(100_000)).zip" : "item_\(random.skewed(50_000)).\(random.pick(Self.extensions))"
        return """
            "ActionType":"FileCreated","FileName":"\(name)","FolderPath":"C:\\\\Users\\\\\(user)\\\\\(random.pick(Self.folders))\\\\\(name)",\
            "FileSize":\(random.skewed(50_000_000)),"SHA1":"\(hex(40, of: random.next()))","SHA256":"\(hex(64, of: random.next()))"
            """
    }

    private mutating func process(user: String) -> String {
        let program = Self.programs[random.skewed(Self.programs.count)]
        return """
            "ActionType":"ProcessCreated","FileName":"\(program)","FolderPath":"C:\\\\Program Files\\\\\(program)","ProcessId":\(1000 + random.below(9000)),\
            "ProcessCommandLine":"\\"C:\\\\Program Files\\\\\(program)\\" /job:\(random.skewed(20_000)) /user:\(user)","AccountDomain":"corp","AccountName":"\(user)",\
            "ProcessVersionInfoOriginalFileName":"\(program)"
            """
    }

    private mutating func network() -> String {
        let site = random.skewed(3000)
        return """
            "ActionType":"ConnectionSuccess","RemoteIP":"203.0.\(site % 250).\(site % 200 + 1)","RemotePort":443,"RemoteUrl":"s\(site).example",\
            "LocalIP":"10.0.\(random.below(250)).\(random.below(250))","LocalPort":\(20_000 + random.below(40_000)),"Protocol":"Tcp","RemoteIPType":"Public"
            """
    }

    private static func deviceId(_ device: Int) -> String { hex(40, of: UInt64(device) &* 0x9e37_79b9_7f4a_7c15) }

    private func hex(_ digits: Int, of seed: UInt64) -> String { Self.hex(digits, of: seed) }

    private static func hex(_ digits: Int, of seed: UInt64) -> String {
        var source = SplitMix(seed: seed)
        var text = ""
        while text.utf8.count < digits {
            let part = String(source.next(), radix: 16)
            text += String(repeating: "0", count: 16 - part.utf8.count) + part
        }
        return String(text.prefix(digits))
    }

    private static let programs = [
        "msedge.exe", "svchost.exe", "outlook.exe", "teams.exe", "code.exe", "powershell.exe", "explorer.exe", "onedrive.exe", "excel.exe", "winword.exe",
        "chrome.exe", "searchindexer.exe", "python.exe", "git.exe", "7z.exe", "backupagent.exe",
    ]
    private static let vendors = ["Contoso", "Fabrikam", "Northwind", "Litware"]
    private static let extensions = ["tmp", "log", "docx", "xlsx", "pdf", "json", "dat", "png", "dll", "cache"]
    private static let folders = ["Documents", "Desktop", "Downloads", "AppData\\\\Local\\\\Temp", "AppData\\\\Roaming\\\\App"]
}
