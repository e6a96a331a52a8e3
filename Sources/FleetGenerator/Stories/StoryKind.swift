public import HuntModel

/// What may happen to files on a device: ways out, archives that stay, and what only looks like it.
public enum StoryKind: String, Sendable, Codable, Hashable, CaseIterable {
    case sevenZipKept, browserUpload, agentLogs, rarKept, rcloneUpload, installer, scriptUpload, powerShellRenamed, curlUpload, errorReport
    case usbCopy, buildPublished, failedUpload, download, renamedUploader, localBackup, smbCopy

    /// Whether a file left the device, in truth.
    public var left: Bool {
        switch self {
        case .browserUpload, .rcloneUpload, .scriptUpload, .curlUpload, .usbCopy, .renamedUploader, .smbCopy: true
        default: false
        }
    }

    /// What the shipped hunt `internal-data-exfiltration` has to say; nil where it finds nothing. Copies to drives and shares are outside of
    /// what it can see, and its coverage statement says so.
    public var verdict: Verdict? {
        switch self {
        case .browserUpload, .rcloneUpload, .curlUpload: .leftConfirmed
        case .scriptUpload, .renamedUploader: .leftLikely
        case .failedUpload: .attemptedFailed
        case .agentLogs, .buildPublished: .explained
        case .installer, .download: nil
        case .sevenZipKept, .rarKept, .powerShellRenamed, .errorReport, .usbCopy, .localBackup, .smbCopy: .stagedNotObserved
        }
    }
}
