import HuntModel

/// A trust ready to match. Process path and destination must both match: one without the other explains nothing.
struct TrustRule: Sendable {
    let trust: Trust
    private let processPath: GlobList
    private let account: GlobList
    private let filePath: GlobList
    private let destination: GlobList

    init(_ trust: Trust) {
        self.trust = trust
        processPath = GlobList(trust.processPath)
        account = GlobList(trust.account)
        filePath = GlobList(trust.filePath)
        destination = GlobList(trust.destination)
    }

    /// `lineage` is the connecting process and its ancestors; `paths` are the staged file's.
    func allows(_ far: Destination, by lineage: [ProcessRecord], files paths: [String], at time: DateTime) -> Bool {
        if let expires = trust.expires, time > expires { return false }
        let reaches = [far.host, far.address].contains { $0.map(destination.matches) ?? false }
        return reaches && (filePath.isEmpty || paths.allSatisfy(filePath.matches)) && lineage.contains(where: isTrusted)
    }

    private func isTrusted(_ process: ProcessRecord) -> Bool {
        guard let path = process.path, processPath.matches(path) else { return false }
        guard !account.isEmpty else { return true }
        guard let user = process.account else { return false }
        return account.matches(user.display) || user.sid.map(account.matches) ?? false
    }
}
