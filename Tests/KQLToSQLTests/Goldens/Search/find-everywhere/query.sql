-- whole
SELECT q."source_", q."Timestamp", kql.member(q."pack_", $1::text) AS "pack__Subject"
FROM ((SELECT $2::text AS "source_", q."Timestamp", q."pack_"
FROM (SELECT q."Timestamp", (jsonb_build_object($3::text, kql.to_dynamic(q."NetworkMessageId"), $4::text, kql.to_dynamic(q."InternetMessageId"), $5::text, kql.to_dynamic(q."SenderMailFromAddress"), $6::text, kql.to_dynamic(q."SenderFromAddress"), $7::text, kql.to_dynamic(q."SenderDisplayName"), $8::text, kql.to_dynamic(q."SenderObjectId"), $9::text, kql.to_dynamic(q."SenderMailFromDomain"), $10::text, kql.to_dynamic(q."SenderFromDomain"), $11::text, kql.to_dynamic(q."SenderIPv4"), $12::text, kql.to_dynamic(q."SenderIPv6"), $13::text, kql.to_dynamic(q."RecipientEmailAddress"), $14::text, kql.to_dynamic(q."RecipientObjectId"), $1::text, kql.to_dynamic(q."Subject"), $15::text, kql.to_dynamic(q."EmailClusterId"), $16::text, kql.to_dynamic(q."EmailDirection"), $17::text, kql.to_dynamic(q."DeliveryAction"), $18::text, kql.to_dynamic(q."DeliveryLocation"), $19::text, kql.to_dynamic(q."ThreatTypes"), $20::text, kql.to_dynamic(q."ThreatNames"), $21::text, kql.to_dynamic(q."DetectionMethods"), $22::text, kql.to_dynamic(q."ConfidenceLevel"), $23::text, kql.to_dynamic(q."BulkComplaintLevel"::int8), $24::text, kql.to_dynamic(q."EmailAction"), $25::text, kql.to_dynamic(q."EmailActionPolicy"), $26::text, kql.to_dynamic(q."EmailActionPolicyGuid"), $27::text, kql.to_dynamic(q."AuthenticationDetails"), $28::text, kql.to_dynamic(q."AttachmentCount"::int8), $29::text, kql.to_dynamic(q."UrlCount"::int8), $30::text, kql.to_dynamic(q."EmailLanguage"), $31::text, kql.to_dynamic(q."Connectors"), $32::text, kql.to_dynamic(q."OrgLevelAction"), $33::text, kql.to_dynamic(q."OrgLevelPolicy"), $34::text, kql.to_dynamic(q."UserLevelAction"), $35::text, kql.to_dynamic(q."UserLevelPolicy"), $36::text, kql.to_dynamic(q."ReportId"), $37::text, kql.to_dynamic(q."AdditionalFields"), $38::text, kql.to_dynamic(q."LatestDeliveryLocation"), $39::text, kql.to_dynamic(q."LatestDeliveryAction"), $40::text, kql.to_dynamic(q."DistributionList"))) AS "pack_"
FROM "EmailEvents" AS q
WHERE q."Timestamp" >= :start::int8
  AND q."Timestamp" < :end::int8
  AND q._bucket BETWEEN :firstBucket::int2 AND :lastBucket::int2
  AND q._batch < :watermark::int8
  AND (kql.has(q."NetworkMessageId", $41::text) OR kql.has(q."InternetMessageId", $41::text) OR kql.has(q."SenderMailFromAddress", $41::text) OR kql.has(q."SenderFromAddress", $41::text) OR kql.has(q."SenderDisplayName", $41::text) OR kql.has(q."SenderObjectId", $41::text) OR kql.has(q."SenderMailFromDomain", $41::text) OR kql.has(q."SenderFromDomain", $41::text) OR kql.has(q."SenderIPv4", $41::text) OR kql.has(q."SenderIPv6", $41::text) OR kql.has(q."RecipientEmailAddress", $41::text) OR kql.has(q."RecipientObjectId", $41::text) OR kql.has(q."Subject", $41::text) OR kql.has(q."EmailDirection", $41::text) OR kql.has(q."DeliveryAction", $41::text) OR kql.has(q."DeliveryLocation", $41::text) OR kql.has(q."ThreatTypes", $41::text) OR kql.has(q."ThreatNames", $41::text) OR kql.has(q."DetectionMethods", $41::text) OR kql.has(q."ConfidenceLevel", $41::text) OR kql.has(q."EmailAction", $41::text) OR kql.has(q."EmailActionPolicy", $41::text) OR kql.has(q."EmailActionPolicyGuid", $41::text) OR kql.has(q."AuthenticationDetails", $41::text) OR kql.has(q."EmailLanguage", $41::text) OR kql.has(q."Connectors", $41::text) OR kql.has(q."OrgLevelAction", $41::text) OR kql.has(q."OrgLevelPolicy", $41::text) OR kql.has(q."UserLevelAction", $41::text) OR kql.has(q."UserLevelPolicy", $41::text) OR kql.has(q."ReportId", $41::text) OR kql.has(q."AdditionalFields", $41::text) OR kql.has(q."LatestDeliveryLocation", $41::text) OR kql.has(q."LatestDeliveryAction", $41::text) OR kql.has(q."DistributionList", $41::text))) AS q)
UNION ALL
(SELECT $42::text AS "source_", q."Timestamp", q."pack_"
FROM (SELECT q."Timestamp", (jsonb_build_object($43::text, kql.to_dynamic(q."AlertId"), $44::text, kql.to_dynamic(q."Title"), $45::text, kql.to_dynamic(q."Category"), $46::text, kql.to_dynamic(q."Severity"), $47::text, kql.to_dynamic(q."ServiceSource"), $48::text, kql.to_dynamic(q."DetectionSource"), $49::text, kql.to_dynamic(q."AttackTechniques"))) AS "pack_"
FROM "AlertInfo" AS q
WHERE q."Timestamp" >= :start::int8
  AND q."Timestamp" < :end::int8
  AND q._bucket BETWEEN :firstBucket::int2 AND :lastBucket::int2
  AND q._batch < :watermark::int8
  AND (kql.has(q."AlertId", $41::text) OR kql.has(q."Title", $41::text) OR kql.has(q."Category", $41::text) OR kql.has(q."Severity", $41::text) OR kql.has(q."ServiceSource", $41::text) OR kql.has(q."DetectionSource", $41::text) OR kql.has(q."AttackTechniques", $41::text))) AS q)) AS q
