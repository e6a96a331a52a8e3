import HuntModel

/// Columns that tables have in Log Analytics (Sentinel) and that say nothing of the event. Harrier does not store them: a query
/// that names one is told so.
enum LogAnalyticsColumns {
    static func contains(_ name: String, of origin: RowOrigin) -> Bool {
        switch origin {
        case .made: false
        case .mixed: ofEveryTable.contains(name)
        case .tables(let tables, _): ofEveryTable.contains(name) || tables.contains { ofTable[$0]?.contains(name) ?? false }
        }
    }

    /// Columns that have another name in Defender's documentation, which is the name they are stored under.
    static let documentedName = [
        EventTable.timeAlias: EventTable.timeColumn, "AccountUPN": "AccountUpn", "AccountSID": "OnPremSid", "AccountCloudSID": "CloudSid",
    ]

    /// `TimeGenerated` is another name of `Timestamp`, where there is one.
    private static let ofEveryTable: Set = ["TenantId", "SourceSystem", EventTable.timeAlias, "_ResourceId", "_TimeReceived"]

    private static let ofTable: [String: Set<String>] = [
        "DeviceTvmSoftwareVulnerabilitiesKB": ["Timestamp"],
        "DeviceTvmSecureConfigurationAssessmentKB": ["Timestamp"],
    ]
}
