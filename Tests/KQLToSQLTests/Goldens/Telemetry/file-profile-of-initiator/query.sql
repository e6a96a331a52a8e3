-- whole
SELECT q."DeviceName", q."InitiatingProcessSHA256", q."MD5", q."SHA1", q."GlobalPrevalence", q."Publisher", q."SignatureState"
FROM (SELECT q."DeviceName", q."InitiatingProcessSHA256", q."MD5", q."profile.SHA1" AS "SHA1", q."profile.GlobalPrevalence" AS "GlobalPrevalence", q."profile.SignatureState" AS "SignatureState", q."profile.Publisher" AS "Publisher"
FROM (SELECT l."DeviceName", l."InitiatingProcessSHA256", l."MD5", l."profile.File", COALESCE(r."File", '') AS "File", COALESCE(r."profile.SHA1", '') AS "profile.SHA1", COALESCE(r."profile.Publisher", '') AS "profile.Publisher", r."profile.GlobalPrevalence", COALESCE(r."profile.SignatureState", '') AS "profile.SignatureState"
FROM (SELECT q."DeviceName", q."InitiatingProcessSHA256", q."MD5", kql.fold(q."InitiatingProcessSHA256") AS "profile.File"
FROM (SELECT q."DeviceName", q."InitiatingProcessSHA256", $1::text AS "MD5"
FROM "DeviceRegistryEvents" AS q
WHERE q."Timestamp" >= :start::int8
  AND q."Timestamp" < :end::int8
  AND q._bucket BETWEEN :firstBucket::int2 AND :lastBucket::int2
  AND q._batch < :watermark::int8) AS q) AS l
LEFT JOIN (SELECT q."File", q."profile.SHA1", q."profile.Publisher", q."profile.GlobalPrevalence", CASE WHEN (q."IsSigned" IS NULL) THEN $2::text WHEN (NOT q."IsSigned") THEN $3::text WHEN (q."profile.IsCertificateValid" = true) THEN $4::text ELSE $5::text END AS "profile.SignatureState"
FROM (SELECT l."File", l."profile.SHA1", l."profile.Publisher", l."profile.GlobalPrevalence", l."Certified", l."Certified1", l."IsSigned", l."profile.IsCertificateValid", COALESCE(r."File1", '') AS "File1"
FROM (SELECT q."File", q."profile.SHA1", q."profile.Publisher", q."profile.GlobalPrevalence", q."Certified", q."Certified1", q."IsSigned", q."profile.IsCertificateValid"
FROM (SELECT l."File", l."profile.SHA1", l."profile.Publisher", l."profile.GlobalPrevalence", l."Certified", COALESCE(r."Certified1", '') AS "Certified1", r."IsSigned", r."profile.IsCertificateValid"
FROM (SELECT q."File", q."profile.SHA1", q."profile.Publisher", kql.to_int(q."Devices") AS "profile.GlobalPrevalence", kql.fold(q."profile.SHA1") AS "Certified"
FROM (SELECT q."File", COALESCE(max(q."SHA1" COLLATE "C"), '') AS "profile.SHA1", count(DISTINCT q."DeviceId") AS "Devices", COALESCE(max(q."Company" COLLATE "C"), '') AS "profile.Publisher"
FROM (SELECT l.* FROM (SELECT q."DeviceId", q."SHA1", q."Company", q."File"
FROM (SELECT q."DeviceId", q."SHA1", q."Company", kql.fold(q."SHA256") AS "File"
FROM ((SELECT q."DeviceId", q."SHA1", q."SHA256", q."ProcessVersionInfoCompanyName" AS "Company"
FROM "DeviceProcessEvents" AS q
WHERE q."Timestamp" >= :start::int8
  AND q."Timestamp" < :end::int8
  AND q._bucket BETWEEN :firstBucket::int2 AND :lastBucket::int2
  AND q._batch < :watermark::int8)
UNION ALL
(SELECT q."DeviceId", q."SHA1", q."SHA256", $6::text AS "Company"
FROM "DeviceImageLoadEvents" AS q
WHERE q."Timestamp" >= :start::int8
  AND q."Timestamp" < :end::int8
  AND q._bucket BETWEEN :firstBucket::int2 AND :lastBucket::int2
  AND q._batch < :watermark::int8)
UNION ALL
(SELECT q."DeviceId", q."SHA1", q."SHA256", $6::text AS "Company"
FROM "DeviceFileEvents" AS q
WHERE q."Timestamp" >= :start::int8
  AND q."Timestamp" < :end::int8
  AND q._bucket BETWEEN :firstBucket::int2 AND :lastBucket::int2
  AND q._batch < :watermark::int8)
UNION ALL
(SELECT q."DeviceId", q."SHA1", q."SHA256", $6::text AS "Company"
FROM "DeviceEvents" AS q
WHERE q."Timestamp" >= :start::int8
  AND q."Timestamp" < :end::int8
  AND q._bucket BETWEEN :firstBucket::int2 AND :lastBucket::int2
  AND q._batch < :watermark::int8)
UNION ALL
(SELECT q."DeviceId", q."InitiatingProcessSHA1" AS "SHA1", q."InitiatingProcessSHA256" AS "SHA256", q."InitiatingProcessVersionInfoCompanyName" AS "Company"
FROM "DeviceProcessEvents" AS q
WHERE q."Timestamp" >= :start::int8
  AND q."Timestamp" < :end::int8
  AND q._bucket BETWEEN :firstBucket::int2 AND :lastBucket::int2
  AND q._batch < :watermark::int8)
UNION ALL
(SELECT q."DeviceId", q."InitiatingProcessSHA1" AS "SHA1", q."InitiatingProcessSHA256" AS "SHA256", q."InitiatingProcessVersionInfoCompanyName" AS "Company"
FROM "DeviceImageLoadEvents" AS q
WHERE q."Timestamp" >= :start::int8
  AND q."Timestamp" < :end::int8
  AND q._bucket BETWEEN :firstBucket::int2 AND :lastBucket::int2
  AND q._batch < :watermark::int8)
UNION ALL
(SELECT q."DeviceId", q."InitiatingProcessSHA1" AS "SHA1", q."InitiatingProcessSHA256" AS "SHA256", q."InitiatingProcessVersionInfoCompanyName" AS "Company"
FROM "DeviceFileEvents" AS q
WHERE q."Timestamp" >= :start::int8
  AND q."Timestamp" < :end::int8
  AND q._bucket BETWEEN :firstBucket::int2 AND :lastBucket::int2
  AND q._batch < :watermark::int8)
UNION ALL
(SELECT q."DeviceId", q."InitiatingProcessSHA1" AS "SHA1", q."InitiatingProcessSHA256" AS "SHA256", q."InitiatingProcessVersionInfoCompanyName" AS "Company"
FROM "DeviceEvents" AS q
WHERE q."Timestamp" >= :start::int8
  AND q."Timestamp" < :end::int8
  AND q._bucket BETWEEN :firstBucket::int2 AND :lastBucket::int2
  AND q._batch < :watermark::int8)
UNION ALL
(SELECT q."DeviceId", q."InitiatingProcessSHA1" AS "SHA1", q."InitiatingProcessSHA256" AS "SHA256", q."InitiatingProcessVersionInfoCompanyName" AS "Company"
FROM "DeviceNetworkEvents" AS q
WHERE q."Timestamp" >= :start::int8
  AND q."Timestamp" < :end::int8
  AND q._bucket BETWEEN :firstBucket::int2 AND :lastBucket::int2
  AND q._batch < :watermark::int8)
UNION ALL
(SELECT q."DeviceId", q."InitiatingProcessSHA1" AS "SHA1", q."InitiatingProcessSHA256" AS "SHA256", q."InitiatingProcessVersionInfoCompanyName" AS "Company"
FROM "DeviceRegistryEvents" AS q
WHERE q."Timestamp" >= :start::int8
  AND q."Timestamp" < :end::int8
  AND q._bucket BETWEEN :firstBucket::int2 AND :lastBucket::int2
  AND q._batch < :watermark::int8)
UNION ALL
(SELECT q."DeviceId", q."InitiatingProcessSHA1" AS "SHA1", q."InitiatingProcessSHA256" AS "SHA256", q."InitiatingProcessVersionInfoCompanyName" AS "Company"
FROM "DeviceLogonEvents" AS q
WHERE q."Timestamp" >= :start::int8
  AND q."Timestamp" < :end::int8
  AND q._bucket BETWEEN :firstBucket::int2 AND :lastBucket::int2
  AND q._batch < :watermark::int8)) AS q) AS q
WHERE (NOT (q."File" = ''))) AS l WHERE EXISTS (SELECT FROM (SELECT kql.fold(q."InitiatingProcessSHA256") AS "File"
FROM "DeviceRegistryEvents" AS q
WHERE q."Timestamp" >= :start::int8
  AND q."Timestamp" < :end::int8
  AND q._bucket BETWEEN :firstBucket::int2 AND :lastBucket::int2
  AND q._batch < :watermark::int8
GROUP BY 1) AS r WHERE l."File" = r."File")) AS q
GROUP BY 1) AS q) AS l
LEFT JOIN (SELECT q."Certified" AS "Certified1", q."IsSigned", q."profile.IsCertificateValid"
FROM (SELECT q."Certified", q."IsSigned", q."IsTrusted" AS "profile.IsCertificateValid"
FROM (SELECT DISTINCT ON (1) kql.fold(q."SHA1") AS "Certified", q."Timestamp", q."IsSigned", q."IsTrusted"
FROM (SELECT q."Timestamp", q."SHA1", q."IsSigned", q."IsTrusted", q."_identity" AS "_identity14"
FROM "DeviceFileCertificateInfo" AS q
WHERE q."Timestamp" >= :start::int8
  AND q."Timestamp" < :end::int8
  AND q._bucket BETWEEN :firstBucket::int2 AND :lastBucket::int2
  AND q._batch < :watermark::int8) AS q
WHERE (NOT (q."SHA1" = ''))
ORDER BY 1, q."Timestamp" DESC NULLS LAST, q."_identity14" ASC NULLS LAST) AS q) AS q) AS r ON l."Certified" = r."Certified1") AS q) AS l
LEFT JOIN (SELECT q."File" AS "File1"
FROM (SELECT kql.fold(q."SHA256") AS "File"
FROM (SELECT q."SHA256", kql.to_text(kql.member(kql.parse_json(q."AdditionalFields"), $7::text)) AS "Threat"
FROM "DeviceEvents" AS q
WHERE q."Timestamp" >= :start::int8
  AND q."Timestamp" < :end::int8
  AND q._bucket BETWEEN :firstBucket::int2 AND :lastBucket::int2
  AND q._batch < :watermark::int8
  AND (q."ActionType" = $8::text)
  AND (NOT (q."SHA256" = ''))) AS q
WHERE (NOT (q."Threat" = ''))
GROUP BY 1) AS q) AS r ON l."File" = r."File1") AS q) AS r ON l."profile.File" = r."File") AS q) AS q
-- $1 = "mine"
-- $2 = "Unknown"
-- $3 = "Unsigned"
-- $4 = "SignedValid"
-- $5 = "SignedInvalid"
-- $6 = ""
-- $7 = "ThreatName"
-- $8 = "AntivirusDetection"

