-- whole
SELECT q."source_", q."Timestamp", q."FileName", q."Line", q."HasLine"
FROM (SELECT q."source_", q."Timestamp", q."FileName", kql.member(q."pack_", $1::text) AS "Line", kql.bag_has_key(q."pack_", $1::text) AS "HasLine"
FROM ((SELECT $2::text AS "source_", q."Timestamp", q."FileName", q."pack_"
FROM (SELECT q."Timestamp", q."FileName", (jsonb_build_object($3::text, kql.to_dynamic(q."FileOriginUrl"), $4::text, kql.to_dynamic(q."FileOriginReferrerUrl"), $5::text, kql.to_dynamic(q."FileOriginIP"), $6::text, kql.to_dynamic(q."PreviousFolderPath"), $7::text, kql.to_dynamic(q."PreviousFileName"), $8::text, kql.to_dynamic(q."RequestProtocol"), $9::text, kql.to_dynamic(q."RequestSourceIP"), $10::text, kql.to_dynamic(q."RequestSourcePort"::int8), $11::text, kql.to_dynamic(q."RequestAccountName"), $12::text, kql.to_dynamic(q."RequestAccountDomain"), $13::text, kql.to_dynamic(q."RequestAccountSid"), $14::text, kql.to_dynamic(q."ShareName"), $15::text, kql.to_dynamic(q."SensitivityLabel"), $16::text, kql.to_dynamic(q."SensitivitySubLabel"), $17::text, kql.to_dynamic(q."IsAzureInfoProtectionApplied"))) AS "pack_"
FROM "DeviceFileEvents" AS q
WHERE q."Timestamp" >= :start::int8
  AND q."Timestamp" < :end::int8
  AND q._bucket BETWEEN :firstBucket::int2 AND :lastBucket::int2
  AND q._batch < :watermark::int8
  AND (kql.same(q."FileName", $18::text) OR kql.endswith(q."FileName", $19::text))
  AND (q."Timestamp" > $20::int8)) AS q)
UNION ALL
(SELECT $21::text AS "source_", q."Timestamp", q."FileName", q."pack_"
FROM (SELECT q."Timestamp", q."FileName", (jsonb_build_object($22::text, kql.to_dynamic(q."ProcessVersionInfoCompanyName"), $23::text, kql.to_dynamic(q."ProcessVersionInfoProductName"), $24::text, kql.to_dynamic(q."ProcessVersionInfoProductVersion"), $25::text, kql.to_dynamic(q."ProcessVersionInfoInternalFileName"), $26::text, kql.to_dynamic(q."ProcessVersionInfoOriginalFileName"), $27::text, kql.to_dynamic(q."ProcessVersionInfoFileDescription"), $28::text, kql.to_dynamic(q."ProcessId"), $1::text, kql.to_dynamic(q."ProcessCommandLine"), $29::text, kql.to_dynamic(q."ProcessIntegrityLevel"), $30::text, kql.to_dynamic(q."ProcessTokenElevation"), $31::text, kql.datetime_to_dynamic(q."ProcessCreationTime"), $32::text, kql.to_dynamic(q."AccountDomain"), $33::text, kql.to_dynamic(q."AccountName"), $34::text, kql.to_dynamic(q."AccountSid"), $35::text, kql.to_dynamic(q."AccountUpn"), $36::text, kql.to_dynamic(q."AccountObjectId"), $37::text, kql.to_dynamic(q."LogonId"), $38::text, kql.to_dynamic(q."InitiatingProcessLogonId"), $39::text, kql.to_dynamic(q."InitiatingProcessSignerType"), $40::text, kql.to_dynamic(q."InitiatingProcessSignatureStatus"), $41::text, kql.to_dynamic(q."CreatedProcessSessionId"), $42::text, kql.to_dynamic(q."IsProcessRemoteSession"), $43::text, kql.to_dynamic(q."ProcessRemoteSessionDeviceName"), $44::text, kql.to_dynamic(q."ProcessRemoteSessionIP"), $45::text, kql.to_dynamic(q."ProcessUniqueId"))) AS "pack_"
FROM "DeviceProcessEvents" AS q
WHERE q."Timestamp" >= :start::int8
  AND q."Timestamp" < :end::int8
  AND q._bucket BETWEEN :firstBucket::int2 AND :lastBucket::int2
  AND q._batch < :watermark::int8
  AND (kql.same(q."FileName", $18::text) OR kql.endswith(q."FileName", $19::text))
  AND (q."Timestamp" > $20::int8)) AS q)) AS q) AS q
