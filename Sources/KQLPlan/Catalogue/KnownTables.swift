/// Tables of Microsoft's hunting schemas that Harrier does not keep: said so, instead of called unknown.
enum KnownTables {
    static let names = Set(list.split { $0 == " " || $0 == "\n" }.map(String.init))

    private static let list = """
        AADNonInteractiveUserSignInLogs AADServicePrincipalSignInLogs AADSignInEventsBeta AIAgentsInfo AWSCloudTrail
        AgentsInfo AlertEvidence AlertInfo AuditLogs AzureActivity AzureDiagnostics BehaviorAnalytics BehaviorEntities
        BehaviorInfo CampaignInfo CloudAppEvents CloudAuditEvents CloudDnsEvents CloudPolicyEnforcementEvents
        CloudProcessEvents CloudStorageAggregatedEvents CommonSecurityLog DataSecurityBehaviors DataSecurityEvents
        DeviceBaselineComplianceAssessment DeviceBaselineComplianceAssessmentKB DeviceBaselineComplianceProfiles
        DeviceFileCertificateInfo DeviceTvmBrowserExtensions DeviceTvmBrowserExtensionsKB DeviceTvmCertificateInfo
        DeviceTvmHardwareFirmware DeviceTvmInfoGathering DeviceTvmInfoGatheringKB DeviceTvmSecureConfigurationAssessment
        DeviceTvmSecureConfigurationAssessmentKB DeviceTvmSoftwareEvidenceBeta DeviceTvmSoftwareInventory
        DeviceTvmSoftwareVulnerabilities DeviceTvmSoftwareVulnerabilitiesKB DisruptionAndResponseEvents DnsEvents
        EmailAttachmentInfo EmailEvents EmailPostDeliveryEvents EmailUrlInfo EntraIdSignInEvents EntraIdSpnSignInEvents Event
        ExposureGraphEdges ExposureGraphNodes FileMaliciousContentInfo GraphAPIAuditEvents Heartbeat IdentityAccountInfo
        IdentityDirectoryEvents IdentityEvents IdentityInfo IdentityLogonEvents IdentityQueryEvents MessageEvents
        MessagePostDeliveryEvents MessageUrlInfo MicrosoftGraphActivityLogs OAuthAppInfo OfficeActivity SecurityAlert
        SecurityEvent SecurityIncident SigninLogs Syslog ThreatIntelligenceIndicator UrlClickEvents Usage W3CIISLog Watchlist
        """
}
