/// Which columns of texts get a ``PresenceFilter``, and of what.
public struct SegmentIndexing: Sendable, Hashable {
    public enum Keys: Sendable, Hashable {
        /// Whole values: what is looked for as it stands, such as a hash.
        case values
        /// The terms of each value: what is looked for in parts, and hardly ever as a whole.
        case terms
        case both

        var hasValues: Bool { self != .terms }
        var hasTerms: Bool { self != .values }
    }

    private var keys: [String: Keys]

    public init(_ keys: [String: Keys]) { self.keys = keys }

    public static let none = SegmentIndexing([:])

    /// Columns that hunts search, by their names in every table.
    public static let standard = SegmentIndexing(
        named(.both, columnsWithNames).merging(named(.terms, columnsWithLongTexts)) { $1 }.merging(named(.values, columnsWithIdentities)) { $1 })

    func keys(of column: SegmentColumn) -> Keys? { column.kind == .text ? keys[column.name] : nil }

    private static func named(_ keys: Keys, _ names: String) -> [String: Keys] {
        Dictionary(names.split(separator: " ").map { (String($0), keys) }) { $1 }
    }
}

extension SegmentIndexing {
    fileprivate static let columnsWithNames = """
        FileName PreviousFileName InitiatingProcessFileName InitiatingProcessParentFileName InitiatingProcessVersionInfoOriginalFileName \
        ProcessVersionInfoOriginalFileName DeviceName RemoteDeviceName RemoteUrl AccountName AccountUpn AccountDisplayName \
        InitiatingProcessAccountName InitiatingProcessAccountUpn RequestAccountName RegistryValueName PreviousRegistryValueName \
        ShareName QueryTarget SenderFromAddress SenderMailFromAddress RecipientEmailAddress UrlDomain Application ObjectName TargetAccountUpn \
        TargetAccountDisplayName TargetDeviceName DestinationDeviceName
        """

    fileprivate static let columnsWithLongTexts = """
        ProcessCommandLine InitiatingProcessCommandLine FolderPath PreviousFolderPath InitiatingProcessFolderPath RegistryKey PreviousRegistryKey \
        RegistryValueData PreviousRegistryValueData FileOriginUrl FileOriginReferrerUrl Url UrlChain Subject UserAgent RequestUri
        """

    fileprivate static let columnsWithIdentities = """
        DeviceId SHA1 SHA256 MD5 InitiatingProcessSHA1 InitiatingProcessSHA256 InitiatingProcessMD5 AccountSid AccountObjectId \
        InitiatingProcessAccountSid InitiatingProcessAccountObjectId RequestAccountSid RemoteIP LocalIP IPAddress FileOriginIP RequestSourceIP \
        InitiatingProcessRemoteSessionIP SenderIPv4 SenderIPv6 DestinationIPAddress NetworkMessageId InternetMessageId
        """
}