ORDER BY q."Timestamp" ASC NULLS FIRST, q."FileName" COLLATE "C" ASC
-- $1 = "ProcessCommandLine"
-- $2 = "DeviceFileEvents"
-- $3 = "FileOriginUrl"
-- $4 = "FileOriginReferrerUrl"
-- $5 = "FileOriginIP"
-- $6 = "PreviousFolderPath"
-- $7 = "PreviousFileName"
-- $8 = "RequestProtocol"
-- $9 = "RequestSourceIP"
-- $10 = "RequestSourcePort"
-- $11 = "RequestAccountName"
-- $12 = "RequestAccountDomain"
-- $13 = "RequestAccountSid"
-- $14 = "ShareName"
-- $15 = "SensitivityLabel"
-- $16 = "SensitivitySubLabel"
-- $17 = "IsAzureInfoProtectionApplied"
-- $18 = "7z.exe"
-- $19 = "zip"
-- $20 = 639053019000000000
-- $21 = "DeviceProcessEvents"
-- $22 = "ProcessVersionInfoCompanyName"
-- $23 = "ProcessVersionInfoProductName"
-- $24 = "ProcessVersionInfoProductVersion"
-- $25 = "ProcessVersionInfoInternalFileName"
-- $26 = "ProcessVersionInfoOriginalFileName"
-- $27 = "ProcessVersionInfoFileDescription"
-- $28 = "ProcessId"
-- $29 = "ProcessIntegrityLevel"
-- $30 = "ProcessTokenElevation"
-- $31 = "ProcessCreationTime"
-- $32 = "AccountDomain"
-- $33 = "AccountName"
-- $34 = "AccountSid"
-- $35 = "AccountUpn"
-- $36 = "AccountObjectId"
-- $37 = "LogonId"
-- $38 = "InitiatingProcessLogonId"
-- $39 = "InitiatingProcessSignerType"
-- $40 = "InitiatingProcessSignatureStatus"
-- $41 = "CreatedProcessSessionId"
-- $42 = "IsProcessRemoteSession"
-- $43 = "ProcessRemoteSessionDeviceName"
-- $44 = "ProcessRemoteSessionIP"
-- $45 = "ProcessUniqueId"

-- shard
SELECT q."source_", q."Timestamp", q."FileName", kql.member(q."pack_", $1::text) AS "Line", kql.bag_has_key(q."pack_", $1::text) AS "HasLine"
FROM ((SELECT $2::text AS "source_", q."Timestamp", q."FileName", q."pack_"
FROM (SELECT q."Timestamp", q."FileName", (jsonb_build_object($3::text, kql.to_dynamic(q."FileOriginUrl"), $4::text, kql.to_dynamic(q."FileOriginReferrerUrl"), $5::text, kql.to_dynamic(q."FileOriginIP"), $6::text, kql.to_dynamic(q."PreviousFolderPath"), $7::text, kql.to_dynamic(q."PreviousFileName"), $8::text, kql.to_dynamic(q."RequestProtocol"), $9::text, kql.to_dynamic(q."RequestSourceIP"), $10::text, kql.to_dynamic(q."RequestSourcePort"::int8), $11::text, kql.to_dynamic(q."RequestAccountName"), $12::text, kql.to_dynamic(q."RequestAccountDomain"), $13::text, kql.to_dynamic(q."RequestAccountSid"), $14::text, kql.to_dynamic(q."ShareName"), $15::text, kql.to_dynamic(q."SensitivityLabel"), $16::text, kql.to_dynamic(q."SensitivitySubLabel"), $17::text, kql.to_dynamic(q."IsAzureInfoProtectionApplied"))) AS "pack_"
FROM "DeviceFileEvents" AS q
WHERE q."Timestamp" >= :start::int8
  AND q."Timestamp" < :end::int8
  AND q._bucket BETWEEN :firstBucket::int2 AND :lastBucket::int2
  AND q._batch < :watermark::int8
  AND (kql.same(q."FileName", $18::text) OR kql.endswith(q."FileName", $19::text))
  AND (q."Timestamp" > $20::int8)) AS q)
UNION ALL
(SELECT $21::text AS "source_", q."Timestamp", q."FileName", q."pack_"
FROM (SELECT q."Timestamp", q."FileName", (jsonb_build_object($22::text, kql.to_dynamic(q."ProcessVersionInfoCompanyName"), $23::text, kql.to_dynamic(q."ProcessVersionInfoProductName"), $24::text, kql.to_dynamic(q."ProcessVersionInfoProductVersion"), $25::text, kql.to_dynamic(q."ProcessVersionInfoInternalFileName"), $26::text, kql.to_dynamic(q."ProcessVersionInfoOriginalFileName"), $27::text, kql.to_dynamic(q."ProcessVersionInfoFileDescription"), $28::text, kql.to_dynamic(q."ProcessId"), $1::text, kql.to_dynamic(q."ProcessCommandLine"), $29::text, kql.to_dynamic(q."ProcessIntegrityLevel"), $30::text, kql.to_dynamic(q."ProcessTokenElevation"), $31::text, kql.datetime_to_dynamic(q."ProcessCreationTime"), $32::text, kql.to_dynamic(q."AccountDomain"), $33::text, kql.to_dynamic(q."AccountName"), $34::text, kql.to_dynamic(q."AccountSid"), $35::text, kql.to_dynamic(q."AccountUpn"), $36::text, kql.to_dynamic(q."AccountObjectId"), $37::text, kql.to_dynamic(q."LogonId"), $38::text, kql.to_dynamic(q."InitiatingProcessLogonId"), $39::text, kql.to_dynamic(q."InitiatingProcessSignerType"), $40::text, kql.to_dynamic(q."InitiatingProcessSignatureStatus"), $41::text, kql.to_dynamic(q."CreatedProcessSessionId"), $42::text, kql.to_dynamic(q."IsProcessRemoteSession"), $43::text, kql.to_dynamic(q."ProcessRemoteSessionDeviceName"), $44::text, kql.to_dynamic(q."ProcessRemoteSessionIP"), $45::text, kql.to_dynamic(q."ProcessUniqueId"))) AS "pack_"
FROM "DeviceProcessEvents" AS q
WHERE q."Timestamp" >= :start::int8
  AND q."Timestamp" < :end::int8
  AND q._bucket BETWEEN :firstBucket::int2 AND :lastBucket::int2
  AND q._batch < :watermark::int8
  AND (kql.same(q."FileName", $18::text) OR kql.endswith(q."FileName", $19::text))
  AND (q."Timestamp" > $20::int8)) AS q)) AS q
