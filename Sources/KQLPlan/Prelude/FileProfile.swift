import HuntModel

/// `invoke FileProfile(column, limit)`: what this tenant's telemetry tells of a file.
///
/// Microsoft answers from what it has seen everywhere; here "global" is the tenant: devices that had the file, from when to when.
/// https://learn.microsoft.com/defender-xdr/advanced-hunting-fileprofile-function
struct FileProfile {
    /// The columns that may hold the identity of a file.
    enum Key: String, CaseIterable {
        case sha1 = "SHA1"
        case sha256 = "SHA256"
        case initiatingSHA1 = "InitiatingProcessSHA1"
        case initiatingSHA256 = "InitiatingProcessSHA256"

        var digest: String { self == .sha1 || self == .initiatingSHA1 ? "SHA1" : "SHA256" }
    }

    static let columns = [
        "SHA1", "SHA256", "MD5", "FileSize", "GlobalPrevalence", "GlobalFirstSeen", "GlobalLastSeen", "Signer", "Issuer", "SignerHash",
        "IsCertificateValid", "IsRootSignerMicrosoft", "SignatureState", "IsExecutable", "ThreatName", "Publisher", "SoftwareName", "ProfileAvailability",
    ]

    /// What the prelude calls a column of the profile, so that it is apart from the columns of the rows.
    static func hidden(_ column: String) -> String { "profile.\(column)" }

    var key: Key

    /// The rows with the profile of the file beside each; the columns of the profile are hidden ones.
    var text: String {
        """
        (T: (*)) {
        let files = T | summarize by File = tolower(\(key.rawValue));
        let seen = union \((Self.subjects + Self.initiators).map { "(\($0))" }.joined(separator: ", "))
            | extend File = tolower(\(key.digest)) | where isnotempty(File) and File in (files)
            | summarize ['profile.SHA1'] = max(SHA1), ['profile.SHA256'] = max(SHA256), ['profile.MD5'] = max(MD5), ['profile.FileSize'] = max(FileSize),
                Devices = count_distinct(DeviceId), ['profile.GlobalFirstSeen'] = min(Timestamp), ['profile.GlobalLastSeen'] = max(Timestamp),
                ['profile.Publisher'] = max(Company), ['profile.SoftwareName'] = max(Product) by File
            | extend ['profile.GlobalPrevalence'] = toint(Devices), Certified = tolower(['profile.SHA1']);
        let certificates = DeviceFileCertificateInfo
            | where isnotempty(SHA1)
            | summarize arg_max(Timestamp, IsSigned, IsTrusted, IsRootSignerMicrosoft, Signer, Issuer, SignerHash) by Certified = tolower(SHA1)
            | project Certified, IsSigned, ['profile.IsCertificateValid'] = IsTrusted, ['profile.IsRootSignerMicrosoft'] = IsRootSignerMicrosoft,
                ['profile.Signer'] = Signer, ['profile.Issuer'] = Issuer, ['profile.SignerHash'] = SignerHash;
        let threats = DeviceEvents
            | where ActionType == "AntivirusDetection"
            | extend Threat = tostring(parse_json(AdditionalFields).ThreatName)
            | where isnotempty(\(key.digest)) and isnotempty(Threat)
            | summarize arg_max(Timestamp, Threat) by File = tolower(\(key.digest))
            | project File, ['profile.ThreatName'] = Threat;
        let profiles = seen
            | join kind=leftouter certificates on Certified
            | join kind=leftouter threats on File
            | extend ['profile.SignatureState'] = case(isnull(IsSigned), "Unknown", not(IsSigned), "Unsigned",
                ['profile.IsCertificateValid'] == true, "SignedValid", "SignedInvalid");
        T
        | extend ['profile.File'] = tolower(\(key.rawValue))
        | join kind=leftouter profiles on $left.['profile.File'] == $right.File
        | extend ['profile.IsExecutable'] = bool(null),
            ['profile.ProfileAvailability'] = case(isempty(['profile.File']), "", isnull(['profile.GlobalPrevalence']), "Missing", "Available")
        }
        """
    }

    /// Files that events speak of.
    private static let subjects = ["DeviceProcessEvents", "DeviceImageLoadEvents", "DeviceFileEvents", "DeviceEvents"].map { table in
        let company = table == "DeviceProcessEvents" ? "ProcessVersionInfoCompanyName" : "\"\""
        let product = table == "DeviceProcessEvents" ? "ProcessVersionInfoProductName" : "\"\""
        return "\(table) | project Timestamp, DeviceId, SHA1, SHA256, MD5, FileSize, Company = \(company), Product = \(product)"
    }

    /// Files of the processes that caused the events.
    private static let initiators = [
        "DeviceProcessEvents", "DeviceImageLoadEvents", "DeviceFileEvents", "DeviceEvents", "DeviceNetworkEvents", "DeviceRegistryEvents", "DeviceLogonEvents",
    ].map { table in
        """
        \(table) | project Timestamp, DeviceId, SHA1 = InitiatingProcessSHA1, SHA256 = InitiatingProcessSHA256, MD5 = InitiatingProcessMD5, \
        FileSize = InitiatingProcessFileSize, Company = InitiatingProcessVersionInfoCompanyName, Product = InitiatingProcessVersionInfoProductName
        """
    }
}
