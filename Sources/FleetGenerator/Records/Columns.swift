/// Columns that many tables have, each group written in one go.
extension RecordBytes {
    /// Up to and with the columns of the device; the record's own columns come next, each with a comma before it.
    mutating func open(_ table: StaticString, at time: Int64, received: Int64, of device: inout Device) {
        raw("{\"time\":")
        self.time(received)
        raw(",\"tenantId\":\"0b7c2f6a-5d1e-4f38-9c42-6f2f9a1d7e30\",\"operationName\":\"Publish\",\"category\":\"AdvancedHunting-")
        raw(table)
        raw("\",\"_TimeReceivedBySvc\":")
        self.time(received - 21_370_000)
        raw(",\"properties\":{\"Timestamp\":")
        self.time(time)
        raw(",")
        raw(device.columns)
        device.reports += 1
        raw(",\"ReportId\":")
        number(device.reports)
    }

    mutating func close() { raw(",\"AppGuardContainerId\":null},\"Tenant\":\"DefaultTenant\"}\n") }

    /// What did it. Tables differ in whether they have integrity and elevation.
    mutating func initiating(_ process: RunningProcess, on device: Device, _ catalogue: Catalogue, withLevels: Bool = true) {
        let user = device.users[Int(process.user)]
        raw(catalogue.images[Int(process.image)].initiating)
        raw(user.initiating)
        raw(",\"InitiatingProcessId\":")
        number(Int64(process.id))
        raw(",\"InitiatingProcessCommandLine\":\"")
        commandLine(of: process, user, catalogue)
        raw("\",\"InitiatingProcessCreationTime\":")
        time(process.created)
        if withLevels { levels("Initiating", user, process) }
        raw(",\"InitiatingProcessParentId\":")
        number(Int64(process.parentId))
        raw(",\"InitiatingProcessParentFileName\":")
        text(catalogue.images[Int(process.parentImage)].name)
        raw(",\"InitiatingProcessParentCreationTime\":")
        time(process.parentCreated)
        raw(user.isSystem ? ",\"InitiatingProcessSessionId\":0" : ",\"InitiatingProcessSessionId\":1")
        raw(",\"IsInitiatingProcessRemoteSession\":false,\"InitiatingProcessRemoteSessionDeviceName\":null,\"InitiatingProcessRemoteSessionIP\":null")
        raw(",\"InitiatingProcessUniqueId\":\"")
        digits(process.uniqueId(on: device), atLeast: 1)
        raw("\"")
    }

    mutating func commandLine(of process: RunningProcess, _ user: User, _ catalogue: Catalogue) {
        if let line = process.commandLine { return raw(line) }
        let forms = catalogue.images[Int(process.image)].forms
        forms[Int(process.seed >> 40) % forms.count].append(to: &self, seed: process.seed, user: user.name)
    }

    /// Integrity level and elevation, as the account suggests.
    mutating func levels(_ whose: StaticString, _ user: User, _ process: RunningProcess) {
        raw(",\"")
        raw(whose)
        raw("ProcessIntegrityLevel\":")
        let elevated = !user.isSystem && process.seed % 9 == 0
        raw(user.isSystem ? "\"System\"" : elevated ? "\"High\"" : process.seed % 9 == 1 ? "\"Low\"" : "\"Medium\"")
        raw(",\"")
        raw(whose)
        raw("ProcessTokenElevation\":\"TokenElevationType")
        raw(user.isSystem ? "Default\"" : elevated ? "Full\"" : "Limited\"")
    }

    mutating func address(_ value: UInt32) {
        for shift in [24, 16, 8, 0] {
            if shift < 24 { raw(".") }
            number(Int64(value >> UInt32(shift) & 255))
        }
    }
}

extension RunningProcess {
    func uniqueId(on device: Device) -> UInt64 { 1 + mixed(UInt64(bitPattern: created) ^ UInt64(device.number) << 40 ^ UInt64(id)) % 1_000_000_000_000_000 }
}