-- $1 = "ProcessCommandLine"
-- $2 = "DeviceFileEvents"
-- $3 = "FileOriginUrl"
-- $4 = "FileOriginReferrerUrl"
-- $5 = "FileOriginIP"
-- $6 = "PreviousFolderPath"
-- $7 = "PreviousFileName"
-- $8 = "RequestProtocol"
-- $9 = "RequestSourceIP"
-- $10 = "RequestSourcePort"
-- $11 = "RequestAccountName"
-- $12 = "RequestAccountDomain"
-- $13 = "RequestAccountSid"
-- $14 = "ShareName"
-- $15 = "SensitivityLabel"
-- $16 = "SensitivitySubLabel"
-- $17 = "IsAzureInfoProtectionApplied"
-- $18 = "7z.exe"
-- $19 = "zip"
-- $20 = 639053019000000000
-- $21 = "DeviceProcessEvents"
-- $22 = "ProcessVersionInfoCompanyName"
-- $23 = "ProcessVersionInfoProductName"
-- $24 = "ProcessVersionInfoProductVersion"
-- $25 = "ProcessVersionInfoInternalFileName"
-- $26 = "ProcessVersionInfoOriginalFileName"
-- $27 = "ProcessVersionInfoFileDescription"
-- $28 = "ProcessId"
-- $29 = "ProcessIntegrityLevel"
-- $30 = "ProcessTokenElevation"
-- $31 = "ProcessCreationTime"
-- $32 = "AccountDomain"
-- $33 = "AccountName"
-- $34 = "AccountSid"
-- $35 = "AccountUpn"
-- $36 = "AccountObjectId"
-- $37 = "LogonId"
-- $38 = "InitiatingProcessLogonId"
-- $39 = "InitiatingProcessSignerType"
-- $40 = "InitiatingProcessSignatureStatus"
-- $41 = "CreatedProcessSessionId"
-- $42 = "IsProcessRemoteSession"
-- $43 = "ProcessRemoteSessionDeviceName"
-- $44 = "ProcessRemoteSessionIP"
-- $45 = "ProcessUniqueId"

-- merge
SELECT q."source_", q."Timestamp", q."FileName", q."Line", q."HasLine"
FROM "partial rows" AS q
WHERE (q._shard, q._epoch) IN (SELECT d.shard, d.epoch FROM unnest(:doneShards::int8[], :doneEpochs::int4[]) AS d(shard, epoch))
ORDER BY q."Timestamp" ASC NULLS FIRST, q."FileName" COLLATE "C" ASC