-- shard
SELECT q."DeviceName", q."InitiatingProcessSHA256", q."MD5", q."SHA1", q."GlobalPrevalence", q."Publisher", q."SignatureState"
FROM (SELECT q."DeviceName", q."InitiatingProcessSHA256", q."MD5", q."profile.SHA1" AS "SHA1", q."profile.GlobalPrevalence" AS "GlobalPrevalence", q."profile.SignatureState" AS "SignatureState", q."profile.Publisher" AS "Publisher"
FROM (SELECT l."DeviceName", l."InitiatingProcessSHA256", l."MD5", l."profile.File", COALESCE(r."File", '') AS "File", COALESCE(r."profile.SHA1", '') AS "profile.SHA1", COALESCE(r."profile.Publisher", '') AS "profile.Publisher", r."profile.GlobalPrevalence", COALESCE(r."profile.SignatureState", '') AS "profile.SignatureState"
FROM (SELECT q."DeviceName", q."InitiatingProcessSHA256", q."MD5", kql.fold(q."InitiatingProcessSHA256") AS "profile.File"
FROM (SELECT q."DeviceName", q."InitiatingProcessSHA256", $1::text AS "MD5"
FROM "DeviceRegistryEvents" AS q
WHERE q."Timestamp" >= :start::int8
  AND q."Timestamp" < :end::int8
  AND q._bucket BETWEEN :firstBucket::int2 AND :lastBucket::int2
  AND q._batch < :watermark::int8) AS q) AS l
LEFT JOIN (SELECT q."File", q."profile.SHA1", q."profile.Publisher", q."profile.GlobalPrevalence", CASE WHEN (q."IsSigned" IS NULL) THEN $2::text WHEN (NOT q."IsSigned") THEN $3::text WHEN (q."profile.IsCertificateValid" = true) THEN $4::text ELSE $5::text END AS "profile.SignatureState"
FROM (SELECT l."File", l."profile.SHA1", l."profile.Publisher", l."profile.GlobalPrevalence", l."Certified", l."Certified1", l."IsSigned", l."profile.IsCertificateValid", COALESCE(r."File1", '') AS "File1"
FROM (SELECT q."File", q."profile.SHA1", q."profile.Publisher", q."profile.GlobalPrevalence", q."Certified", q."Certified1", q."IsSigned", q."profile.IsCertificateValid"
FROM (SELECT l."File", l."profile.SHA1", l."profile.Publisher", l."profile.GlobalPrevalence", l."Certified", COALESCE(r."Certified1", '') AS "Certified1", r."IsSigned", r."profile.IsCertificateValid"
FROM (SELECT q."File", q."profile.SHA1", q."profile.Publisher", kql.to_int(q."Devices") AS "profile.GlobalPrevalence", kql.fold(q."profile.SHA1") AS "Certified"
FROM (SELECT q."File", COALESCE(max(q."SHA1" COLLATE "C"), '') AS "profile.SHA1", count(DISTINCT q."DeviceId") AS "Devices", COALESCE(max(q."Company" COLLATE "C"), '') AS "profile.Publisher"
FROM (SELECT l.* FROM (SELECT q."DeviceId", q."SHA1", q."Company", q."File"
FROM (SELECT q."DeviceId", q."SHA1", q."Company", kql.fold(q."SHA256") AS "File"
FROM ((SELECT q."DeviceId", q."SHA1", q."SHA256", q."ProcessVersionInfoCompanyName" AS "Company"
FROM "DeviceProcessEvents" AS q
WHERE q."Timestamp" >= :start::int8
  AND q."Timestamp" < :end::int8
  AND q._bucket BETWEEN :firstBucket::int2 AND :lastBucket::int2
  AND q._batch < :watermark::int8)
UNION ALL
(SELECT q."DeviceId", q."SHA1", q."SHA256", $6::text AS "Company"
FROM "DeviceImageLoadEvents" AS q
WHERE q."Timestamp" >= :start::int8
  AND q."Timestamp" < :end::int8
  AND q._bucket BETWEEN :firstBucket::int2 AND :lastBucket::int2
  AND q._batch < :watermark::int8)
UNION ALL
(SELECT q."DeviceId", q."SHA1", q."SHA256", $6::text AS "Company"
FROM "DeviceFileEvents" AS q
WHERE q."Timestamp" >= :start::int8
  AND q."Timestamp" < :end::int8
  AND q._bucket BETWEEN :firstBucket::int2 AND :lastBucket::int2
  AND q._batch < :watermark::int8)
UNION ALL
(SELECT q."DeviceId", q."SHA1", q."SHA256", $6::text AS "Company"
FROM "DeviceEvents" AS q
WHERE q."Timestamp" >= :start::int8
  AND q."Timestamp" < :end::int8
  AND q._bucket BETWEEN :firstBucket::int2 AND :lastBucket::int2
  AND q._batch < :watermark::int8)
UNION ALL
(SELECT q."DeviceId", q."InitiatingProcessSHA1" AS "SHA1", q."InitiatingProcessSHA256" AS "SHA256", q."InitiatingProcessVersionInfoCompanyName" AS "Company"
FROM "DeviceProcessEvents" AS q
WHERE q."Timestamp" >= :start::int8
  AND q."Timestamp" < :end::int8
  AND q._bucket BETWEEN :firstBucket::int2 AND :lastBucket::int2
  AND q._batch < :watermark::int8)
UNION ALL
(SELECT q."DeviceId", q."InitiatingProcessSHA1" AS "SHA1", q."InitiatingProcessSHA256" AS "SHA256", q."InitiatingProcessVersionInfoCompanyName" AS "Company"
FROM "DeviceImageLoadEvents" AS q
WHERE q."Timestamp" >= :start::int8
  AND q."Timestamp" < :end::int8
  AND q._bucket BETWEEN :firstBucket::int2 AND :lastBucket::int2
  AND q._batch < :watermark::int8)
UNION ALL
(SELECT q."DeviceId", q."InitiatingProcessSHA1" AS "SHA1", q."InitiatingProcessSHA256" AS "SHA256", q."InitiatingProcessVersionInfoCompanyName" AS "Company"
FROM "DeviceFileEvents" AS q
WHERE q."Timestamp" >= :start::int8
  AND q."Timestamp" < :end::int8
  AND q._bucket BETWEEN :firstBucket::int2 AND :lastBucket::int2
  AND q._batch < :watermark::int8)
UNION ALL
(SELECT q."DeviceId", q."InitiatingProcessSHA1" AS "SHA1", q."InitiatingProcessSHA256" AS "SHA256", q."InitiatingProcessVersionInfoCompanyName" AS "Company"
FROM "DeviceEvents" AS q
WHERE q."Timestamp" >= :start::int8
  AND q."Timestamp" < :end::int8
  AND q._bucket BETWEEN :firstBucket::int2 AND :lastBucket::int2
  AND q._batch < :watermark::int8)
UNION ALL
(SELECT q."DeviceId", q."InitiatingProcessSHA1" AS "SHA1", q."InitiatingProcessSHA256" AS "SHA256", q."InitiatingProcessVersionInfoCompanyName" AS "Company"
FROM "DeviceNetworkEvents" AS q
WHERE q."Timestamp" >= :start::int8
  AND q."Timestamp" < :end::int8
  AND q._bucket BETWEEN :firstBucket::int2 AND :lastBucket::int2
  AND q._batch < :watermark::int8)
UNION ALL
(SELECT q."DeviceId", q."InitiatingProcessSHA1" AS "SHA1", q."InitiatingProcessSHA256" AS "SHA256", q."InitiatingProcessVersionInfoCompanyName" AS "Company"
FROM "DeviceRegistryEvents" AS q
WHERE q."Timestamp" >= :start::int8
  AND q."Timestamp" < :end::int8
  AND q._bucket BETWEEN :firstBucket::int2 AND :lastBucket::int2
  AND q._batch < :watermark::int8)
UNION ALL
(SELECT q."DeviceId", q."InitiatingProcessSHA1" AS "SHA1", q."InitiatingProcessSHA256" AS "SHA256", q."InitiatingProcessVersionInfoCompanyName" AS "Company"
FROM "DeviceLogonEvents" AS q
WHERE q."Timestamp" >= :start::int8
  AND q."Timestamp" < :end::int8
  AND q._bucket BETWEEN :firstBucket::int2 AND :lastBucket::int2
  AND q._batch < :watermark::int8)) AS q) AS q
WHERE (NOT (q."File" = ''))) AS l WHERE EXISTS (SELECT FROM (SELECT kql.fold(q."InitiatingProcessSHA256") AS "File"
FROM "DeviceRegistryEvents" AS q
WHERE q."Timestamp" >= :start::int8
  AND q."Timestamp" < :end::int8
  AND q._bucket BETWEEN :firstBucket::int2 AND :lastBucket::int2
  AND q._batch < :watermark::int8
GROUP BY 1) AS r WHERE l."File" = r."File")) AS q
GROUP BY 1) AS q) AS l
LEFT JOIN (SELECT q."Certified" AS "Certified1", q."IsSigned", q."profile.IsCertificateValid"
FROM (SELECT q."Certified", q."IsSigned", q."IsTrusted" AS "profile.IsCertificateValid"
FROM (SELECT DISTINCT ON (1) kql.fold(q."SHA1") AS "Certified", q."Timestamp", q."IsSigned", q."IsTrusted"
FROM (SELECT q."Timestamp", q."SHA1", q."IsSigned", q."IsTrusted", q."_identity" AS "_identity14"
FROM "DeviceFileCertificateInfo" AS q
WHERE q."Timestamp" >= :start::int8
  AND q."Timestamp" < :end::int8
  AND q._bucket BETWEEN :firstBucket::int2 AND :lastBucket::int2
  AND q._batch < :watermark::int8) AS q
WHERE (NOT (q."SHA1" = ''))
ORDER BY 1, q."Timestamp" DESC NULLS LAST, q."_identity14" ASC NULLS LAST) AS q) AS q) AS r ON l."Certified" = r."Certified1") AS q) AS l
LEFT JOIN (SELECT q."File" AS "File1"
FROM (SELECT kql.fold(q."SHA256") AS "File"
FROM (SELECT q."SHA256", kql.to_text(kql.member(kql.parse_json(q."AdditionalFields"), $7::text)) AS "Threat"
FROM "DeviceEvents" AS q
WHERE q."Timestamp" >= :start::int8
  AND q."Timestamp" < :end::int8
  AND q._bucket BETWEEN :firstBucket::int2 AND :lastBucket::int2
  AND q._batch < :watermark::int8
  AND (q."ActionType" = $8::text)
  AND (NOT (q."SHA256" = ''))) AS q
WHERE (NOT (q."Threat" = ''))
GROUP BY 1) AS q) AS r ON l."File" = r."File1") AS q) AS r ON l."profile.File" = r."File") AS q) AS q
-- $1 = "mine"
-- $2 = "Unknown"
-- $3 = "Unsigned"
-- $4 = "SignedValid"
-- $5 = "SignedInvalid"
-- $6 = ""
-- $7 = "ThreatName"
-- $8 = "AntivirusDetection"

-- merge
SELECT q."DeviceName", q."InitiatingProcessSHA256", q."MD5", q."SHA1", q."GlobalPrevalence", q."Publisher", q."SignatureState"
FROM "partial rows" AS q
WHERE (q._shard, q._epoch) IN (SELECT d.shard, d.epoch FROM unnest(:doneShards::int8[], :doneEpochs::int4[]) AS d(shard, epoch))
