import CompiledForm
import Foundation
import HarrierTesting
import HuntModel
import HuntStore
import Ingest
import KQLPlan
import KQLToSQL
import PostgresClient
import SQLText

/// Databases with a small fleet's events, and a hunt of two steps over them: archives, and the processes around each of them.
///
/// Ten devices, each with an archive (and a plain file) in each of three months, and processes 30 s before, 30 s after and an hour after it.
final class HuntDesk: Sendable {
    let databases: TestStores
    let revision: Int32

    static let tenant = "default"
    static let devices = 10
    static let months = 3
    /// Findings of the run over ``range``: per archive itself and two processes.
    static let archives = devices * months
    static let findings = archives * 3
    static let range = TimeRange(start: ticks(month: 1, second: 0), end: ticks(month: months + 1, second: 0))

    static let hunt = HuntDefinition(
        name: "archives", title: "Archives, and the processes around them",
        steps: [
            HuntStep(id: "archives", stage: .stage, query: "archives"),
            HuntStep(
                id: "processes", query: "processes", pivot: Pivot(from: "archives", before: .minutes(2), after: .minutes(2))),
        ])

    var stores: Stores { databases.stores }

    private init(_ databases: TestStores, revision: Int32) {
        self.databases = databases
        self.revision = revision
    }

    static func open() async throws -> HuntDesk {
        let databases = try await TestStores.fresh()
        let file = FileManager.default.temporaryDirectory.appending(path: "desk-\(UUID().uuidString).jsonl")
        try Data(events.joined(separator: "\n").utf8).write(to: file)
        defer { try? FileManager.default.removeItem(at: file) }
        _ = try await Ingestor(databases.stores).run([file.path])
        let operatorLogin = try await databases.connect(.control, as: .operator)
        let revision = try await Hunts.save(hunt, source: "", tenant: tenant, on: operatorLogin)
        await operatorLogin.close()
        return HuntDesk(databases, revision: revision)
    }

    /// Queries are named; the plans are those that a binder would make of them.
    static func compile(_ step: HuntStep, clock: DateTime) throws -> CompiledQuery {
        guard let table = EventTables.named(step.query == "archives" ? "DeviceFileEvents" : "DeviceProcessEvents") else {
            throw StepMissing()
        }
        let scan = Plan.table(TableScan(table: table.name, columns: table.columns, pivoted: step.pivot != nil))
        let name = Column("FileName", .string)
        let archive = Scalar.call("endswith", [.column(name), .literal(.string(".zip"))], .bool)
        let rows = step.query == "archives" ? Plan.filter(scan, archive) : scan
        let kept = ["Timestamp", "DeviceId", "DeviceName", "ReportId", "FileName"].compactMap { table.column(named: $0) }
        return try PlanCompiler.compile(.project(rows, kept.map { NamedScalar($0.name, .column($0)) }))
    }

    struct StepMissing: Error {}
}

extension HuntDesk {
    private static func ticks(month: Int, second: Int64) -> Int64 {
        let days = CivilDate.days(year: 2026, month: Int64(month), day: 1) ?? 0
        return days * DateTime.ticksPerDay + second * DateTime.ticksPerSecond
    }

    private static var events: [String] {
        var events: [String] = []
        for month in 1...months {
            for device in 0..<devices {
                // An archive is the last moment of its month on one device, the first on another.
                let second = device == 0 ? 0 : Int64(device) * 86_400 * 3 - 1
                for (offset, table, name) in [
                    (0, "DeviceFileEvents", "papers.zip"), (0, "DeviceFileEvents", "notes.txt"),
                    (-30, "DeviceProcessEvents", "before.exe"), (30, "DeviceProcessEvents", "after.exe"),
                    (3600, "DeviceProcessEvents", "later.exe"),
                ] as [(Int64, String, String)] {
                    events.append(event(table, device, at: ticks(month: month, second: second + offset), name, events.count))
                }
            }
        }
        return events
    }

    private static func event(_ table: String, _ device: Int, at ticks: Int64, _ name: String, _ report: Int) -> String {
        let time = DateTime(clampingTicks: ticks)
        return #"{"time":"\#(time)","category":"AdvancedHunting-\#(table)","properties":{"Timestamp":"\#(time)","#
            + #""DeviceId":"device-\#(device)","DeviceName":"host-\#(device)","ReportId":\#(report),"FileName":"\#(name)"}}"#
    }
}
