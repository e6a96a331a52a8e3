/// A connection, or what was seen inside one.
struct Contact: Sendable {
    var action: StaticString = "ConnectionSuccess"
    /// Escaped; empty where no name is known.
    var host: [UInt8] = []
    var address: UInt32 = 0
    var port: Int64 = 443
    var localPort: Int64 = 0
    var isUDP = false
    var isPrivate = false
    /// Seen by the network sensor, which knows no process.
    var isInspected = false
    /// The text of a JSON object, escaped; empty for none.
    var details: [UInt8] = []
}

extension RecordBytes {
    mutating func contact(_ contact: Contact, by process: RunningProcess, at time: Int64, received: Int64, on device: inout Device, _ catalogue: Catalogue) {
        open("DeviceNetworkEvents", at: time, received: received, of: &device)
        raw(",\"ActionType\":\"")
        raw(contact.action)
        raw("\",\"RemoteIP\":\"")
        address(contact.address)
        raw("\",\"RemotePort\":")
        number(contact.port)
        raw(",\"RemoteUrl\":")
        text(contact.host)
        raw(",\"LocalIP\":\"")
        address(device.address)
        raw("\",\"LocalPort\":")
        number(contact.localPort)
        raw(contact.isUDP ? ",\"Protocol\":\"Udp\"" : ",\"Protocol\":\"Tcp\"")
        raw(",\"LocalIPType\":\"Private\"")
        raw(contact.isPrivate ? ",\"RemoteIPType\":\"Private\"" : ",\"RemoteIPType\":\"Public\"")
        if contact.isInspected { raw(Self.unknownProcess) } else { initiating(process, on: device, catalogue) }
        raw(",\"LogonID\":null,\"AdditionalFields\":")
        text(contact.details)
        close()
    }

    private static let unknownProcess: [UInt8] = Array(
        [
            "SHA1", "SHA256", "MD5", "FileName", "FileSize", "VersionInfoCompanyName", "VersionInfoProductName", "VersionInfoProductVersion",
            "VersionInfoInternalFileName", "VersionInfoOriginalFileName", "VersionInfoFileDescription", "Id", "CommandLine", "CreationTime",
            "FolderPath", "ParentFileName", "ParentId", "ParentCreationTime", "AccountDomain", "AccountName", "AccountSid", "AccountUpn",
            "AccountObjectId", "IntegrityLevel", "TokenElevation", "SessionId", "RemoteSessionDeviceName", "RemoteSessionIP", "UniqueId",
        ].map { ",\"InitiatingProcess\($0)\":null" }.joined().utf8) + Array(",\"IsInitiatingProcessRemoteSession\":null".utf8)
}
