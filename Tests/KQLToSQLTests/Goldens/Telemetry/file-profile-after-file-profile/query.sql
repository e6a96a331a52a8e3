-- whole
SELECT q."TimeGenerated", q."DeviceName", q."SHA256", q."GlobalPrevalence"
FROM (SELECT q."Timestamp" AS "TimeGenerated", q."DeviceName", q."SHA256", q."GlobalPrevalence"
FROM (SELECT l."Timestamp", l."DeviceName", l."SHA256", l."GlobalPrevalence", l."profile.File", COALESCE(r."File", '') AS "File"
FROM (SELECT q."Timestamp", q."DeviceName", q."SHA256", q."GlobalPrevalence", kql.fold(q."SHA256") AS "profile.File"
FROM (SELECT q."Timestamp", q."DeviceName", q."SHA256", q."profile.GlobalPrevalence" AS "GlobalPrevalence"
FROM (SELECT l."Timestamp", l."DeviceName", l."SHA256", l."profile.File", COALESCE(r."File", '') AS "File", r."profile.GlobalPrevalence"
FROM (SELECT q."Timestamp", q."DeviceName", q."SHA256", kql.fold(q."SHA1") AS "profile.File"
FROM "DeviceImageLoadEvents" AS q
WHERE q."Timestamp" >= :start::int8
  AND q."Timestamp" < :end::int8
  AND q._bucket BETWEEN :firstBucket::int2 AND :lastBucket::int2
  AND q._batch < :watermark::int8) AS l
LEFT JOIN (SELECT q."File", q."profile.GlobalPrevalence"
FROM (SELECT l."File", l."profile.GlobalPrevalence", l."Certified", l."Certified1", COALESCE(r."File1", '') AS "File1"
FROM (SELECT q."File", q."profile.GlobalPrevalence", q."Certified", q."Certified1"
FROM (SELECT l."File", l."profile.GlobalPrevalence", l."Certified", COALESCE(r."Certified1", '') AS "Certified1"
FROM (SELECT q."File", kql.to_int(q."Devices") AS "profile.GlobalPrevalence", kql.fold(q."profile.SHA1") AS "Certified"
FROM (SELECT q."File", COALESCE(max(q."SHA1" COLLATE "C"), '') AS "profile.SHA1", count(DISTINCT q."DeviceId") AS "Devices"
FROM (SELECT l.* FROM (SELECT q."DeviceId", q."SHA1", q."File"
FROM (SELECT q."DeviceId", q."SHA1", kql.fold(q."SHA1") AS "File"
FROM ((SELECT q."DeviceId", q."SHA1"
FROM "DeviceProcessEvents" AS q
WHERE q."Timestamp" >= :start::int8
  AND q."Timestamp" < :end::int8
  AND q._bucket BETWEEN :firstBucket::int2 AND :lastBucket::int2
  AND q._batch < :watermark::int8)
UNION ALL
(SELECT q."DeviceId", q."SHA1"
FROM "DeviceImageLoadEvents" AS q
WHERE q."Timestamp" >= :start::int8
  AND q."Timestamp" < :end::int8
  AND q._bucket BETWEEN :firstBucket::int2 AND :lastBucket::int2
  AND q._batch < :watermark::int8)
UNION ALL
(SELECT q."DeviceId", q."SHA1"
FROM "DeviceFileEvents" AS q
WHERE q."Timestamp" >= :start::int8
  AND q."Timestamp" < :end::int8
  AND q._bucket BETWEEN :firstBucket::int2 AND :lastBucket::int2
  AND q._batch < :watermark::int8)
UNION ALL
(SELECT q."DeviceId", q."SHA1"
FROM "DeviceEvents" AS q
WHERE q."Timestamp" >= :start::int8
  AND q."Timestamp" < :end::int8
  AND q._bucket BETWEEN :firstBucket::int2 AND :lastBucket::int2
  AND q._batch < :watermark::int8)
UNION ALL
(SELECT q."DeviceId", q."InitiatingProcessSHA1" AS "SHA1"
FROM "DeviceProcessEvents" AS q
WHERE q."Timestamp" >= :start::int8
  AND q."Timestamp" < :end::int8
  AND q._bucket BETWEEN :firstBucket::int2 AND :lastBucket::int2
  AND q._batch < :watermark::int8)
UNION ALL
(SELECT q."DeviceId", q."InitiatingProcessSHA1" AS "SHA1"
FROM "DeviceImageLoadEvents" AS q
WHERE q."Timestamp" >= :start::int8
  AND q."Timestamp" < :end::int8
  AND q._bucket BETWEEN :firstBucket::int2 AND :lastBucket::int2
  AND q._batch < :watermark::int8)
UNION ALL
(SELECT q."DeviceId", q."InitiatingProcessSHA1" AS "SHA1"
FROM "DeviceFileEvents" AS q
WHERE q."Timestamp" >= :start::int8
  AND q."Timestamp" < :end::int8
  AND q._bucket BETWEEN :firstBucket::int2 AND :lastBucket::int2
  AND q._batch < :watermark::int8)
UNION ALL
(SELECT q."DeviceId", q."InitiatingProcessSHA1" AS "SHA1"
FROM "DeviceEvents" AS q
WHERE q."Timestamp" >= :start::int8
  AND q."Timestamp" < :end::int8
  AND q._bucket BETWEEN :firstBucket::int2 AND :lastBucket::int2
  AND q._batch < :watermark::int8)
UNION ALL
(SELECT q."DeviceId", q."InitiatingProcessSHA1" AS "SHA1"
FROM "DeviceNetworkEvents" AS q
WHERE q."Timestamp" >= :start::int8
  AND q."Timestamp" < :end::int8
  AND q._bucket BETWEEN :firstBucket::int2 AND :lastBucket::int2
  AND q._batch < :watermark::int8)
UNION ALL
(SELECT q."DeviceId", q."InitiatingProcessSHA1" AS "SHA1"
FROM "DeviceRegistryEvents" AS q
WHERE q."Timestamp" >= :start::int8
  AND q."Timestamp" < :end::int8
  AND q._bucket BETWEEN :firstBucket::int2 AND :lastBucket::int2
  AND q._batch < :watermark::int8)
UNION ALL
(SELECT q."DeviceId", q."InitiatingProcessSHA1" AS "SHA1"
FROM "DeviceLogonEvents" AS q
WHERE q."Timestamp" >= :start::int8
  AND q."Timestamp" < :end::int8
  AND q._bucket BETWEEN :firstBucket::int2 AND :lastBucket::int2
  AND q._batch < :watermark::int8)) AS q) AS q
WHERE (NOT (q."File" = ''))) AS l WHERE EXISTS (SELECT FROM (SELECT kql.fold(q."SHA1") AS "File"
FROM "DeviceImageLoadEvents" AS q
WHERE q."Timestamp" >= :start::int8
  AND q."Timestamp" < :end::int8
  AND q._bucket BETWEEN :firstBucket::int2 AND :lastBucket::int2
  AND q._batch < :watermark::int8
GROUP BY 1) AS r WHERE l."File" = r."File")) AS q
GROUP BY 1) AS q) AS l
LEFT JOIN (SELECT q."Certified" AS "Certified1"
FROM (SELECT kql.fold(q."SHA1") AS "Certified"
FROM "DeviceFileCertificateInfo" AS q
WHERE q."Timestamp" >= :start::int8
  AND q."Timestamp" < :end::int8
  AND q._bucket BETWEEN :firstBucket::int2 AND :lastBucket::int2
  AND q._batch < :watermark::int8
  AND (NOT (q."SHA1" = ''))
GROUP BY 1) AS q) AS r ON l."Certified" = r."Certified1") AS q) AS l
LEFT JOIN (SELECT q."File" AS "File1"
FROM (SELECT kql.fold(q."SHA1") AS "File"
FROM (SELECT q."SHA1", kql.to_text(kql.member(kql.parse_json(q."AdditionalFields"), $1::text)) AS "Threat"
FROM "DeviceEvents" AS q
WHERE q."Timestamp" >= :start::int8
  AND q."Timestamp" < :end::int8
  AND q._bucket BETWEEN :firstBucket::int2 AND :lastBucket::int2
  AND q._batch < :watermark::int8
  AND (q."ActionType" = $2::text)
  AND (NOT (q."SHA1" = ''))) AS q
WHERE (NOT (q."Threat" = ''))
GROUP BY 1) AS q) AS r ON l."File" = r."File1") AS q) AS r ON l."profile.File" = r."File") AS q
WHERE (q."profile.GlobalPrevalence"::int8 > $3::int8)
  AND (NOT (q."profile.GlobalPrevalence" IS NULL))) AS q) AS l
LEFT JOIN (SELECT q."File"
FROM (SELECT l."File", l."Certified", l."Certified1", COALESCE(r."File1", '') AS "File1"
FROM (SELECT q."File", q."Certified", q."Certified1"
FROM (SELECT l."File", l."Certified", COALESCE(r."Certified1", '') AS "Certified1"
FROM (SELECT q."File", kql.fold(q."profile.SHA1") AS "Certified"
FROM (SELECT q."File", COALESCE(max(q."SHA1" COLLATE "C"), '') AS "profile.SHA1"
FROM (SELECT l.* FROM (SELECT q."SHA1", q."File"
FROM (SELECT q."SHA1", kql.fold(q."SHA256") AS "File"
FROM ((SELECT q."SHA1", q."SHA256"
FROM "DeviceProcessEvents" AS q
WHERE q."Timestamp" >= :start::int8
  AND q."Timestamp" < :end::int8
  AND q._bucket BETWEEN :firstBucket::int2 AND :lastBucket::int2
  AND q._batch < :watermark::int8)
UNION ALL
(SELECT q."SHA1", q."SHA256"
FROM "DeviceImageLoadEvents" AS q
WHERE q."Timestamp" >= :start::int8
  AND q."Timestamp" < :end::int8
  AND q._bucket BETWEEN :firstBucket::int2 AND :lastBucket::int2
  AND q._batch < :watermark::int8)
UNION ALL
(SELECT q."SHA1", q."SHA256"
FROM "DeviceFileEvents" AS q
WHERE q."Timestamp" >= :start::int8
  AND q."Timestamp" < :end::int8
  AND q._bucket BETWEEN :firstBucket::int2 AND :lastBucket::int2
  AND q._batch < :watermark::int8)
UNION ALL
(SELECT q."SHA1", q."SHA256"
FROM "DeviceEvents" AS q
WHERE q."Timestamp" >= :start::int8
  AND q."Timestamp" < :end::int8
  AND q._bucket BETWEEN :firstBucket::int2 AND :lastBucket::int2
  AND q._batch < :watermark::int8)
UNION ALL
(SELECT q."InitiatingProcessSHA1" AS "SHA1", q."InitiatingProcessSHA256" AS "SHA256"
FROM "DeviceProcessEvents" AS q
WHERE q."Timestamp" >= :start::int8
  AND q."Timestamp" < :end::int8
  AND q._bucket BETWEEN :firstBucket::int2 AND :lastBucket::int2
  AND q._batch < :watermark::int8)
UNION ALL
(SELECT q."InitiatingProcessSHA1" AS "SHA1", q."InitiatingProcessSHA256" AS "SHA256"
FROM "DeviceImageLoadEvents" AS q
WHERE q."Timestamp" >= :start::int8
  AND q."Timestamp" < :end::int8
  AND q._bucket BETWEEN :firstBucket::int2 AND :lastBucket::int2
  AND q._batch < :watermark::int8)
UNION ALL
(SELECT q."InitiatingProcessSHA1" AS "SHA1", q."InitiatingProcessSHA256" AS "SHA256"
FROM "DeviceFileEvents" AS q
WHERE q."Timestamp" >= :start::int8
  AND q."Timestamp" < :end::int8
  AND q._bucket BETWEEN :firstBucket::int2 AND :lastBucket::int2
  AND q._batch < :watermark::int8)
UNION ALL
(SELECT q."InitiatingProcessSHA1" AS "SHA1", q."InitiatingProcessSHA256" AS "SHA256"
FROM "DeviceEvents" AS q
WHERE q."Timestamp" >= :start::int8
  AND q."Timestamp" < :end::int8
  AND q._bucket BETWEEN :firstBucket::int2 AND :lastBucket::int2
  AND q._batch < :watermark::int8)
UNION ALL
(SELECT q."InitiatingProcessSHA1" AS "SHA1", q."InitiatingProcessSHA256" AS "SHA256"
FROM "DeviceNetworkEvents" AS q
WHERE q."Timestamp" >= :start::int8
  AND q."Timestamp" < :end::int8
  AND q._bucket BETWEEN :firstBucket::int2 AND :lastBucket::int2
  AND q._batch < :watermark::int8)
UNION ALL
(SELECT q."InitiatingProcessSHA1" AS "SHA1", q."InitiatingProcessSHA256" AS "SHA256"
FROM "DeviceRegistryEvents" AS q
WHERE q."Timestamp" >= :start::int8
  AND q."Timestamp" < :end::int8
  AND q._bucket BETWEEN :firstBucket::int2 AND :lastBucket::int2
  AND q._batch < :watermark::int8)
UNION ALL
(SELECT q."InitiatingProcessSHA1" AS "SHA1", q."InitiatingProcessSHA256" AS "SHA256"
FROM "DeviceLogonEvents" AS q
WHERE q."Timestamp" >= :start::int8
  AND q."Timestamp" < :end::int8
  AND q._bucket BETWEEN :firstBucket::int2 AND :lastBucket::int2
  AND q._batch < :watermark::int8)) AS q) AS q
WHERE (NOT (q."File" = ''))) AS l WHERE EXISTS (SELECT FROM (SELECT kql.fold(q."SHA256") AS "File"
FROM (SELECT l."SHA256", l."profile.File", COALESCE(r."File", '') AS "File", r."profile.GlobalPrevalence"
FROM (SELECT q."SHA256", kql.fold(q."SHA1") AS "profile.File"
FROM "DeviceImageLoadEvents" AS q
WHERE q."Timestamp" >= :start::int8
  AND q."Timestamp" < :end::int8
  AND q._bucket BETWEEN :firstBucket::int2 AND :lastBucket::int2
  AND q._batch < :watermark::int8) AS l
LEFT JOIN (SELECT q."File", q."profile.GlobalPrevalence"
FROM (SELECT l."File", l."profile.GlobalPrevalence", l."Certified", l."Certified1", COALESCE(r."File1", '') AS "File1"
FROM (SELECT q."File", q."profile.GlobalPrevalence", q."Certified", q."Certified1"
FROM (SELECT l."File", l."profile.GlobalPrevalence", l."Certified", COALESCE(r."Certified1", '') AS "Certified1"
FROM (SELECT q."File", kql.to_int(q."Devices") AS "profile.GlobalPrevalence", kql.fold(q."profile.SHA1") AS "Certified"
FROM (SELECT q."File", COALESCE(max(q."SHA1" COLLATE "C"), '') AS "profile.SHA1", count(DISTINCT q."DeviceId") AS "Devices"
FROM (SELECT l.* FROM (SELECT q."DeviceId", q."SHA1", q."File"
FROM (SELECT q."DeviceId", q."SHA1", kql.fold(q."SHA1") AS "File"
FROM ((SELECT q."DeviceId", q."SHA1"
FROM "DeviceProcessEvents" AS q
WHERE q."Timestamp" >= :start::int8
  AND q."Timestamp" < :end::int8
  AND q._bucket BETWEEN :firstBucket::int2 AND :lastBucket::int2
  AND q._batch < :watermark::int8)
UNION ALL
(SELECT q."DeviceId", q."SHA1"
FROM "DeviceImageLoadEvents" AS q
WHERE q."Timestamp" >= :start::int8
  AND q."Timestamp" < :end::int8
  AND q._bucket BETWEEN :firstBucket::int2 AND :lastBucket::int2
  AND q._batch < :watermark::int8)
UNION ALL
(SELECT q."DeviceId", q."SHA1"
FROM "DeviceFileEvents" AS q
WHERE q."Timestamp" >= :start::int8
  AND q."Timestamp" < :end::int8
  AND q._bucket BETWEEN :firstBucket::int2 AND :lastBucket::int2
  AND q._batch < :watermark::int8)
UNION ALL
(SELECT q."DeviceId", q."SHA1"
FROM "DeviceEvents" AS q
WHERE q."Timestamp" >= :start::int8
  AND q."Timestamp" < :end::int8
  AND q._bucket BETWEEN :firstBucket::int2 AND :lastBucket::int2
  AND q._batch < :watermark::int8)
UNION ALL
(SELECT q."DeviceId", q."InitiatingProcessSHA1" AS "SHA1"
FROM "DeviceProcessEvents" AS q
WHERE q."Timestamp" >= :start::int8
  AND q."Timestamp" < :end::int8
  AND q._bucket BETWEEN :firstBucket::int2 AND :lastBucket::int2
  AND q._batch < :watermark::int8)
UNION ALL
(SELECT q."DeviceId", q."InitiatingProcessSHA1" AS "SHA1"
FROM "DeviceImageLoadEvents" AS q
WHERE q."Timestamp" >= :start::int8
  AND q."Timestamp" < :end::int8
  AND q._bucket BETWEEN :firstBucket::int2 AND :lastBucket::int2
  AND q._batch < :watermark::int8)
UNION ALL
(SELECT q."DeviceId", q."InitiatingProcessSHA1" AS "SHA1"
FROM "DeviceFileEvents" AS q
WHERE q."Timestamp" >= :start::int8
  AND q."Timestamp" < :end::int8
  AND q._bucket BETWEEN :firstBucket::int2 AND :lastBucket::int2
  AND q._batch < :watermark::int8)
UNION ALL
(SELECT q."DeviceId", q."InitiatingProcessSHA1" AS "SHA1"
FROM "DeviceEvents" AS q
WHERE q."Timestamp" >= :start::int8
  AND q."Timestamp" < :end::int8
  AND q._bucket BETWEEN :firstBucket::int2 AND :lastBucket::int2
  AND q._batch < :watermark::int8)
UNION ALL
(SELECT q."DeviceId", q."InitiatingProcessSHA1" AS "SHA1"
FROM "DeviceNetworkEvents" AS q
WHERE q."Timestamp" >= :start::int8
  AND q."Timestamp" < :end::int8
  AND q._bucket BETWEEN :firstBucket::int2 AND :lastBucket::int2
  AND q._batch < :watermark::int8)
UNION ALL
(SELECT q."DeviceId", q."InitiatingProcessSHA1" AS "SHA1"
FROM "DeviceRegistryEvents" AS q
WHERE q."Timestamp" >= :start::int8
  AND q."Timestamp" < :end::int8
  AND q._bucket BETWEEN :firstBucket::int2 AND :lastBucket::int2
  AND q._batch < :watermark::int8)
UNION ALL
(SELECT q."DeviceId", q."InitiatingProcessSHA1" AS "SHA1"
FROM "DeviceLogonEvents" AS q
WHERE q."Timestamp" >= :start::int8
  AND q."Timestamp" < :end::int8
  AND q._bucket BETWEEN :firstBucket::int2 AND :lastBucket::int2
  AND q._batch < :watermark::int8)) AS q) AS q
WHERE (NOT (q."File" = ''))) AS l WHERE EXISTS (SELECT FROM (SELECT kql.fold(q."SHA1") AS "File"
FROM "DeviceImageLoadEvents" AS q
WHERE q."Timestamp" >= :start::int8
  AND q."Timestamp" < :end::int8
  AND q._bucket BETWEEN :firstBucket::int2 AND :lastBucket::int2
  AND q._batch < :watermark::int8
GROUP BY 1) AS r WHERE l."File" = r."File")) AS q
GROUP BY 1) AS q) AS l
LEFT JOIN (SELECT q."Certified" AS "Certified1"
FROM (SELECT kql.fold(q."SHA1") AS "Certified"
FROM "DeviceFileCertificateInfo" AS q
WHERE q."Timestamp" >= :start::int8
  AND q."Timestamp" < :end::int8
  AND q._bucket BETWEEN :firstBucket::int2 AND :lastBucket::int2
  AND q._batch < :watermark::int8
  AND (NOT (q."SHA1" = ''))
GROUP BY 1) AS q) AS r ON l."Certified" = r."Certified1") AS q) AS l
LEFT JOIN (SELECT q."File" AS "File1"
FROM (SELECT kql.fold(q."SHA1") AS "File"
FROM (SELECT q."SHA1", kql.to_text(kql.member(kql.parse_json(q."AdditionalFields"), $1::text)) AS "Threat"
FROM "DeviceEvents" AS q
WHERE q."Timestamp" >= :start::int8
  AND q."Timestamp" < :end::int8
  AND q._bucket BETWEEN :firstBucket::int2 AND :lastBucket::int2
  AND q._batch < :watermark::int8
  AND (q."ActionType" = $2::text)
  AND (NOT (q."SHA1" = ''))) AS q
WHERE (NOT (q."Threat" = ''))
GROUP BY 1) AS q) AS r ON l."File" = r."File1") AS q) AS r ON l."profile.File" = r."File") AS q
WHERE (q."profile.GlobalPrevalence"::int8 > $3::int8)
GROUP BY 1) AS r WHERE l."File" = r."File")) AS q
GROUP BY 1) AS q) AS l
LEFT JOIN (SELECT q."Certified" AS "Certified1"
FROM (SELECT kql.fold(q."SHA1") AS "Certified"
FROM "DeviceFileCertificateInfo" AS q
WHERE q."Timestamp" >= :start::int8
  AND q."Timestamp" < :end::int8
  AND q._bucket BETWEEN :firstBucket::int2 AND :lastBucket::int2
  AND q._batch < :watermark::int8
  AND (NOT (q."SHA1" = ''))
GROUP BY 1) AS q) AS r ON l."Certified" = r."Certified1") AS q) AS l
LEFT JOIN (SELECT q."File" AS "File1"
FROM (SELECT kql.fold(q."SHA256") AS "File"
FROM (SELECT q."SHA256", kql.to_text(kql.member(kql.parse_json(q."AdditionalFields"), $1::text)) AS "Threat"
FROM "DeviceEvents" AS q
WHERE q."Timestamp" >= :start::int8
  AND q."Timestamp" < :end::int8
  AND q._bucket BETWEEN :firstBucket::int2 AND :lastBucket::int2
  AND q._batch < :watermark::int8
  AND (q."ActionType" = $2::text)
  AND (NOT (q."SHA256" = ''))) AS q
WHERE (NOT (q."Threat" = ''))
GROUP BY 1) AS q) AS r ON l."File" = r."File1") AS q) AS r ON l."profile.File" = r."File") AS q) AS q
ORDER BY q."DeviceName" COLLATE "C" ASC
-- $1 = "ThreatName"
-- $2 = "AntivirusDetection"
-- $3 = 1

