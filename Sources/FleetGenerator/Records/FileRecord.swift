/// A file that a process made, changed, renamed or deleted.
struct FileEvent: Sendable {
    enum Action: Sendable {
        case created, modified, renamed, deleted
    }

    var action = Action.created
    /// The next three are escaped.
    var folder: [UInt8] = []
    var name: [UInt8] = []
    /// Where it was renamed, in the same folder.
    var formerName: [UInt8] = []
    var origin: [UInt8] = []
    var size: Int64 = 0
    /// Hashes follow from it; none for files that the sensor did not read.
    var content: UInt64?
    var kind: StaticString = "Unknown"
}

extension RecordBytes {
    mutating func file(_ event: FileEvent, by process: RunningProcess, at time: Int64, received: Int64, on device: inout Device, _ catalogue: Catalogue) {
        open("DeviceFileEvents", at: time, received: received, of: &device)
        raw(",\"ActionType\":\"File")
        switch event.action {
        case .created: raw("Created\"")
        case .modified: raw("Modified\"")
        case .renamed: raw("Renamed\"")
        case .deleted: raw("Deleted\"")
        }
        raw(",\"FileName\":")
        text(event.name)
        raw(",\"FolderPath\":\"")
        raw(event.folder)
        raw("\\\\")
        raw(event.name)
        raw("\"")
        contents(of: event)
        source(of: event)
        initiating(process, on: device, catalogue)
        raw(",\"RequestProtocol\":\"Local\",\"RequestSourceIP\":null,\"RequestSourcePort\":null")
        raw(device.users[Device.person].request)
        raw(",\"ShareName\":null,\"SensitivityLabel\":null,\"SensitivitySubLabel\":null,\"IsAzureInfoProtectionApplied\":null,\"LogonID\":null")
        raw(",\"AdditionalFields\":\"{\\\"FileType\\\":\\\"")
        raw(event.kind)
        raw("\\\"}\"")
        close()
    }

    private mutating func contents(of event: FileEvent) {
        raw(",\"FileSize\":")
        number(event.size)
        guard let content = event.content else { return raw(",\"SHA1\":null,\"SHA256\":null,\"MD5\":null") }
        raw(",\"SHA1\":\"")
        hex(40, of: content)
        raw("\",\"SHA256\":\"")
        hex(64, of: content &+ 1)
        raw("\",\"MD5\":\"")
        hex(32, of: content &+ 2)
        raw("\"")
    }

    private mutating func source(of event: FileEvent) {
        raw(",\"PreviousFileName\":")
        text(event.formerName)
        raw(",\"PreviousFolderPath\":")
        if event.formerName.isEmpty {
            raw("null")
        } else {
            raw("\"")
            raw(event.folder)
            raw("\\\\")
            raw(event.formerName)
            raw("\"")
        }
        raw(",\"FileOriginUrl\":")
        text(event.origin)
        raw(event.origin.isEmpty ? ",\"FileOriginReferrerUrl\":null" : ",\"FileOriginReferrerUrl\":\"https://portal.example/\"")
        raw(event.origin.isEmpty ? ",\"FileOriginIP\":null" : ",\"FileOriginIP\":\"198.18.4.20\"")
    }
}
