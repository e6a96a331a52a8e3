extension RecordBytes {
    /// `started` began now, by `parent`.
    mutating func process(_ started: RunningProcess, by parent: RunningProcess, received: Int64, on device: inout Device, _ catalogue: Catalogue) {
        let user = device.users[Int(started.user)]
        open("DeviceProcessEvents", at: started.created, received: received, of: &device)
        raw(",\"ActionType\":\"ProcessCreated\"")
        raw(catalogue.images[Int(started.image)].created)
        raw(",\"ProcessId\":")
        number(Int64(started.id))
        raw(",\"ProcessCommandLine\":\"")
        commandLine(of: started, user, catalogue)
        raw("\",\"ProcessCreationTime\":")
        time(started.created)
        levels("", user, started)
        raw(user.created)
        raw(",\"LogonId\":")
        number(logon(of: started, user))
        initiating(parent, on: device, catalogue)
        raw(",\"InitiatingProcessLogonId\":")
        number(logon(of: parent, device.users[Int(parent.user)]))
        raw(",\"InitiatingProcessSignerType\":null,\"InitiatingProcessSignatureStatus\":null,\"AdditionalFields\":null,\"LogonID\":null")
        raw(user.isSystem ? ",\"CreatedProcessSessionId\":0" : ",\"CreatedProcessSessionId\":1")
        raw(",\"IsProcessRemoteSession\":false,\"ProcessRemoteSessionDeviceName\":null,\"ProcessRemoteSessionIP\":null,\"ProcessUniqueId\":\"")
        digits(started.uniqueId(on: device), atLeast: 1)
        raw("\"")
        close()
    }

    private func logon(of process: RunningProcess, _ user: User) -> Int64 { user.isSystem ? 999 : Int64(user.name.count) * 7_919 + 260_000 }
}
