import HuntModel

/// A handful of events for goldens that read tables; what a row does not give is '' or null.
enum FixtureEvents {
    static var tables: [StoredTable] {
        EventTables.all.map { table in
            let columns = table.storedColumns + [Column(EventTable.overflowColumn, .dynamic)]
            let rows = (events[table.name] ?? []).map { event in
                columns.map { event[$0.name] ?? ($0.type == .string ? .string("") : .null($0.type)) }
            }
            return StoredTable(name: table.name, columns: columns, rows: rows)
        }
    }

    private static let events = [
        "DeviceProcessEvents": [
            process("2026-01-29T16:47:20.4813094Z", "stefano-test", "powershell.exe", "powershell.exe -File C:\\Scripts\\Backup.ps1", 4100),
            process("2026-01-29T16:49:20.4813094Z", "stefano-test", "7z.exe", "7z.exe a dipendenti_2026-01-29.zip C:\\HR", 4200),
            process("2026-01-29T16:51:20.4813094Z", "stefano-test", "conhost.exe", "conhost.exe 0xffffffff", 4300),
            process("2026-01-29T16:51:20.4813095Z", "stefano-test", "cmd.exe", "cmd.exe /c del dipendenti_2026-01-29.zip", 4400),
            process("2026-01-29T16:49:00Z", "marta-lt022", "azcopy.exe", "azcopy.exe copy export.ZIP https://x.blob.core.windows.net", 5100),
            process("2026-01-29T16:49:00Z", "marta-lt022", "explorer.exe", "C:\\Windows\\explorer.exe", 5200),
            process("2026-01-30T08:00:00Z", "luca-lt031", "RCLONE.EXE", "RCLONE.EXE sync C:\\out remote:", 6100),
        ],
        "DeviceFileEvents": [
            file("2026-01-29T16:49:20.4813094Z", "stefano-test", "dipendenti_2026-01-29.zip", 1_048_576),
            file("2026-01-29T16:48:00Z", "stefano-test", "notes.txt", 12),
            file("2026-01-29T16:40:00Z", "marta-lt022", "export.ZIP", 7_340_032),
            file("2026-01-29T16:40:00Z", "marta-lt022", "VMAgentLogs.zip", nil),
            file("2026-01-30T08:01:00Z", "luca-lt031", "notes.txt", 12),
            file("2026-01-30T08:02:00Z", "luca-lt031", "archive.zipx", 99),
        ],
        "DeviceEvents": [
            other("2026-01-29T16:45:00Z", "stefano-test", "a", #"{"Device":{"Name":"Usb"},"Ids":[1,2]}"#)
                .merging(["_overflow": .dynamic(#"{"NewColumn":"x","Count":3}"#)]) { $1 },
            other("2026-01-29T16:46:00Z", "stefano-test", "b", "not JSON"),
            other("2026-01-29T16:47:00Z", "marta-lt022", "c", ""),
        ],
        "EmailEvents": [
            email("2026-01-29T16:49:20.4813094Z", "invoice", "shop.example", "Inbound", 12_000, #"["c@corp.example","d@corp.example"]"#),
            email("2026-01-29T16:50:00Z", "re: invoice", "corp.example", "Outbound", 900, "[]"),
            email("2026-01-30T08:00:00Z", "papers", "mail.test", "Inbound", nil, nil),
        ],
        "DeviceTvmSoftwareInventory": [
            software("stefano-test", "7-zip", "24.09"), software("marta-lt022", "7-zip", "19.00"), software("marta-lt022", "azcopy", "10.2"),
        ],
        "DeviceTvmSoftwareVulnerabilitiesKB": [
            ["CveId": .string("CVE-2026-1"), "CvssScore": .string("7.5")], ["CveId": .string("CVE-2026-2"), "CvssScore": .string("3.1")],
            ["CveId": .string("CVE-2026-3")],
        ],
    ].merging(TelemetryEvents.events) { $1 }

    private static func process(_ time: String, _ device: String, _ name: String, _ line: String, _ id: Int64) -> [String: KQLValue] {
        common(time, device, "ProcessCreated").merging(
            ["FileName": .string(name), "ProcessCommandLine": .string(line), "ProcessId": .long(id)]) { $1 }
    }

    private static func file(_ time: String, _ device: String, _ name: String, _ size: Int64?) -> [String: KQLValue] {
        common(time, device, "FileCreated").merging(
            ["FileName": .string(name), "FileSize": size.map(KQLValue.long) ?? .null(.long)]) { $1 }
    }

    private static func other(_ time: String, _ device: String, _ name: String, _ fields: String) -> [String: KQLValue] {
        common(time, device, "UsbDriveMounted").merging(["FileName": .string(name), "AdditionalFields": .string(fields)]) { $1 }
    }

    private static func email(
        _ time: String, _ subject: String, _ domain: String, _ direction: String, _ size: Int64?, _ copies: String?
    ) -> [String: KQLValue] {
        [
            "Timestamp": DateTime(iso8601: time).map(KQLValue.datetime) ?? .null(.datetime), "Subject": .string(subject),
            "SenderFromDomain": .string(domain), "EmailDirection": .string(direction), "RecipientEmailAddress": .string("a@corp.example"),
            "EmailSize": size.map(KQLValue.long) ?? .null(.long), "Cc": copies.map(KQLValue.dynamic) ?? .null(.dynamic),
        ]
    }

    private static func software(_ device: String, _ name: String, _ version: String) -> [String: KQLValue] {
        [
            "DeviceId": .string("id-of-" + device), "DeviceName": .string(device), "SoftwareName": .string(name),
            "SoftwareVersion": .string(version),
        ]
    }

    static func common(_ time: String, _ device: String, _ action: String) -> [String: KQLValue] {
        [
            "Timestamp": DateTime(iso8601: time).map(KQLValue.datetime) ?? .null(.datetime), "DeviceName": .string(device),
            "DeviceId": .string("id-of-" + device), "ActionType": .string(action),
        ]
    }
}