-- $1 = "Subject"
-- $2 = "EmailEvents"
-- $3 = "NetworkMessageId"
-- $4 = "InternetMessageId"
-- $5 = "SenderMailFromAddress"
-- $6 = "SenderFromAddress"
-- $7 = "SenderDisplayName"
-- $8 = "SenderObjectId"
-- $9 = "SenderMailFromDomain"
-- $10 = "SenderFromDomain"
-- $11 = "SenderIPv4"
-- $12 = "SenderIPv6"
-- $13 = "RecipientEmailAddress"
-- $14 = "RecipientObjectId"
-- $15 = "EmailClusterId"
-- $16 = "EmailDirection"
-- $17 = "DeliveryAction"
-- $18 = "DeliveryLocation"
-- $19 = "ThreatTypes"
-- $20 = "ThreatNames"
-- $21 = "DetectionMethods"
-- $22 = "ConfidenceLevel"
-- $23 = "BulkComplaintLevel"
-- $24 = "EmailAction"
-- $25 = "EmailActionPolicy"
-- $26 = "EmailActionPolicyGuid"
-- $27 = "AuthenticationDetails"
-- $28 = "AttachmentCount"
-- $29 = "UrlCount"
-- $30 = "EmailLanguage"
-- $31 = "Connectors"
-- $32 = "OrgLevelAction"
-- $33 = "OrgLevelPolicy"
-- $34 = "UserLevelAction"
-- $35 = "UserLevelPolicy"
-- $36 = "ReportId"
-- $37 = "AdditionalFields"
-- $38 = "LatestDeliveryLocation"
-- $39 = "LatestDeliveryAction"
-- $40 = "DistributionList"
-- $41 = "papers"
-- $42 = "AlertInfo"
-- $43 = "AlertId"
-- $44 = "Title"
-- $45 = "Category"
-- $46 = "Severity"
-- $47 = "ServiceSource"
-- $48 = "DetectionSource"
-- $49 = "AttackTechniques"

