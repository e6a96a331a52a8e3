import HuntModel

/// One process among all that had its id: id and creation time. A null or zero id, or no creation time, is no instance and links nothing.
struct ProcessInstance: Sendable, Hashable, Comparable {
    let id: Int64
    let created: DateTime

    init?(id: Int64?, created: DateTime?) {
        guard let id, id > 0, let created else { return nil }
        self.id = id
        self.created = created
    }

    static func < (a: Self, b: Self) -> Bool { (a.id, a.created) < (b.id, b.created) }
}

/// What one row says of a process.
struct ProcessRecord: Sendable, Hashable {
    var instance: ProcessInstance?
    var name: String?
    var path: String?
    var originalName: String?
    var commandLine: String?
    var account: Account?

    /// This record, and what `other` knows where this says nothing.
    func filled(from other: ProcessRecord) -> ProcessRecord {
        ProcessRecord(
            instance: instance ?? other.instance, name: name ?? other.name, path: path ?? other.path,
            originalName: originalName ?? other.originalName, commandLine: commandLine ?? other.commandLine,
            account: account ?? other.account)
    }
}

/// Who a process runs as.
struct Account: Sendable, Hashable {
    let domain: String?
    let name: String
    let sid: String?

    var display: String { domain.map { "\($0)\\\(name)" } ?? name }

    /// By SID where both have one, else by name.
    func isSame(as other: Account) -> Bool {
        if let sid, let theirs = other.sid { return sid == theirs }
        return display.lowercased() == other.display.lowercased()
    }
}
