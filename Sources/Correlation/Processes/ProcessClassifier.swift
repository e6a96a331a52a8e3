import HuntModel

/// The hunt's process classes, by file name without regard to case or to a final `.exe`.
struct ProcessClassifier: Sendable {
    private let sessionHosts: Set<String>
    private let generic: Set<String>
    private let uploaders: Set<String>
    private let sharedAccounts: GlobList

    init(_ classes: ProcessClasses) {
        sessionHosts = Set(classes.sessionHosts.map(programName))
        generic = Set(classes.generic.map(programName))
        uploaders = Set(classes.uploaders.map(programName))
        sharedAccounts = GlobList(classes.sharedAccounts)
    }

    func isSessionHost(_ process: ProcessRecord) -> Bool { process.name.map { sessionHosts.contains(programName($0)) } ?? false }
    func isGeneric(_ process: ProcessRecord) -> Bool { process.name.map { generic.contains(programName($0)) } ?? false }

    /// Also under another name, where its version information tells.
    func isUploader(_ process: ProcessRecord) -> Bool {
        [process.name, process.originalName].contains { $0.map { uploaders.contains(programName($0)) } ?? false }
    }

    /// A tree ends here: a host of sessions, a program that does much else, or a process nobody named.
    func bounds(_ process: ProcessRecord?) -> Bool {
        guard let process, process.name != nil else { return true }
        return isSessionHost(process) || isGeneric(process)
    }

    func isShared(_ account: Account) -> Bool {
        sharedAccounts.matches(account.display) || account.sid.map(sharedAccounts.matches) ?? false
    }
}

private func programName(_ name: String) -> String {
    let folded = name.lowercased()
    return folded.hasSuffix(".exe") ? String(folded.dropLast(4)) : folded
}
