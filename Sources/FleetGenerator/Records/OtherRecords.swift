/// Tables that hunts read less: logons, registry, loaded images, names resolved, drives mounted.
extension RecordBytes {
    mutating func logon(by process: RunningProcess, at time: Int64, received: Int64, on device: inout Device, _ catalogue: Catalogue, _ random: inout FleetRandom) {
        open("DeviceLogonEvents", at: time, received: received, of: &device)
        let isFailure = random.below(12) == 0
        raw(isFailure ? ",\"ActionType\":\"LogonFailed\",\"FailureReason\":\"InvalidUserNameOrPassword\"" : ",\"ActionType\":\"LogonSuccess\",\"FailureReason\":null")
        raw(random.below(3) == 0 ? ",\"LogonType\":\"Interactive\"" : random.below(2) == 0 ? ",\"LogonType\":\"Network\"" : ",\"LogonType\":\"Service\"")
        raw(device.users[random.below(device.users.count)].account)
        raw(",\"LogonId\":")
        number(Int64(random.below(10_000_000)))
        raw(",\"Protocol\":\"Negotiate\",\"IsLocalAdmin\":false,\"RemoteDeviceName\":null,\"RemoteIP\":null,\"RemoteIPType\":null,\"RemotePort\":null")
        initiating(process, on: device, catalogue)
        raw(",\"AdditionalFields\":null")
        close()
    }

    mutating func registry(by process: RunningProcess, at time: Int64, received: Int64, on device: inout Device, _ catalogue: Catalogue, _ random: inout FleetRandom) {
        open("DeviceRegistryEvents", at: time, received: received, of: &device)
        raw(",\"ActionType\":\"RegistryValueSet\",\"RegistryKey\":\"HKEY_LOCAL_MACHINE\\\\SOFTWARE\\\\Microsoft\\\\Windows\\\\CurrentVersion\\\\")
        Words.append(to: &self, random.skewed(60))
        raw("\",\"RegistryValueType\":\"Dword\",\"RegistryValueName\":\"Counter")
        number(Int64(random.skewed(200)))
        raw("\",\"RegistryValueData\":\"")
        number(Int64(random.skewed(100_000)))
        raw("\",\"PreviousRegistryKey\":null,\"PreviousRegistryValueName\":null,\"PreviousRegistryValueData\":null")
        initiating(process, on: device, catalogue)
        close()
    }

    mutating func imageLoad(by process: RunningProcess, at time: Int64, received: Int64, on device: inout Device, _ catalogue: Catalogue, _ random: inout FleetRandom) {
        open("DeviceImageLoadEvents", at: time, received: received, of: &device)
        let library = UInt64(random.skewed(900))
        raw(",\"ActionType\":\"ImageLoaded\",\"FileName\":\"mod")
        digits(library, atLeast: 3)
        raw(".dll\",\"FolderPath\":\"C:\\\\Windows\\\\System32\\\\mod")
        digits(library, atLeast: 3)
        raw(".dll\",\"SHA1\":\"")
        hex(40, of: library)
        raw("\",\"SHA256\":null,\"MD5\":null,\"FileSize\":")
        number(Int64(20_000 + mixed(library) % 2_000_000))
        initiating(process, on: device, catalogue)
        close()
    }

    /// `action` with its details, the text of a JSON object, escaped.
    mutating func deviceEvent(
        _ action: StaticString, details: [UInt8], by process: RunningProcess, at time: Int64, received: Int64, on device: inout Device, _ catalogue: Catalogue
    ) {
        open("DeviceEvents", at: time, received: received, of: &device)
        raw(",\"ActionType\":\"")
        raw(action)
        raw("\"")
        raw(Self.nothingElse)
        initiating(process, on: device, catalogue, withLevels: false)
        raw(",\"AdditionalFields\":")
        text(details)
        close()
    }

    private static let nothingElse: [UInt8] = Array(
        [
            "FileName", "FolderPath", "SHA1", "SHA256", "MD5", "FileSize", "AccountDomain", "AccountName", "AccountSid", "RemoteUrl", "RemoteDeviceName",
            "ProcessId", "ProcessCommandLine", "ProcessCreationTime", "ProcessTokenElevation", "LogonId", "RegistryKey", "RegistryValueName",
            "RegistryValueData", "RemoteIP", "RemotePort", "LocalIP", "LocalPort", "FileOriginUrl", "FileOriginIP", "InitiatingProcessLogonId",
            "CreatedProcessSessionId", "IsProcessRemoteSession", "ProcessRemoteSessionDeviceName", "ProcessRemoteSessionIP",
        ].map { ",\"\($0)\":null" }.joined().utf8)
}
