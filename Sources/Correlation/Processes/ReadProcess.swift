import HuntModel

extension ProcessRecord {
    /// The process that a row of `DeviceProcessEvents` is about.
    init?(createdIn row: Evidence) {
        self.init(
            instance: ProcessInstance(id: row.integer("ProcessId"), created: row.time("ProcessCreationTime")),
            name: row.text("FileName"),
            path: row.text("FolderPath").map { path in row.text("FileName").map { fullPath(folder: path, name: $0) } ?? path },
            originalName: row.text("ProcessVersionInfoOriginalFileName"),
            commandLine: row.text("ProcessCommandLine"),
            account: Account(row, prefix: "Account"))
        if instance == nil, name == nil { return nil }
    }

    /// The process that did it; nil where the row names none.
    init?(initiatingIn row: Evidence) {
        self.init(
            instance: ProcessInstance(
                id: row.integer("InitiatingProcessId"), created: row.time("InitiatingProcessCreationTime")),
            name: row.text("InitiatingProcessFileName"),
            path: row.text("InitiatingProcessFolderPath"),
            originalName: row.text("InitiatingProcessVersionInfoOriginalFileName"),
            commandLine: row.text("InitiatingProcessCommandLine"),
            account: Account(row, prefix: "InitiatingProcessAccount"))
        if instance == nil, name == nil { return nil }
    }

    /// The parent of the process that did it.
    init?(initiatingParentIn row: Evidence) {
        self.init(
            instance: ProcessInstance(
                id: row.integer("InitiatingProcessParentId"), created: row.time("InitiatingProcessParentCreationTime")),
            name: row.text("InitiatingProcessParentFileName"))
        if instance == nil, name == nil { return nil }
    }
}

extension Account {
    fileprivate init?(_ row: Evidence, prefix: String) {
        guard let name = row.text(prefix + "Name") else { return nil }
        self.init(domain: row.text(prefix + "Domain"), name: name, sid: row.text(prefix + "Sid"))
    }
}
