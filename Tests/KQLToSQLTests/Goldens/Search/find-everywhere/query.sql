-- whole
SELECT q."source_", q."Timestamp", kql.member(q."pack_", $1::text) AS "pack__Subject"
FROM ((SELECT q."source_", q."Timestamp", q."pack_"
FROM (SELECT $2::text AS "source_", q."Timestamp", q."NetworkMessageId", q."InternetMessageId", q."SenderMailFromAddress", q."SenderFromAddress", q."SenderDisplayName", q."SenderObjectId", q."SenderMailFromDomain", q."SenderFromDomain", q."SenderIPv4", q."SenderIPv6", q."RecipientEmailAddress", q."RecipientObjectId", q."Subject", q."EmailDirection", q."DeliveryAction", q."DeliveryLocation", q."ThreatTypes", q."ThreatNames", q."DetectionMethods", q."ConfidenceLevel", q."EmailAction", q."EmailActionPolicy", q."EmailActionPolicyGuid", q."AuthenticationDetails", q."EmailLanguage", q."Connectors", q."OrgLevelAction", q."OrgLevelPolicy", q."UserLevelAction", q."UserLevelPolicy", q."ReportId", q."AdditionalFields", q."LatestDeliveryLocation", q."LatestDeliveryAction", q."DistributionList", q."pack_", $3::text AS "AlertId", $3::text AS "Title", $3::text AS "Category", $3::text AS "Severity", $3::text AS "ServiceSource", $3::text AS "DetectionSource", $3::text AS "AttackTechniques"
FROM (SELECT q."Timestamp", q."NetworkMessageId", q."InternetMessageId", q."SenderMailFromAddress", q."SenderFromAddress", q."SenderDisplayName", q."SenderObjectId", q."SenderMailFromDomain", q."SenderFromDomain", q."SenderIPv4", q."SenderIPv6", q."RecipientEmailAddress", q."RecipientObjectId", q."Subject", q."EmailDirection", q."DeliveryAction", q."DeliveryLocation", q."ThreatTypes", q."ThreatNames", q."DetectionMethods", q."ConfidenceLevel", q."EmailAction", q."EmailActionPolicy", q."EmailActionPolicyGuid", q."AuthenticationDetails", q."EmailLanguage", q."Connectors", q."OrgLevelAction", q."OrgLevelPolicy", q."UserLevelAction", q."UserLevelPolicy", q."ReportId", q."AdditionalFields", q."LatestDeliveryLocation", q."LatestDeliveryAction", q."DistributionList", (jsonb_build_object($4::text, kql.to_dynamic(q."NetworkMessageId"), $5::text, kql.to_dynamic(q."InternetMessageId"), $6::text, kql.to_dynamic(q."SenderMailFromAddress"), $7::text, kql.to_dynamic(q."SenderFromAddress"), $8::text, kql.to_dynamic(q."SenderDisplayName"), $9::text, kql.to_dynamic(q."SenderObjectId"), $10::text, kql.to_dynamic(q."SenderMailFromDomain"), $11::text, kql.to_dynamic(q."SenderFromDomain"), $12::text, kql.to_dynamic(q."SenderIPv4"), $13::text, kql.to_dynamic(q."SenderIPv6"), $14::text, kql.to_dynamic(q."RecipientEmailAddress"), $15::text, kql.to_dynamic(q."RecipientObjectId"), $1::text, kql.to_dynamic(q."Subject"), $16::text, kql.to_dynamic(q."EmailClusterId"), $17::text, kql.to_dynamic(q."EmailDirection"), $18::text, kql.to_dynamic(q."DeliveryAction"), $19::text, kql.to_dynamic(q."DeliveryLocation"), $20::text, kql.to_dynamic(q."ThreatTypes"), $21::text, kql.to_dynamic(q."ThreatNames"), $22::text, kql.to_dynamic(q."DetectionMethods"), $23::text, kql.to_dynamic(q."ConfidenceLevel"), $24::text, kql.to_dynamic(q."BulkComplaintLevel"::int8), $25::text, kql.to_dynamic(q."EmailAction"), $26::text, kql.to_dynamic(q."EmailActionPolicy"), $27::text, kql.to_dynamic(q."EmailActionPolicyGuid"), $28::text, kql.to_dynamic(q."AuthenticationDetails"), $29::text, kql.to_dynamic(q."AttachmentCount"::int8), $30::text, kql.to_dynamic(q."UrlCount"::int8), $31::text, kql.to_dynamic(q."EmailLanguage"), $32::text, kql.to_dynamic(q."Connectors"), $33::text, kql.to_dynamic(q."OrgLevelAction"), $34::text, kql.to_dynamic(q."OrgLevelPolicy"), $35::text, kql.to_dynamic(q."UserLevelAction"), $36::text, kql.to_dynamic(q."UserLevelPolicy"), $37::text, kql.to_dynamic(q."ReportId"), $38::text, kql.to_dynamic(q."AdditionalFields"), $39::text, kql.to_dynamic(q."LatestDeliveryLocation"), $40::text, kql.to_dynamic(q."LatestDeliveryAction"), $41::text, kql.to_dynamic(q."DistributionList"))) AS "pack_"
FROM "EmailEvents" AS q
WHERE q."Timestamp" >= :start::int8
  AND q."Timestamp" < :end::int8
  AND q._bucket BETWEEN :firstBucket::int2 AND :lastBucket::int2
  AND q._batch < :watermark::int8) AS q) AS q
WHERE (kql.has(q."NetworkMessageId", $42::text) OR kql.has(q."InternetMessageId", $42::text) OR kql.has(q."SenderMailFromAddress", $42::text) OR kql.has(q."SenderFromAddress", $42::text) OR kql.has(q."SenderDisplayName", $42::text) OR kql.has(q."SenderObjectId", $42::text) OR kql.has(q."SenderMailFromDomain", $42::text) OR kql.has(q."SenderFromDomain", $42::text) OR kql.has(q."SenderIPv4", $42::text) OR kql.has(q."SenderIPv6", $42::text) OR kql.has(q."RecipientEmailAddress", $42::text) OR kql.has(q."RecipientObjectId", $42::text) OR kql.has(q."Subject", $42::text) OR kql.has(q."EmailDirection", $42::text) OR kql.has(q."DeliveryAction", $42::text) OR kql.has(q."DeliveryLocation", $42::text) OR kql.has(q."ThreatTypes", $42::text) OR kql.has(q."ThreatNames", $42::text) OR kql.has(q."DetectionMethods", $42::text) OR kql.has(q."ConfidenceLevel", $42::text) OR kql.has(q."EmailAction", $42::text) OR kql.has(q."EmailActionPolicy", $42::text) OR kql.has(q."EmailActionPolicyGuid", $42::text) OR kql.has(q."AuthenticationDetails", $42::text) OR kql.has(q."EmailLanguage", $42::text) OR kql.has(q."Connectors", $42::text) OR kql.has(q."OrgLevelAction", $42::text) OR kql.has(q."OrgLevelPolicy", $42::text) OR kql.has(q."UserLevelAction", $42::text) OR kql.has(q."UserLevelPolicy", $42::text) OR kql.has(q."ReportId", $42::text) OR kql.has(q."AdditionalFields", $42::text) OR kql.has(q."LatestDeliveryLocation", $42::text) OR kql.has(q."LatestDeliveryAction", $42::text) OR kql.has(q."DistributionList", $42::text) OR kql.has(q."AlertId", $42::text) OR kql.has(q."Title", $42::text) OR kql.has(q."Category", $42::text) OR kql.has(q."Severity", $42::text) OR kql.has(q."ServiceSource", $42::text) OR kql.has(q."DetectionSource", $42::text) OR kql.has(q."AttackTechniques", $42::text)))
UNION ALL
(SELECT q."source_", q."Timestamp", q."pack_"
FROM (SELECT $43::text AS "source_", q."Timestamp", $3::text AS "NetworkMessageId", $3::text AS "InternetMessageId", $3::text AS "SenderMailFromAddress", $3::text AS "SenderFromAddress", $3::text AS "SenderDisplayName", $3::text AS "SenderObjectId", $3::text AS "SenderMailFromDomain", $3::text AS "SenderFromDomain", $3::text AS "SenderIPv4", $3::text AS "SenderIPv6", $3::text AS "RecipientEmailAddress", $3::text AS "RecipientObjectId", $3::text AS "Subject", $3::text AS "EmailDirection", $3::text AS "DeliveryAction", $3::text AS "DeliveryLocation", $3::text AS "ThreatTypes", $3::text AS "ThreatNames", $3::text AS "DetectionMethods", $3::text AS "ConfidenceLevel", $3::text AS "EmailAction", $3::text AS "EmailActionPolicy", $3::text AS "EmailActionPolicyGuid", $3::text AS "AuthenticationDetails", $3::text AS "EmailLanguage", $3::text AS "Connectors", $3::text AS "OrgLevelAction", $3::text AS "OrgLevelPolicy", $3::text AS "UserLevelAction", $3::text AS "UserLevelPolicy", $3::text AS "ReportId", $3::text AS "AdditionalFields", $3::text AS "LatestDeliveryLocation", $3::text AS "LatestDeliveryAction", $3::text AS "DistributionList", q."pack_", q."AlertId", q."Title", q."Category", q."Severity", q."ServiceSource", q."DetectionSource", q."AttackTechniques"
FROM (SELECT q."Timestamp", q."AlertId", q."Title", q."Category", q."Severity", q."ServiceSource", q."DetectionSource", q."AttackTechniques", (jsonb_build_object($44::text, kql.to_dynamic(q."AlertId"), $45::text, kql.to_dynamic(q."Title"), $46::text, kql.to_dynamic(q."Category"), $47::text, kql.to_dynamic(q."Severity"), $48::text, kql.to_dynamic(q."ServiceSource"), $49::text, kql.to_dynamic(q."DetectionSource"), $50::text, kql.to_dynamic(q."AttackTechniques"))) AS "pack_"
FROM "AlertInfo" AS q
WHERE q."Timestamp" >= :start::int8
  AND q."Timestamp" < :end::int8
  AND q._bucket BETWEEN :firstBucket::int2 AND :lastBucket::int2
  AND q._batch < :watermark::int8) AS q) AS q
WHERE (kql.has(q."NetworkMessageId", $42::text) OR kql.has(q."InternetMessageId", $42::text) OR kql.has(q."SenderMailFromAddress", $42::text) OR kql.has(q."SenderFromAddress", $42::text) OR kql.has(q."SenderDisplayName", $42::text) OR kql.has(q."SenderObjectId", $42::text) OR kql.has(q."SenderMailFromDomain", $42::text) OR kql.has(q."SenderFromDomain", $42::text) OR kql.has(q."SenderIPv4", $42::text) OR kql.has(q."SenderIPv6", $42::text) OR kql.has(q."RecipientEmailAddress", $42::text) OR kql.has(q."RecipientObjectId", $42::text) OR kql.has(q."Subject", $42::text) OR kql.has(q."EmailDirection", $42::text) OR kql.has(q."DeliveryAction", $42::text) OR kql.has(q."DeliveryLocation", $42::text) OR kql.has(q."ThreatTypes", $42::text) OR kql.has(q."ThreatNames", $42::text) OR kql.has(q."DetectionMethods", $42::text) OR kql.has(q."ConfidenceLevel", $42::text) OR kql.has(q."EmailAction", $42::text) OR kql.has(q."EmailActionPolicy", $42::text) OR kql.has(q."EmailActionPolicyGuid", $42::text) OR kql.has(q."AuthenticationDetails", $42::text) OR kql.has(q."EmailLanguage", $42::text) OR kql.has(q."Connectors", $42::text) OR kql.has(q."OrgLevelAction", $42::text) OR kql.has(q."OrgLevelPolicy", $42::text) OR kql.has(q."UserLevelAction", $42::text) OR kql.has(q."UserLevelPolicy", $42::text) OR kql.has(q."ReportId", $42::text) OR kql.has(q."AdditionalFields", $42::text) OR kql.has(q."LatestDeliveryLocation", $42::text) OR kql.has(q."LatestDeliveryAction", $42::text) OR kql.has(q."DistributionList", $42::text) OR kql.has(q."AlertId", $42::text) OR kql.has(q."Title", $42::text) OR kql.has(q."Category", $42::text) OR kql.has(q."Severity", $42::text) OR kql.has(q."ServiceSource", $42::text) OR kql.has(q."DetectionSource", $42::text) OR kql.has(q."AttackTechniques", $42::text)))) AS q
-- $1 = "Subject"
-- $2 = "EmailEvents"
-- $3 = ""
-- $4 = "NetworkMessageId"
-- $5 = "InternetMessageId"
-- $6 = "SenderMailFromAddress"
-- $7 = "SenderFromAddress"
-- $8 = "SenderDisplayName"
-- $9 = "SenderObjectId"
-- $10 = "SenderMailFromDomain"
-- $11 = "SenderFromDomain"
-- $12 = "SenderIPv4"
-- $13 = "SenderIPv6"
-- $14 = "RecipientEmailAddress"
-- $15 = "RecipientObjectId"
-- $16 = "EmailClusterId"
-- $17 = "EmailDirection"
-- $18 = "DeliveryAction"
-- $19 = "DeliveryLocation"
-- $20 = "ThreatTypes"
-- $21 = "ThreatNames"
-- $22 = "DetectionMethods"
-- $23 = "ConfidenceLevel"
-- $24 = "BulkComplaintLevel"
-- $25 = "EmailAction"
-- $26 = "EmailActionPolicy"
-- $27 = "EmailActionPolicyGuid"
-- $28 = "AuthenticationDetails"
-- $29 = "AttachmentCount"
-- $30 = "UrlCount"
-- $31 = "EmailLanguage"
-- $32 = "Connectors"
-- $33 = "OrgLevelAction"
-- $34 = "OrgLevelPolicy"
-- $35 = "UserLevelAction"
-- $36 = "UserLevelPolicy"
-- $37 = "ReportId"
-- $38 = "AdditionalFields"
-- $39 = "LatestDeliveryLocation"
-- $40 = "LatestDeliveryAction"
-- $41 = "DistributionList"
-- $42 = "papers"
-- $43 = "AlertInfo"
-- $44 = "AlertId"
-- $45 = "Title"
-- $46 = "Category"
-- $47 = "Severity"
-- $48 = "ServiceSource"
-- $49 = "DetectionSource"
-- $50 = "AttackTechniques"

