import HuntModel

/// What the row tells, by its table.
func readAction(_ row: Evidence, table: String, actor: ProcessRecord?) -> Observation.Action {
    switch table {
    case "DeviceProcessEvents": ProcessRecord(createdIn: row).map(Observation.Action.process) ?? .other
    case "DeviceFileEvents": FileEvent(row).map(Observation.Action.file) ?? .other
    case "DeviceNetworkEvents": Connection(row).map(Observation.Action.connection) ?? .other
    default: .other
    }
}

extension FileEvent {
    init?(_ row: Evidence) {
        guard let name = row.text("FileName") ?? row.text("FolderPath").map(lastComponent) else { return nil }
        self.name = name
        let path = fullPath(folder: row.text("FolderPath"), name: name)
        self.path = path
        formerPath = row.text("PreviousFileName").map {
            fullPath(folder: row.text("PreviousFolderPath") ?? directory(of: path), name: $0)
        }
        foldedPath = Correlation.foldedPath(path)
        foldedFormerPath = formerPath.map(Correlation.foldedPath)
        size = row.integer("FileSize")
        sha256 = row.text("SHA256")
    }
}

extension Connection {
    init?(_ row: Evidence) {
        let details = row.text("AdditionalFields").flatMap(EvidenceValue.object(json:)).map(Evidence.init) ?? Evidence([:])
        guard let status = Status(row.text("ActionType") ?? ""), details.text("direction") != "In" else { return nil }
        self.status = status
        let port = row.integer("RemotePort").flatMap(Int.init(exactly:))
        destination = Destination(host: Self.host(row, details), address: row.text("RemoteIP"), port: port)
        addressKind = row.text("RemoteIPType")
        ends = Ends(row)
        duration = details.text("duration").flatMap(Double.init).flatMap(TimeSpan.init(seconds:))
        request = details.text("uri").map { Request(method: details.text("method") ?? "", uri: $0) }
    }

    private static func host(_ row: Evidence, _ details: Evidence) -> String? {
        (row.text("RemoteUrl") ?? details.text("host") ?? details.text("server_name")).map(hostName)
    }
}

extension Connection.Status {
    fileprivate init?(_ actionType: String) {
        switch actionType {
        case "ConnectionSuccess", "ConnectionSuccessAggregatedReport", "ConnectionAcknowledged", "ConnectionFound": self = .succeeded
        case "ConnectionFailed", "ConnectionFailedAggregatedReport", "ConnectionAttempt", "ConnectionRequest": self = .failed
        case let type where type.hasSuffix("Inspected"): self = .inspected
        default: return nil
        }
    }
}

extension Connection.Ends {
    fileprivate init?(_ row: Evidence) {
        guard let localAddress = row.text("LocalIP"), let localPort = row.integer("LocalPort"), localPort > 0,
            let remoteAddress = row.text("RemoteIP"), let remotePort = row.integer("RemotePort")
        else { return nil }
        self.init(localAddress: localAddress, localPort: localPort, remoteAddress: remoteAddress, remotePort: remotePort)
    }
}

extension TimeSpan {
    /// Nil where the number is no length of time.
    fileprivate init?(seconds: Double) {
        let ticks = seconds * Double(DateTime.ticksPerSecond)
        guard ticks.isFinite, ticks >= 0, let whole = Int64(exactly: ticks.rounded()) else { return nil }
        self.init(ticks: whole)
    }
}
