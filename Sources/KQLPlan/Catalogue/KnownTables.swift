/// Tables of Microsoft's hunting schemas that Harrier does not keep: said so, instead of called unknown.
enum KnownTables {
    static let names = Set(list.split { $0 == " " || $0 == "\n" }.map(String.init))

    private static let list = """
        AADNonInteractiveUserSignInLogs AADServicePrincipalSignInLogs AWSCloudTrail AccountInfo AppFileEvents AuditLogs AzureActivity AzureDiagnostics
        BehaviorAnalytics CommonSecurityLog DeviceAlertEvents DnsEvents Event Heartbeat MicrosoftGraphActivityLogs OfficeActivity
        SecurityAlert SecurityEvent SecurityIncident SigninLogs Syslog ThreatIntelligenceIndicator Usage W3CIISLog Watchlist
        """
}