-- shard
SELECT q."source_", q."Timestamp", kql.member(q."pack_", $1::text) AS "pack__Subject"
FROM ((SELECT $2::text AS "source_", q."Timestamp", q."pack_"
FROM (SELECT q."Timestamp", (jsonb_build_object($3::text, kql.to_dynamic(q."NetworkMessageId"), $4::text, kql.to_dynamic(q."InternetMessageId"), $5::text, kql.to_dynamic(q."SenderMailFromAddress"), $6::text, kql.to_dynamic(q."SenderFromAddress"), $7::text, kql.to_dynamic(q."SenderDisplayName"), $8::text, kql.to_dynamic(q."SenderObjectId"), $9::text, kql.to_dynamic(q."SenderMailFromDomain"), $10::text, kql.to_dynamic(q."SenderFromDomain"), $11::text, kql.to_dynamic(q."SenderIPv4"), $12::text, kql.to_dynamic(q."SenderIPv6"), $13::text, kql.to_dynamic(q."RecipientEmailAddress"), $14::text, kql.to_dynamic(q."RecipientObjectId"), $1::text, kql.to_dynamic(q."Subject"), $15::text, kql.to_dynamic(q."EmailClusterId"), $16::text, kql.to_dynamic(q."EmailDirection"), $17::text, kql.to_dynamic(q."DeliveryAction"), $18::text, kql.to_dynamic(q."DeliveryLocation"), $19::text, kql.to_dynamic(q."ThreatTypes"), $20::text, kql.to_dynamic(q."ThreatNames"), $21::text, kql.to_dynamic(q."DetectionMethods"), $22::text, kql.to_dynamic(q."ConfidenceLevel"), $23::text, kql.to_dynamic(q."BulkComplaintLevel"::int8), $24::text, kql.to_dynamic(q."EmailAction"), $25::text, kql.to_dynamic(q."EmailActionPolicy"), $26::text, kql.to_dynamic(q."EmailActionPolicyGuid"), $27::text, kql.to_dynamic(q."AuthenticationDetails"), $28::text, kql.to_dynamic(q."AttachmentCount"::int8), $29::text, kql.to_dynamic(q."UrlCount"::int8), $30::text, kql.to_dynamic(q."EmailLanguage"), $31::text, kql.to_dynamic(q."Connectors"), $32::text, kql.to_dynamic(q."OrgLevelAction"), $33::text, kql.to_dynamic(q."OrgLevelPolicy"), $34::text, kql.to_dynamic(q."UserLevelAction"), $35::text, kql.to_dynamic(q."UserLevelPolicy"), $36::text, kql.to_dynamic(q."ReportId"), $37::text, kql.to_dynamic(q."AdditionalFields"), $38::text, kql.to_dynamic(q."LatestDeliveryLocation"), $39::text, kql.to_dynamic(q."LatestDeliveryAction"), $40::text, kql.to_dynamic(q."DistributionList"))) AS "pack_"
FROM "EmailEvents" AS q
WHERE q."Timestamp" >= :start::int8
  AND q."Timestamp" < :end::int8
  AND q._bucket BETWEEN :firstBucket::int2 AND :lastBucket::int2
  AND q._batch < :watermark::int8
  AND (kql.has(q."NetworkMessageId", $41::text) OR kql.has(q."InternetMessageId", $41::text) OR kql.has(q."SenderMailFromAddress", $41::text) OR kql.has(q."SenderFromAddress", $41::text) OR kql.has(q."SenderDisplayName", $41::text) OR kql.has(q."SenderObjectId", $41::text) OR kql.has(q."SenderMailFromDomain", $41::text) OR kql.has(q."SenderFromDomain", $41::text) OR kql.has(q."SenderIPv4", $41::text) OR kql.has(q."SenderIPv6", $41::text) OR kql.has(q."RecipientEmailAddress", $41::text) OR kql.has(q."RecipientObjectId", $41::text) OR kql.has(q."Subject", $41::text) OR kql.has(q."EmailDirection", $41::text) OR kql.has(q."DeliveryAction", $41::text) OR kql.has(q."DeliveryLocation", $41::text) OR kql.has(q."ThreatTypes", $41::text) OR kql.has(q."ThreatNames", $41::text) OR kql.has(q."DetectionMethods", $41::text) OR kql.has(q."ConfidenceLevel", $41::text) OR kql.has(q."EmailAction", $41::text) OR kql.has(q."EmailActionPolicy", $41::text) OR kql.has(q."EmailActionPolicyGuid", $41::text) OR kql.has(q."AuthenticationDetails", $41::text) OR kql.has(q."EmailLanguage", $41::text) OR kql.has(q."Connectors", $41::text) OR kql.has(q."OrgLevelAction", $41::text) OR kql.has(q."OrgLevelPolicy", $41::text) OR kql.has(q."UserLevelAction", $41::text) OR kql.has(q."UserLevelPolicy", $41::text) OR kql.has(q."ReportId", $41::text) OR kql.has(q."AdditionalFields", $41::text) OR kql.has(q."LatestDeliveryLocation", $41::text) OR kql.has(q."LatestDeliveryAction", $41::text) OR kql.has(q."DistributionList", $41::text))) AS q)
UNION ALL
(SELECT $42::text AS "source_", q."Timestamp", q."pack_"
FROM (SELECT q."Timestamp", (jsonb_build_object($43::text, kql.to_dynamic(q."AlertId"), $44::text, kql.to_dynamic(q."Title"), $45::text, kql.to_dynamic(q."Category"), $46::text, kql.to_dynamic(q."Severity"), $47::text, kql.to_dynamic(q."ServiceSource"), $48::text, kql.to_dynamic(q."DetectionSource"), $49::text, kql.to_dynamic(q."AttackTechniques"))) AS "pack_"
FROM "AlertInfo" AS q
WHERE q."Timestamp" >= :start::int8
  AND q."Timestamp" < :end::int8
  AND q._bucket BETWEEN :firstBucket::int2 AND :lastBucket::int2
  AND q._batch < :watermark::int8
  AND (kql.has(q."AlertId", $41::text) OR kql.has(q."Title", $41::text) OR kql.has(q."Category", $41::text) OR kql.has(q."Severity", $41::text) OR kql.has(q."ServiceSource", $41::text) OR kql.has(q."DetectionSource", $41::text) OR kql.has(q."AttackTechniques", $41::text))) AS q)) AS q
