import HuntModel

/// The founding hunt's steps over a recording, in Swift instead of KQL: what a run would find.
extension Recording {
    func findings(of hunt: HuntDefinition, _ opening: (Event) -> Bool = isArchiveMaking) -> [Finding] {
        var found: [String: [Event]] = [:]
        for step in hunt.steps {
            let candidates = events.filter { step.pivot == nil ? opening($0) : isWanted($0, by: step.id) }
            guard let pivot = step.pivot else {
                found[step.id] = candidates
                continue
            }
            let around = found[pivot.from] ?? []
            found[step.id] = candidates.filter { event in
                around.contains { centre in
                    centre.device == event.device && event.time >= centre.time.adding(TimeSpan(ticks: -pivot.before.ticks))
                        && event.time <= centre.time.adding(pivot.after)
                }
            }
        }
        return hunt.steps.flatMap { step in (found[step.id] ?? []).map { $0.finding(step.id) } }
    }

    /// First and last row per table and device, as the database would count them.
    func coverage() -> [String: CoverageFacts] {
        let asOf = events.map(\.time).max() ?? .min
        return Dictionary(grouping: events, by: \.device).mapValues { rows in
            CoverageFacts(
                asOf: asOf.adding(.days(1)),
                tables: EventTables.ofSensors.map { table in
                    let times = rows.filter { $0.table == table.name }.map(\.time)
                    return TableCoverage(table: table.name, rows: times.count, first: times.min(), last: times.max())
                })
        }
    }
}

extension Recording.Event {
    var device: String { row.text("DeviceId") ?? row.text("DeviceName") ?? "" }

    func finding(_ step: String) -> Finding {
        Finding(
            step: step, device: device, deviceName: row.text("DeviceName") ?? "", time: time, source: table,
            fingerprint: step + identity, evidence: row)
    }
}

private let archives = [".zip", ".zipx", ".7z", ".rar", ".tar", ".tgz", ".tar.gz", ".tar.bz2", ".tar.xz", ".tar.zst", ".ace", ".arj", ".z01"]

func isArchiveMaking(_ event: Recording.Event) -> Bool {
    guard event.table == "DeviceFileEvents", ["FileCreated", "FileRenamed"].contains(event.row.text("ActionType") ?? ""),
        event.row.text("FileOriginUrl") == nil, let name = event.row.text("FileName")?.lowercased()
    else { return false }
    return archives.contains { name.hasSuffix($0) }
}

private func isWanted(_ event: Recording.Event, by step: String) -> Bool {
    let action = event.row.text("ActionType") ?? ""
    switch step {
    case "processes": return event.table == "DeviceProcessEvents"
    case "outgoing":
        return event.table == "DeviceNetworkEvents" && (event.row.text("AdditionalFields") ?? "").lowercased().contains("out")
    case "lineage": return event.table == "DeviceProcessEvents" && action.hasPrefix("ProcessCreated")
    case "exit":
        return event.table == "DeviceNetworkEvents" && !action.hasPrefix("InboundConnection")
            && !action.hasPrefix("ListeningConnection") && event.row.text("RemoteIPType") != "Loopback"
    case "renames":
        return action == "FileRenamed" && archives.contains { (event.row.text("PreviousFileName") ?? "").lowercased().contains($0) }
    case "deletions":
        return action == "FileDeleted" && archives.contains { (event.row.text("FileName") ?? "").lowercased().contains($0) }
    default: return false
    }
}