-- shard
SELECT q."Timestamp" AS "TimeGenerated", q."DeviceName", q."SHA256", q."GlobalPrevalence"
FROM (SELECT l."Timestamp", l."DeviceName", l."SHA256", l."GlobalPrevalence", l."profile.File", COALESCE(r."File", '') AS "File"
FROM (SELECT q."Timestamp", q."DeviceName", q."SHA256", q."GlobalPrevalence", kql.fold(q."SHA256") AS "profile.File"
FROM (SELECT q."Timestamp", q."DeviceName", q."SHA256", q."profile.GlobalPrevalence" AS "GlobalPrevalence"
FROM (SELECT l."Timestamp", l."DeviceName", l."SHA256", l."profile.File", COALESCE(r."File", '') AS "File", r."profile.GlobalPrevalence"
FROM (SELECT q."Timestamp", q."DeviceName", q."SHA256", kql.fold(q."SHA1") AS "profile.File"
FROM "DeviceImageLoadEvents" AS q
WHERE q."Timestamp" >= :start::int8
  AND q."Timestamp" < :end::int8
  AND q._bucket BETWEEN :firstBucket::int2 AND :lastBucket::int2
  AND q._batch < :watermark::int8) AS l
LEFT JOIN (SELECT q."File", q."profile.GlobalPrevalence"
FROM (SELECT l."File", l."profile.GlobalPrevalence", l."Certified", l."Certified1", COALESCE(r."File1", '') AS "File1"
FROM (SELECT q."File", q."profile.GlobalPrevalence", q."Certified", q."Certified1"
FROM (SELECT l."File", l."profile.GlobalPrevalence", l."Certified", COALESCE(r."Certified1", '') AS "Certified1"
FROM (SELECT q."File", kql.to_int(q."Devices") AS "profile.GlobalPrevalence", kql.fold(q."profile.SHA1") AS "Certified"
FROM (SELECT q."File", COALESCE(max(q."SHA1" COLLATE "C"), '') AS "profile.SHA1", count(DISTINCT q."DeviceId") AS "Devices"
FROM (SELECT l.* FROM (SELECT q."DeviceId", q."SHA1", q."File"
FROM (SELECT q."DeviceId", q."SHA1", kql.fold(q."SHA1") AS "File"
FROM ((SELECT q."DeviceId", q."SHA1"
FROM "DeviceProcessEvents" AS q
WHERE q."Timestamp" >= :start::int8
  AND q."Timestamp" < :end::int8
  AND q._bucket BETWEEN :firstBucket::int2 AND :lastBucket::int2
  AND q._batch < :watermark::int8)
UNION ALL
(SELECT q."DeviceId", q."SHA1"
FROM "DeviceImageLoadEvents" AS q
WHERE q."Timestamp" >= :start::int8
  AND q."Timestamp" < :end::int8
  AND q._bucket BETWEEN :firstBucket::int2 AND :lastBucket::int2
  AND q._batch < :watermark::int8)
UNION ALL
(SELECT q."DeviceId", q."SHA1"
FROM "DeviceFileEvents" AS q
WHERE q."Timestamp" >= :start::int8
  AND q."Timestamp" < :end::int8
  AND q._bucket BETWEEN :firstBucket::int2 AND :lastBucket::int2
  AND q._batch < :watermark::int8)
UNION ALL
(SELECT q."DeviceId", q."SHA1"
FROM "DeviceEvents" AS q
WHERE q."Timestamp" >= :start::int8
  AND q."Timestamp" < :end::int8
  AND q._bucket BETWEEN :firstBucket::int2 AND :lastBucket::int2
  AND q._batch < :watermark::int8)
UNION ALL
(SELECT q."DeviceId", q."InitiatingProcessSHA1" AS "SHA1"
FROM "DeviceProcessEvents" AS q
WHERE q."Timestamp" >= :start::int8
  AND q."Timestamp" < :end::int8
  AND q._bucket BETWEEN :firstBucket::int2 AND :lastBucket::int2
  AND q._batch < :watermark::int8)
UNION ALL
(SELECT q."DeviceId", q."InitiatingProcessSHA1" AS "SHA1"
FROM "DeviceImageLoadEvents" AS q
WHERE q."Timestamp" >= :start::int8
  AND q."Timestamp" < :end::int8
  AND q._bucket BETWEEN :firstBucket::int2 AND :lastBucket::int2
  AND q._batch < :watermark::int8)
UNION ALL
(SELECT q."DeviceId", q."InitiatingProcessSHA1" AS "SHA1"
FROM "DeviceFileEvents" AS q
WHERE q."Timestamp" >= :start::int8
  AND q."Timestamp" < :end::int8
  AND q._bucket BETWEEN :firstBucket::int2 AND :lastBucket::int2
  AND q._batch < :watermark::int8)
UNION ALL
(SELECT q."DeviceId", q."InitiatingProcessSHA1" AS "SHA1"
FROM "DeviceEvents" AS q
WHERE q."Timestamp" >= :start::int8
  AND q."Timestamp" < :end::int8
  AND q._bucket BETWEEN :firstBucket::int2 AND :lastBucket::int2
  AND q._batch < :watermark::int8)
UNION ALL
(SELECT q."DeviceId", q."InitiatingProcessSHA1" AS "SHA1"
FROM "DeviceNetworkEvents" AS q
WHERE q."Timestamp" >= :start::int8
  AND q."Timestamp" < :end::int8
  AND q._bucket BETWEEN :firstBucket::int2 AND :lastBucket::int2
  AND q._batch < :watermark::int8)
UNION ALL
(SELECT q."DeviceId", q."InitiatingProcessSHA1" AS "SHA1"
FROM "DeviceRegistryEvents" AS q
WHERE q."Timestamp" >= :start::int8
  AND q."Timestamp" < :end::int8
  AND q._bucket BETWEEN :firstBucket::int2 AND :lastBucket::int2
  AND q._batch < :watermark::int8)
UNION ALL
(SELECT q."DeviceId", q."InitiatingProcessSHA1" AS "SHA1"
FROM "DeviceLogonEvents" AS q
WHERE q."Timestamp" >= :start::int8
  AND q."Timestamp" < :end::int8
  AND q._bucket BETWEEN :firstBucket::int2 AND :lastBucket::int2
  AND q._batch < :watermark::int8)) AS q) AS q
WHERE (NOT (q."File" = ''))) AS l WHERE EXISTS (SELECT FROM (SELECT kql.fold(q."SHA1") AS "File"
FROM "DeviceImageLoadEvents" AS q
WHERE q."Timestamp" >= :start::int8
  AND q."Timestamp" < :end::int8
  AND q._bucket BETWEEN :firstBucket::int2 AND :lastBucket::int2
  AND q._batch < :watermark::int8
GROUP BY 1) AS r WHERE l."File" = r."File")) AS q
GROUP BY 1) AS q) AS l
LEFT JOIN (SELECT q."Certified" AS "Certified1"
FROM (SELECT kql.fold(q."SHA1") AS "Certified"
FROM "DeviceFileCertificateInfo" AS q
WHERE q."Timestamp" >= :start::int8
  AND q."Timestamp" < :end::int8
  AND q._bucket BETWEEN :firstBucket::int2 AND :lastBucket::int2
  AND q._batch < :watermark::int8
  AND (NOT (q."SHA1" = ''))
GROUP BY 1) AS q) AS r ON l."Certified" = r."Certified1") AS q) AS l
LEFT JOIN (SELECT q."File" AS "File1"
FROM (SELECT kql.fold(q."SHA1") AS "File"
FROM (SELECT q."SHA1", kql.to_text(kql.member(kql.parse_json(q."AdditionalFields"), $1::text)) AS "Threat"
FROM "DeviceEvents" AS q
WHERE q."Timestamp" >= :start::int8
  AND q."Timestamp" < :end::int8
  AND q._bucket BETWEEN :firstBucket::int2 AND :lastBucket::int2
  AND q._batch < :watermark::int8
  AND (q."ActionType" = $2::text)
  AND (NOT (q."SHA1" = ''))) AS q
WHERE (NOT (q."Threat" = ''))
GROUP BY 1) AS q) AS r ON l."File" = r."File1") AS q) AS r ON l."profile.File" = r."File") AS q
WHERE (q."profile.GlobalPrevalence"::int8 > $3::int8)
  AND (NOT (q."profile.GlobalPrevalence" IS NULL))) AS q) AS l
LEFT JOIN (SELECT q."File"
FROM (SELECT l."File", l."Certified", l."Certified1", COALESCE(r."File1", '') AS "File1"
FROM (SELECT q."File", q."Certified", q."Certified1"
FROM (SELECT l."File", l."Certified", COALESCE(r."Certified1", '') AS "Certified1"
FROM (SELECT q."File", kql.fold(q."profile.SHA1") AS "Certified"
FROM (SELECT q."File", COALESCE(max(q."SHA1" COLLATE "C"), '') AS "profile.SHA1"
FROM (SELECT l.* FROM (SELECT q."SHA1", q."File"
FROM (SELECT q."SHA1", kql.fold(q."SHA256") AS "File"
FROM ((SELECT q."SHA1", q."SHA256"
FROM "DeviceProcessEvents" AS q
WHERE q."Timestamp" >= :start::int8
  AND q."Timestamp" < :end::int8
  AND q._bucket BETWEEN :firstBucket::int2 AND :lastBucket::int2
  AND q._batch < :watermark::int8)
UNION ALL
(SELECT q."SHA1", q."SHA256"
FROM "DeviceImageLoadEvents" AS q
WHERE q."Timestamp" >= :start::int8
  AND q."Timestamp" < :end::int8
  AND q._bucket BETWEEN :firstBucket::int2 AND :lastBucket::int2
  AND q._batch < :watermark::int8)
UNION ALL
(SELECT q."SHA1", q."SHA256"
FROM "DeviceFileEvents" AS q
WHERE q."Timestamp" >= :start::int8
  AND q."Timestamp" < :end::int8
  AND q._bucket BETWEEN :firstBucket::int2 AND :lastBucket::int2
  AND q._batch < :watermark::int8)
UNION ALL
(SELECT q."SHA1", q."SHA256"
FROM "DeviceEvents" AS q
WHERE q."Timestamp" >= :start::int8
  AND q."Timestamp" < :end::int8
  AND q._bucket BETWEEN :firstBucket::int2 AND :lastBucket::int2
  AND q._batch < :watermark::int8)
UNION ALL
(SELECT q."InitiatingProcessSHA1" AS "SHA1", q."InitiatingProcessSHA256" AS "SHA256"
FROM "DeviceProcessEvents" AS q
WHERE q."Timestamp" >= :start::int8
  AND q."Timestamp" < :end::int8
  AND q._bucket BETWEEN :firstBucket::int2 AND :lastBucket::int2
  AND q._batch < :watermark::int8)
UNION ALL
(SELECT q."InitiatingProcessSHA1" AS "SHA1", q."InitiatingProcessSHA256" AS "SHA256"
FROM "DeviceImageLoadEvents" AS q
WHERE q."Timestamp" >= :start::int8
  AND q."Timestamp" < :end::int8
  AND q._bucket BETWEEN :firstBucket::int2 AND :lastBucket::int2
  AND q._batch < :watermark::int8)
UNION ALL
(SELECT q."InitiatingProcessSHA1" AS "SHA1", q."InitiatingProcessSHA256" AS "SHA256"
FROM "DeviceFileEvents" AS q
WHERE q."Timestamp" >= :start::int8
  AND q."Timestamp" < :end::int8
  AND q._bucket BETWEEN :firstBucket::int2 AND :lastBucket::int2
  AND q._batch < :watermark::int8)
UNION ALL
(SELECT q."InitiatingProcessSHA1" AS "SHA1", q."InitiatingProcessSHA256" AS "SHA256"
FROM "DeviceEvents" AS q
WHERE q."Timestamp" >= :start::int8
  AND q."Timestamp" < :end::int8
  AND q._bucket BETWEEN :firstBucket::int2 AND :lastBucket::int2
  AND q._batch < :watermark::int8)
UNION ALL
(SELECT q."InitiatingProcessSHA1" AS "SHA1", q."InitiatingProcessSHA256" AS "SHA256"
FROM "DeviceNetworkEvents" AS q
WHERE q."Timestamp" >= :start::int8
  AND q."Timestamp" < :end::int8
  AND q._bucket BETWEEN :firstBucket::int2 AND :lastBucket::int2
  AND q._batch < :watermark::int8)
UNION ALL
(SELECT q."InitiatingProcessSHA1" AS "SHA1", q."InitiatingProcessSHA256" AS "SHA256"
FROM "DeviceRegistryEvents" AS q
WHERE q."Timestamp" >= :start::int8
  AND q."Timestamp" < :end::int8
  AND q._bucket BETWEEN :firstBucket::int2 AND :lastBucket::int2
  AND q._batch < :watermark::int8)
UNION ALL
(SELECT q."InitiatingProcessSHA1" AS "SHA1", q."InitiatingProcessSHA256" AS "SHA256"
FROM "DeviceLogonEvents" AS q
WHERE q."Timestamp" >= :start::int8
  AND q."Timestamp" < :end::int8
  AND q._bucket BETWEEN :firstBucket::int2 AND :lastBucket::int2
  AND q._batch < :watermark::int8)) AS q) AS q
WHERE (NOT (q."File" = ''))) AS l WHERE EXISTS (SELECT FROM (SELECT kql.fold(q."SHA256") AS "File"
FROM (SELECT l."SHA256", l."profile.File", COALESCE(r."File", '') AS "File", r."profile.GlobalPrevalence"
FROM (SELECT q."SHA256", kql.fold(q."SHA1") AS "profile.File"
FROM "DeviceImageLoadEvents" AS q
WHERE q."Timestamp" >= :start::int8
  AND q."Timestamp" < :end::int8
  AND q._bucket BETWEEN :firstBucket::int2 AND :lastBucket::int2
  AND q._batch < :watermark::int8) AS l
LEFT JOIN (SELECT q."File", q."profile.GlobalPrevalence"
FROM (SELECT l."File", l."profile.GlobalPrevalence", l."Certified", l."Certified1", COALESCE(r."File1", '') AS "File1"
FROM (SELECT q."File", q."profile.GlobalPrevalence", q."Certified", q."Certified1"
FROM (SELECT l."File", l."profile.GlobalPrevalence", l."Certified", COALESCE(r."Certified1", '') AS "Certified1"
FROM (SELECT q."File", kql.to_int(q."Devices") AS "profile.GlobalPrevalence", kql.fold(q."profile.SHA1") AS "Certified"
FROM (SELECT q."File", COALESCE(max(q."SHA1" COLLATE "C"), '') AS "profile.SHA1", count(DISTINCT q."DeviceId") AS "Devices"
FROM (SELECT l.* FROM (SELECT q."DeviceId", q."SHA1", q."File"
FROM (SELECT q."DeviceId", q."SHA1", kql.fold(q."SHA1") AS "File"
FROM ((SELECT q."DeviceId", q."SHA1"
FROM "DeviceProcessEvents" AS q
WHERE q."Timestamp" >= :start::int8
  AND q."Timestamp" < :end::int8
  AND q._bucket BETWEEN :firstBucket::int2 AND :lastBucket::int2
  AND q._batch < :watermark::int8)
UNION ALL
(SELECT q."DeviceId", q."SHA1"
FROM "DeviceImageLoadEvents" AS q
WHERE q."Timestamp" >= :start::int8
  AND q."Timestamp" < :end::int8
  AND q._bucket BETWEEN :firstBucket::int2 AND :lastBucket::int2
  AND q._batch < :watermark::int8)
UNION ALL
(SELECT q."DeviceId", q."SHA1"
FROM "DeviceFileEvents" AS q
WHERE q."Timestamp" >= :start::int8
  AND q."Timestamp" < :end::int8
  AND q._bucket BETWEEN :firstBucket::int2 AND :lastBucket::int2
  AND q._batch < :watermark::int8)
UNION ALL
(SELECT q."DeviceId", q."SHA1"
FROM "DeviceEvents" AS q
WHERE q."Timestamp" >= :start::int8
  AND q."Timestamp" < :end::int8
  AND q._bucket BETWEEN :firstBucket::int2 AND :lastBucket::int2
  AND q._batch < :watermark::int8)
UNION ALL
(SELECT q."DeviceId", q."InitiatingProcessSHA1" AS "SHA1"
FROM "DeviceProcessEvents" AS q
WHERE q."Timestamp" >= :start::int8
  AND q."Timestamp" < :end::int8
  AND q._bucket BETWEEN :firstBucket::int2 AND :lastBucket::int2
  AND q._batch < :watermark::int8)
UNION ALL
(SELECT q."DeviceId", q."InitiatingProcessSHA1" AS "SHA1"
FROM "DeviceImageLoadEvents" AS q
WHERE q."Timestamp" >= :start::int8
  AND q."Timestamp" < :end::int8
  AND q._bucket BETWEEN :firstBucket::int2 AND :lastBucket::int2
  AND q._batch < :watermark::int8)
UNION ALL
(SELECT q."DeviceId", q."InitiatingProcessSHA1" AS "SHA1"
FROM "DeviceFileEvents" AS q
WHERE q."Timestamp" >= :start::int8
  AND q."Timestamp" < :end::int8
  AND q._bucket BETWEEN :firstBucket::int2 AND :lastBucket::int2
  AND q._batch < :watermark::int8)
UNION ALL
(SELECT q."DeviceId", q."InitiatingProcessSHA1" AS "SHA1"
FROM "DeviceEvents" AS q
WHERE q."Timestamp" >= :start::int8
  AND q."Timestamp" < :end::int8
  AND q._bucket BETWEEN :firstBucket::int2 AND :lastBucket::int2
  AND q._batch < :watermark::int8)
UNION ALL
(SELECT q."DeviceId", q."InitiatingProcessSHA1" AS "SHA1"
FROM "DeviceNetworkEvents" AS q
WHERE q."Timestamp" >= :start::int8
  AND q."Timestamp" < :end::int8
  AND q._bucket BETWEEN :firstBucket::int2 AND :lastBucket::int2
  AND q._batch < :watermark::int8)
UNION ALL
(SELECT q."DeviceId", q."InitiatingProcessSHA1" AS "SHA1"
FROM "DeviceRegistryEvents" AS q
WHERE q."Timestamp" >= :start::int8
  AND q."Timestamp" < :end::int8
  AND q._bucket BETWEEN :firstBucket::int2 AND :lastBucket::int2
  AND q._batch < :watermark::int8)
UNION ALL
(SELECT q."DeviceId", q."InitiatingProcessSHA1" AS "SHA1"
FROM "DeviceLogonEvents" AS q
WHERE q."Timestamp" >= :start::int8
  AND q."Timestamp" < :end::int8
  AND q._bucket BETWEEN :firstBucket::int2 AND :lastBucket::int2
  AND q._batch < :watermark::int8)) AS q) AS q
WHERE (NOT (q."File" = ''))) AS l WHERE EXISTS (SELECT FROM (SELECT kql.fold(q."SHA1") AS "File"
FROM "DeviceImageLoadEvents" AS q
WHERE q."Timestamp" >= :start::int8
  AND q."Timestamp" < :end::int8
  AND q._bucket BETWEEN :firstBucket::int2 AND :lastBucket::int2
  AND q._batch < :watermark::int8
GROUP BY 1) AS r WHERE l."File" = r."File")) AS q
GROUP BY 1) AS q) AS l
LEFT JOIN (SELECT q."Certified" AS "Certified1"
FROM (SELECT kql.fold(q."SHA1") AS "Certified"
FROM "DeviceFileCertificateInfo" AS q
WHERE q."Timestamp" >= :start::int8
  AND q."Timestamp" < :end::int8
  AND q._bucket BETWEEN :firstBucket::int2 AND :lastBucket::int2
  AND q._batch < :watermark::int8
  AND (NOT (q."SHA1" = ''))
GROUP BY 1) AS q) AS r ON l."Certified" = r."Certified1") AS q) AS l
LEFT JOIN (SELECT q."File" AS "File1"
FROM (SELECT kql.fold(q."SHA1") AS "File"
FROM (SELECT q."SHA1", kql.to_text(kql.member(kql.parse_json(q."AdditionalFields"), $1::text)) AS "Threat"
FROM "DeviceEvents" AS q
WHERE q."Timestamp" >= :start::int8
  AND q."Timestamp" < :end::int8
  AND q._bucket BETWEEN :firstBucket::int2 AND :lastBucket::int2
  AND q._batch < :watermark::int8
  AND (q."ActionType" = $2::text)
  AND (NOT (q."SHA1" = ''))) AS q
WHERE (NOT (q."Threat" = ''))
GROUP BY 1) AS q) AS r ON l."File" = r."File1") AS q) AS r ON l."profile.File" = r."File") AS q
WHERE (q."profile.GlobalPrevalence"::int8 > $3::int8)
GROUP BY 1) AS r WHERE l."File" = r."File")) AS q
GROUP BY 1) AS q) AS l
LEFT JOIN (SELECT q."Certified" AS "Certified1"
FROM (SELECT kql.fold(q."SHA1") AS "Certified"
FROM "DeviceFileCertificateInfo" AS q
WHERE q."Timestamp" >= :start::int8
  AND q."Timestamp" < :end::int8
  AND q._bucket BETWEEN :firstBucket::int2 AND :lastBucket::int2
  AND q._batch < :watermark::int8
  AND (NOT (q."SHA1" = ''))
GROUP BY 1) AS q) AS r ON l."Certified" = r."Certified1") AS q) AS l
LEFT JOIN (SELECT q."File" AS "File1"
FROM (SELECT kql.fold(q."SHA256") AS "File"
FROM (SELECT q."SHA256", kql.to_text(kql.member(kql.parse_json(q."AdditionalFields"), $1::text)) AS "Threat"
FROM "DeviceEvents" AS q
WHERE q."Timestamp" >= :start::int8
  AND q."Timestamp" < :end::int8
  AND q._bucket BETWEEN :firstBucket::int2 AND :lastBucket::int2
  AND q._batch < :watermark::int8
  AND (q."ActionType" = $2::text)
  AND (NOT (q."SHA256" = ''))) AS q
WHERE (NOT (q."Threat" = ''))
GROUP BY 1) AS q) AS r ON l."File" = r."File1") AS q) AS r ON l."profile.File" = r."File") AS q
-- $1 = "ThreatName"
-- $2 = "AntivirusDetection"
-- $3 = 1

-- merge
SELECT q."TimeGenerated", q."DeviceName", q."SHA256", q."GlobalPrevalence"
FROM "partial rows" AS q
WHERE (q._shard, q._epoch) IN (SELECT d.shard, d.epoch FROM unnest(:doneShards::int8[], :doneEpochs::int4[]) AS d(shard, epoch))
ORDER BY q."DeviceName" COLLATE "C" ASC
