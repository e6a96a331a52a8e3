-- whole
SELECT q."Timestamp", q."DeviceId", q."DeviceName", q."ActionType", q."FileName", q."FolderPath", q."SHA1", q."SHA256", q."MD5", q."FileOriginUrl", q."FileOriginReferrerUrl", q."FileOriginIP", q."PreviousFolderPath", q."PreviousFileName", q."FileSize", q."InitiatingProcessAccountDomain", q."InitiatingProcessAccountName", q."InitiatingProcessAccountSid", q."InitiatingProcessAccountUpn", q."InitiatingProcessAccountObjectId", q."InitiatingProcessMD5", q."InitiatingProcessSHA1", q."InitiatingProcessSHA256", q."InitiatingProcessFolderPath", q."InitiatingProcessFileName", q."InitiatingProcessFileSize", q."InitiatingProcessVersionInfoCompanyName", q."InitiatingProcessVersionInfoProductName", q."InitiatingProcessVersionInfoProductVersion", q."InitiatingProcessVersionInfoInternalFileName", q."InitiatingProcessVersionInfoOriginalFileName", q."InitiatingProcessVersionInfoFileDescription", q."InitiatingProcessId", q."InitiatingProcessCommandLine", q."InitiatingProcessCreationTime", q."InitiatingProcessIntegrityLevel", q."InitiatingProcessTokenElevation", q."InitiatingProcessParentId", q."InitiatingProcessParentFileName", q."InitiatingProcessParentCreationTime", q."RequestProtocol", q."RequestSourceIP", q."RequestSourcePort", q."RequestAccountName", q."RequestAccountDomain", q."RequestAccountSid", q."ShareName", q."SensitivityLabel", q."SensitivitySubLabel", q."IsAzureInfoProtectionApplied", q."ReportId", q."AppGuardContainerId", q."AdditionalFields", q."InitiatingProcessSessionId", q."IsInitiatingProcessRemoteSession", q."InitiatingProcessRemoteSessionDeviceName", q."InitiatingProcessRemoteSessionIP", q."InitiatingProcessUniqueId", q."LogonID"
FROM "DeviceFileEvents" AS q
WHERE q."Timestamp" >= :start::int8
  AND q."Timestamp" < :end::int8
  AND q._bucket BETWEEN :firstBucket::int2 AND :lastBucket::int2
  AND q._batch < :watermark::int8
ORDER BY q."_identity" ASC NULLS LAST
LIMIT $1::int8
-- $1 = 1

-- shard
SELECT q."Timestamp", q."DeviceId", q."DeviceName", q."ActionType", q."FileName", q."FolderPath", q."SHA1", q."SHA256", q."MD5", q."FileOriginUrl", q."FileOriginReferrerUrl", q."FileOriginIP", q."PreviousFolderPath", q."PreviousFileName", q."FileSize", q."InitiatingProcessAccountDomain", q."InitiatingProcessAccountName", q."InitiatingProcessAccountSid", q."InitiatingProcessAccountUpn", q."InitiatingProcessAccountObjectId", q."InitiatingProcessMD5", q."InitiatingProcessSHA1", q."InitiatingProcessSHA256", q."InitiatingProcessFolderPath", q."InitiatingProcessFileName", q."InitiatingProcessFileSize", q."InitiatingProcessVersionInfoCompanyName", q."InitiatingProcessVersionInfoProductName", q."InitiatingProcessVersionInfoProductVersion", q."InitiatingProcessVersionInfoInternalFileName", q."InitiatingProcessVersionInfoOriginalFileName", q."InitiatingProcessVersionInfoFileDescription", q."InitiatingProcessId", q."InitiatingProcessCommandLine", q."InitiatingProcessCreationTime", q."InitiatingProcessIntegrityLevel", q."InitiatingProcessTokenElevation", q."InitiatingProcessParentId", q."InitiatingProcessParentFileName", q."InitiatingProcessParentCreationTime", q."RequestProtocol", q."RequestSourceIP", q."RequestSourcePort", q."RequestAccountName", q."RequestAccountDomain", q."RequestAccountSid", q."ShareName", q."SensitivityLabel", q."SensitivitySubLabel", q."IsAzureInfoProtectionApplied", q."ReportId", q."AppGuardContainerId", q."AdditionalFields", q."InitiatingProcessSessionId", q."IsInitiatingProcessRemoteSession", q."InitiatingProcessRemoteSessionDeviceName", q."InitiatingProcessRemoteSessionIP", q."InitiatingProcessUniqueId", q."LogonID", q."_identity"
FROM "DeviceFileEvents" AS q
WHERE q."Timestamp" >= :start::int8
  AND q."Timestamp" < :end::int8
  AND q._bucket BETWEEN :firstBucket::int2 AND :lastBucket::int2
  AND q._batch < :watermark::int8
ORDER BY q."_identity" ASC NULLS LAST
LIMIT $1::int8
-- $1 = 1

-- merge
SELECT q."Timestamp", q."DeviceId", q."DeviceName", q."ActionType", q."FileName", q."FolderPath", q."SHA1", q."SHA256", q."MD5", q."FileOriginUrl", q."FileOriginReferrerUrl", q."FileOriginIP", q."PreviousFolderPath", q."PreviousFileName", q."FileSize", q."InitiatingProcessAccountDomain", q."InitiatingProcessAccountName", q."InitiatingProcessAccountSid", q."InitiatingProcessAccountUpn", q."InitiatingProcessAccountObjectId", q."InitiatingProcessMD5", q."InitiatingProcessSHA1", q."InitiatingProcessSHA256", q."InitiatingProcessFolderPath", q."InitiatingProcessFileName", q."InitiatingProcessFileSize", q."InitiatingProcessVersionInfoCompanyName", q."InitiatingProcessVersionInfoProductName", q."InitiatingProcessVersionInfoProductVersion", q."InitiatingProcessVersionInfoInternalFileName", q."InitiatingProcessVersionInfoOriginalFileName", q."InitiatingProcessVersionInfoFileDescription", q."InitiatingProcessId", q."InitiatingProcessCommandLine", q."InitiatingProcessCreationTime", q."InitiatingProcessIntegrityLevel", q."InitiatingProcessTokenElevation", q."InitiatingProcessParentId", q."InitiatingProcessParentFileName", q."InitiatingProcessParentCreationTime", q."RequestProtocol", q."RequestSourceIP", q."RequestSourcePort", q."RequestAccountName", q."RequestAccountDomain", q."RequestAccountSid", q."ShareName", q."SensitivityLabel", q."SensitivitySubLabel", q."IsAzureInfoProtectionApplied", q."ReportId", q."AppGuardContainerId", q."AdditionalFields", q."InitiatingProcessSessionId", q."IsInitiatingProcessRemoteSession", q."InitiatingProcessRemoteSessionDeviceName", q."InitiatingProcessRemoteSessionIP", q."InitiatingProcessUniqueId", q."LogonID"
FROM "partial rows" AS q
WHERE (q._shard, q._epoch) IN (SELECT d.shard, d.epoch FROM unnest(:doneShards::int8[], :doneEpochs::int4[]) AS d(shard, epoch))
ORDER BY q."_identity" ASC NULLS LAST
LIMIT $1::int8
-- $1 = 1