-- $1 = "Subject"
-- $2 = "EmailEvents"
-- $3 = "NetworkMessageId"
-- $4 = "InternetMessageId"
-- $5 = "SenderMailFromAddress"
-- $6 = "SenderFromAddress"
-- $7 = "SenderDisplayName"
-- $8 = "SenderObjectId"
-- $9 = "SenderMailFromDomain"
-- $10 = "SenderFromDomain"
-- $11 = "SenderIPv4"
-- $12 = "SenderIPv6"
-- $13 = "RecipientEmailAddress"
-- $14 = "RecipientObjectId"
-- $15 = "EmailClusterId"
-- $16 = "EmailDirection"
-- $17 = "DeliveryAction"
-- $18 = "DeliveryLocation"
-- $19 = "ThreatTypes"
-- $20 = "ThreatNames"
-- $21 = "DetectionMethods"
-- $22 = "ConfidenceLevel"
-- $23 = "BulkComplaintLevel"
-- $24 = "EmailAction"
-- $25 = "EmailActionPolicy"
-- $26 = "EmailActionPolicyGuid"
-- $27 = "AuthenticationDetails"
-- $28 = "AttachmentCount"
-- $29 = "UrlCount"
-- $30 = "EmailLanguage"
-- $31 = "Connectors"
-- $32 = "OrgLevelAction"
-- $33 = "OrgLevelPolicy"
-- $34 = "UserLevelAction"
-- $35 = "UserLevelPolicy"
-- $36 = "ReportId"
-- $37 = "AdditionalFields"
-- $38 = "LatestDeliveryLocation"
-- $39 = "LatestDeliveryAction"
-- $40 = "DistributionList"
-- $41 = "papers"
-- $42 = "AlertInfo"
-- $43 = "AlertId"
-- $44 = "Title"
-- $45 = "Category"
-- $46 = "Severity"
-- $47 = "ServiceSource"
-- $48 = "DetectionSource"
-- $49 = "AttackTechniques"

-- merge
SELECT q."source_", q."Timestamp", q."pack__Subject"
FROM "partial rows" AS q
WHERE (q._shard, q._epoch) IN (SELECT d.shard, d.epoch FROM unnest(:doneShards::int8[], :doneEpochs::int4[]) AS d(shard, epoch))