-- shard
SELECT q."source_", q."Timestamp", kql.member(q."pack_", $1::text) AS "pack__Subject"
FROM ((SELECT q."source_", q."Timestamp", q."pack_"
FROM (SELECT $2::text AS "source_", q."Timestamp", q."NetworkMessageId", q."InternetMessageId", q."SenderMailFromAddress", q."SenderFromAddress", q."SenderDisplayName", q."SenderObjectId", q."SenderMailFromDomain", q."SenderFromDomain", q."SenderIPv4", q."SenderIPv6", q."RecipientEmailAddress", q."RecipientObjectId", q."Subject", q."EmailDirection", q."DeliveryAction", q."DeliveryLocation", q."ThreatTypes", q."ThreatNames", q."DetectionMethods", q."ConfidenceLevel", q."EmailAction", q."EmailActionPolicy", q."EmailActionPolicyGuid", q."AuthenticationDetails", q."EmailLanguage", q."Connectors", q."OrgLevelAction", q."OrgLevelPolicy", q."UserLevelAction", q."UserLevelPolicy", q."ReportId", q."AdditionalFields", q."LatestDeliveryLocation", q."LatestDeliveryAction", q."DistributionList", q."pack_", $3::text AS "AlertId", $3::text AS "Title", $3::text AS "Category", $3::text AS "Severity", $3::text AS "ServiceSource", $3::text AS "DetectionSource", $3::text AS "AttackTechniques"
FROM (SELECT q."Timestamp", q."NetworkMessageId", q."InternetMessageId", q."SenderMailFromAddress", q."SenderFromAddress", q."SenderDisplayName", q."SenderObjectId", q."SenderMailFromDomain", q."SenderFromDomain", q."SenderIPv4", q."SenderIPv6", q."RecipientEmailAddress", q."RecipientObjectId", q."Subject", q."EmailDirection", q."DeliveryAction", q."DeliveryLocation", q."ThreatTypes", q."ThreatNames", q."DetectionMethods", q."ConfidenceLevel", q."EmailAction", q."EmailActionPolicy", q."EmailActionPolicyGuid", q."AuthenticationDetails", q."EmailLanguage", q."Connectors", q."OrgLevelAction", q."OrgLevelPolicy", q."UserLevelAction", q."UserLevelPolicy", q."ReportId", q."AdditionalFields", q."LatestDeliveryLocation", q."LatestDeliveryAction", q."DistributionList", (jsonb_build_object($4::text, kql.to_dynamic(q."NetworkMessageId"), $5::text, kql.to_dynamic(q."InternetMessageId"), $6::text, kql.to_dynamic(q."SenderMailFromAddress"), $7::text, kql.to_dynamic(q."SenderFromAddress"), $8::text, kql.to_dynamic(q."SenderDisplayName"), $9::text, kql.to_dynamic(q."SenderObjectId"), $10::text, kql.to_dynamic(q."SenderMailFromDomain"), $11::text, kql.to_dynamic(q."SenderFromDomain"), $12::text, kql.to_dynamic(q."SenderIPv4"), $13::text, kql.to_dynamic(q."SenderIPv6"), $14::text, kql.to_dynamic(q."RecipientEmailAddress"), $15::text, kql.to_dynamic(q."RecipientObjectId"), $1::text, kql.to_dynamic(q."Subject"), $16::text, kql.to_dynamic(q."EmailClusterId"), $17::text, kql.to_dynamic(q."EmailDirection"), $18::text, kql.to_dynamic(q."DeliveryAction"), $19::text, kql.to_dynamic(q."DeliveryLocation"), $20::text, kql.to_dynamic(q."ThreatTypes"), $21::text, kql.to_dynamic(q."ThreatNames"), $22::text, kql.to_dynamic(q."DetectionMethods"), $23::text, kql.to_dynamic(q."ConfidenceLevel"), $24::text, kql.to_dynamic(q."BulkComplaintLevel"::int8), $25::text, kql.to_dynamic(q."EmailAction"), $26::text, kql.to_dynamic(q."EmailActionPolicy"), $27::text, kql.to_dynamic(q."EmailActionPolicyGuid"), $28::text, kql.to_dynamic(q."AuthenticationDetails"), $29::text, kql.to_dynamic(q."AttachmentCount"::int8), $30::text, kql.to_dynamic(q."UrlCount"::int8), $31::text, kql.to_dynamic(q."EmailLanguage"), $32::text, kql.to_dynamic(q."Connectors"), $33::text, kql.to_dynamic(q."OrgLevelAction"), $34::text, kql.to_dynamic(q."OrgLevelPolicy"), $35::text, kql.to_dynamic(q."UserLevelAction"), $36::text, kql.to_dynamic(q."UserLevelPolicy"), $37::text, kql.to_dynamic(q."ReportId"), $38::text, kql.to_dynamic(q."AdditionalFields"), $39::text, kql.to_dynamic(q."LatestDeliveryLocation"), $40::text, kql.to_dynamic(q."LatestDeliveryAction"), $41::text, kql.to_dynamic(q."DistributionList"))) AS "pack_"
FROM "EmailEvents" AS q
WHERE q."Timestamp" >= :start::int8
  AND q."Timestamp" < :end::int8
  AND q._bucket BETWEEN :firstBucket::int2 AND :lastBucket::int2
  AND q._batch < :watermark::int8) AS q) AS q
WHERE (kql.has(q."NetworkMessageId", $42::text) OR kql.has(q."InternetMessageId", $42::text) OR kql.has(q."SenderMailFromAddress", $42::text) OR kql.has(q."SenderFromAddress", $42::text) OR kql.has(q."SenderDisplayName", $42::text) OR kql.has(q."SenderObjectId", $42::text) OR kql.has(q."SenderMailFromDomain", $42::text) OR kql.has(q."SenderFromDomain", $42::text) OR kql.has(q."SenderIPv4", $42::text) OR kql.has(q."SenderIPv6", $42::text) OR kql.has(q."RecipientEmailAddress", $42::text) OR kql.has(q."RecipientObjectId", $42::text) OR kql.has(q."Subject", $42::text) OR kql.has(q."EmailDirection", $42::text) OR kql.has(q."DeliveryAction", $42::text) OR kql.has(q."DeliveryLocation", $42::text) OR kql.has(q."ThreatTypes", $42::text) OR kql.has(q."ThreatNames", $42::text) OR kql.has(q."DetectionMethods", $42::text) OR kql.has(q."ConfidenceLevel", $42::text) OR kql.has(q."EmailAction", $42::text) OR kql.has(q."EmailActionPolicy", $42::text) OR kql.has(q."EmailActionPolicyGuid", $42::text) OR kql.has(q."AuthenticationDetails", $42::text) OR kql.has(q."EmailLanguage", $42::text) OR kql.has(q."Connectors", $42::text) OR kql.has(q."OrgLevelAction", $42::text) OR kql.has(q."OrgLevelPolicy", $42::text) OR kql.has(q."UserLevelAction", $42::text) OR kql.has(q."UserLevelPolicy", $42::text) OR kql.has(q."ReportId", $42::text) OR kql.has(q."AdditionalFields", $42::text) OR kql.has(q."LatestDeliveryLocation", $42::text) OR kql.has(q."LatestDeliveryAction", $42::text) OR kql.has(q."DistributionList", $42::text) OR kql.has(q."AlertId", $42::text) OR kql.has(q."Title", $42::text) OR kql.has(q."Category", $42::text) OR kql.has(q."Severity", $42::text) OR kql.has(q."ServiceSource", $42::text) OR kql.has(q."DetectionSource", $42::text) OR kql.has(q."AttackTechniques", $42::text)))
UNION ALL
(SELECT q."source_", q."Timestamp", q."pack_"
FROM (SELECT $43::text AS "source_", q."Timestamp", $3::text AS "NetworkMessageId", $3::text AS "InternetMessageId", $3::text AS "SenderMailFromAddress", $3::text AS "SenderFromAddress", $3::text AS "SenderDisplayName", $3::text AS "SenderObjectId", $3::text AS "SenderMailFromDomain", $3::text AS "SenderFromDomain", $3::text AS "SenderIPv4", $3::text AS "SenderIPv6", $3::text AS "RecipientEmailAddress", $3::text AS "RecipientObjectId", $3::text AS "Subject", $3::text AS "EmailDirection", $3::text AS "DeliveryAction", $3::text AS "DeliveryLocation", $3::text AS "ThreatTypes", $3::text AS "ThreatNames", $3::text AS "DetectionMethods", $3::text AS "ConfidenceLevel", $3::text AS "EmailAction", $3::text AS "EmailActionPolicy", $3::text AS "EmailActionPolicyGuid", $3::text AS "AuthenticationDetails", $3::text AS "EmailLanguage", $3::text AS "Connectors", $3::text AS "OrgLevelAction", $3::text AS "OrgLevelPolicy", $3::text AS "UserLevelAction", $3::text AS "UserLevelPolicy", $3::text AS "ReportId", $3::text AS "AdditionalFields", $3::text AS "LatestDeliveryLocation", $3::text AS "LatestDeliveryAction", $3::text AS "DistributionList", q."pack_", q."AlertId", q."Title", q."Category", q."Severity", q."ServiceSource", q."DetectionSource", q."AttackTechniques"
FROM (SELECT q."Timestamp", q."AlertId", q."Title", q."Category", q."Severity", q."ServiceSource", q."DetectionSource", q."AttackTechniques", (jsonb_build_object($44::text, kql.to_dynamic(q."AlertId"), $45::text, kql.to_dynamic(q."Title"), $46::text, kql.to_dynamic(q."Category"), $47::text, kql.to_dynamic(q."Severity"), $48::text, kql.to_dynamic(q."ServiceSource"), $49::text, kql.to_dynamic(q."DetectionSource"), $50::text, kql.to_dynamic(q."AttackTechniques"))) AS "pack_"
FROM "AlertInfo" AS q
WHERE q."Timestamp" >= :start::int8
  AND q."Timestamp" < :end::int8
  AND q._bucket BETWEEN :firstBucket::int2 AND :lastBucket::int2
  AND q._batch < :watermark::int8) AS q) AS q
WHERE (kql.has(q."NetworkMessageId", $42::text) OR kql.has(q."InternetMessageId", $42::text) OR kql.has(q."SenderMailFromAddress", $42::text) OR kql.has(q."SenderFromAddress", $42::text) OR kql.has(q."SenderDisplayName", $42::text) OR kql.has(q."SenderObjectId", $42::text) OR kql.has(q."SenderMailFromDomain", $42::text) OR kql.has(q."SenderFromDomain", $42::text) OR kql.has(q."SenderIPv4", $42::text) OR kql.has(q."SenderIPv6", $42::text) OR kql.has(q."RecipientEmailAddress", $42::text) OR kql.has(q."RecipientObjectId", $42::text) OR kql.has(q."Subject", $42::text) OR kql.has(q."EmailDirection", $42::text) OR kql.has(q."DeliveryAction", $42::text) OR kql.has(q."DeliveryLocation", $42::text) OR kql.has(q."ThreatTypes", $42::text) OR kql.has(q."ThreatNames", $42::text) OR kql.has(q."DetectionMethods", $42::text) OR kql.has(q."ConfidenceLevel", $42::text) OR kql.has(q."EmailAction", $42::text) OR kql.has(q."EmailActionPolicy", $42::text) OR kql.has(q."EmailActionPolicyGuid", $42::text) OR kql.has(q."AuthenticationDetails", $42::text) OR kql.has(q."EmailLanguage", $42::text) OR kql.has(q."Connectors", $42::text) OR kql.has(q."OrgLevelAction", $42::text) OR kql.has(q."OrgLevelPolicy", $42::text) OR kql.has(q."UserLevelAction", $42::text) OR kql.has(q."UserLevelPolicy", $42::text) OR kql.has(q."ReportId", $42::text) OR kql.has(q."AdditionalFields", $42::text) OR kql.has(q."LatestDeliveryLocation", $42::text) OR kql.has(q."LatestDeliveryAction", $42::text) OR kql.has(q."DistributionList", $42::text) OR kql.has(q."AlertId", $42::text) OR kql.has(q."Title", $42::text) OR kql.has(q."Category", $42::text) OR kql.has(q."Severity", $42::text) OR kql.has(q."ServiceSource", $42::text) OR kql.has(q."DetectionSource", $42::text) OR kql.has(q."AttackTechniques", $42::text)))) AS q
-- $1 = "Subject"
-- $2 = "EmailEvents"
-- $3 = ""
-- $4 = "NetworkMessageId"
-- $5 = "InternetMessageId"
-- $6 = "SenderMailFromAddress"
-- $7 = "SenderFromAddress"
-- $8 = "SenderDisplayName"
-- $9 = "SenderObjectId"
-- $10 = "SenderMailFromDomain"
-- $11 = "SenderFromDomain"
-- $12 = "SenderIPv4"
-- $13 = "SenderIPv6"
-- $14 = "RecipientEmailAddress"
-- $15 = "RecipientObjectId"
-- $16 = "EmailClusterId"
-- $17 = "EmailDirection"
-- $18 = "DeliveryAction"
-- $19 = "DeliveryLocation"
-- $20 = "ThreatTypes"
-- $21 = "ThreatNames"
-- $22 = "DetectionMethods"
-- $23 = "ConfidenceLevel"
-- $24 = "BulkComplaintLevel"
-- $25 = "EmailAction"
-- $26 = "EmailActionPolicy"
-- $27 = "EmailActionPolicyGuid"
-- $28 = "AuthenticationDetails"
-- $29 = "AttachmentCount"
-- $30 = "UrlCount"
-- $31 = "EmailLanguage"
-- $32 = "Connectors"
-- $33 = "OrgLevelAction"
-- $34 = "OrgLevelPolicy"
-- $35 = "UserLevelAction"
-- $36 = "UserLevelPolicy"
-- $37 = "ReportId"
-- $38 = "AdditionalFields"
-- $39 = "LatestDeliveryLocation"
-- $40 = "LatestDeliveryAction"
-- $41 = "DistributionList"
-- $42 = "papers"
-- $43 = "AlertInfo"
-- $44 = "AlertId"
-- $45 = "Title"
-- $46 = "Category"
-- $47 = "Severity"
-- $48 = "ServiceSource"
-- $49 = "DetectionSource"
-- $50 = "AttackTechniques"

-- merge
SELECT q."source_", q."Timestamp", q."pack__Subject"
FROM "partial rows" AS q
WHERE (q._shard, q._epoch) IN (SELECT d.shard, d.epoch FROM unnest(:doneShards::int8[], :doneEpochs::int4[]) AS d(shard, epoch))
