-- whole
SELECT q."SHA1", q."SHA256", q."MD5", q."FileSize", q."GlobalPrevalence", q."GlobalFirstSeen", q."GlobalLastSeen", q."Signer", q."Issuer", q."SignerHash", q."IsCertificateValid", q."IsRootSignerMicrosoft", q."SignatureState", q."IsExecutable", q."ThreatName", q."Publisher", q."SoftwareName", q."ProfileAvailability"
FROM (SELECT q."SHA1", q."profile.SHA256" AS "SHA256", q."profile.MD5" AS "MD5", q."profile.FileSize" AS "FileSize", q."profile.GlobalPrevalence" AS "GlobalPrevalence", q."profile.GlobalFirstSeen" AS "GlobalFirstSeen", q."profile.GlobalLastSeen" AS "GlobalLastSeen", q."profile.Signer" AS "Signer", q."profile.Issuer" AS "Issuer", q."profile.SignerHash" AS "SignerHash", q."profile.IsCertificateValid" AS "IsCertificateValid", q."profile.IsRootSignerMicrosoft" AS "IsRootSignerMicrosoft", q."profile.SignatureState" AS "SignatureState", q."profile.IsExecutable" AS "IsExecutable", q."profile.ThreatName" AS "ThreatName", q."profile.Publisher" AS "Publisher", q."profile.SoftwareName" AS "SoftwareName", q."profile.ProfileAvailability" AS "ProfileAvailability"
FROM (SELECT q."SHA1", q."profile.SHA256", q."profile.MD5", q."profile.FileSize", q."profile.GlobalFirstSeen", q."profile.GlobalLastSeen", q."profile.Publisher", q."profile.SoftwareName", q."profile.GlobalPrevalence", q."profile.IsCertificateValid", q."profile.IsRootSignerMicrosoft", q."profile.Signer", q."profile.Issuer", q."profile.SignerHash", q."profile.ThreatName", q."profile.SignatureState", NULL::boolean AS "profile.IsExecutable", CASE WHEN (q."profile.File" = '') THEN $1::text WHEN (q."profile.GlobalPrevalence" IS NULL) THEN $2::text ELSE $3::text END AS "profile.ProfileAvailability"
FROM (SELECT l."SHA1", l."profile.File", COALESCE(r."File", '') AS "File", COALESCE(r."profile.SHA256", '') AS "profile.SHA256", COALESCE(r."profile.MD5", '') AS "profile.MD5", r."profile.FileSize", r."profile.GlobalFirstSeen", r."profile.GlobalLastSeen", COALESCE(r."profile.Publisher", '') AS "profile.Publisher", COALESCE(r."profile.SoftwareName", '') AS "profile.SoftwareName", r."profile.GlobalPrevalence", r."profile.IsCertificateValid", r."profile.IsRootSignerMicrosoft", COALESCE(r."profile.Signer", '') AS "profile.Signer", COALESCE(r."profile.Issuer", '') AS "profile.Issuer", COALESCE(r."profile.SignerHash", '') AS "profile.SignerHash", COALESCE(r."profile.ThreatName", '') AS "profile.ThreatName", COALESCE(r."profile.SignatureState", '') AS "profile.SignatureState"
FROM (SELECT q."SHA1", kql.fold(q."SHA1") AS "profile.File"
FROM (SELECT q."SHA1"
FROM "DeviceImageLoadEvents" AS q
WHERE q."Timestamp" >= :start::int8
  AND q."Timestamp" < :end::int8
  AND q._bucket BETWEEN :firstBucket::int2 AND :lastBucket::int2
  AND q._batch < :watermark::int8
GROUP BY 1) AS q) AS l
LEFT JOIN (SELECT q."File", q."profile.SHA256", q."profile.MD5", q."profile.FileSize", q."profile.GlobalFirstSeen", q."profile.GlobalLastSeen", q."profile.Publisher", q."profile.SoftwareName", q."profile.GlobalPrevalence", q."profile.IsCertificateValid", q."profile.IsRootSignerMicrosoft", q."profile.Signer", q."profile.Issuer", q."profile.SignerHash", q."profile.ThreatName", CASE WHEN (q."IsSigned" IS NULL) THEN $4::text WHEN (NOT q."IsSigned") THEN $5::text WHEN (q."profile.IsCertificateValid" = true) THEN $6::text ELSE $7::text END AS "profile.SignatureState"
FROM (SELECT l."File", l."profile.SHA256", l."profile.MD5", l."profile.FileSize", l."profile.GlobalFirstSeen", l."profile.GlobalLastSeen", l."profile.Publisher", l."profile.SoftwareName", l."profile.GlobalPrevalence", l."Certified", l."Certified1", l."IsSigned", l."profile.IsCertificateValid", l."profile.IsRootSignerMicrosoft", l."profile.Signer", l."profile.Issuer", l."profile.SignerHash", COALESCE(r."File1", '') AS "File1", COALESCE(r."profile.ThreatName", '') AS "profile.ThreatName"
FROM (SELECT q."File", q."profile.SHA256", q."profile.MD5", q."profile.FileSize", q."profile.GlobalFirstSeen", q."profile.GlobalLastSeen", q."profile.Publisher", q."profile.SoftwareName", q."profile.GlobalPrevalence", q."Certified", q."Certified1", q."IsSigned", q."profile.IsCertificateValid", q."profile.IsRootSignerMicrosoft", q."profile.Signer", q."profile.Issuer", q."profile.SignerHash"
FROM (SELECT l."File", l."profile.SHA256", l."profile.MD5", l."profile.FileSize", l."profile.GlobalFirstSeen", l."profile.GlobalLastSeen", l."profile.Publisher", l."profile.SoftwareName", l."profile.GlobalPrevalence", l."Certified", COALESCE(r."Certified1", '') AS "Certified1", r."IsSigned", r."profile.IsCertificateValid", r."profile.IsRootSignerMicrosoft", COALESCE(r."profile.Signer", '') AS "profile.Signer", COALESCE(r."profile.Issuer", '') AS "profile.Issuer", COALESCE(r."profile.SignerHash", '') AS "profile.SignerHash"
FROM (SELECT q."File", q."profile.SHA256", q."profile.MD5", q."profile.FileSize", q."profile.GlobalFirstSeen", q."profile.GlobalLastSeen", q."profile.Publisher", q."profile.SoftwareName", kql.to_int(q."Devices") AS "profile.GlobalPrevalence", kql.fold(q."profile.SHA1") AS "Certified"
FROM (SELECT q."File", COALESCE(max(q."SHA1" COLLATE "C"), '') AS "profile.SHA1", COALESCE(max(q."SHA256" COLLATE "C"), '') AS "profile.SHA256", COALESCE(max(q."MD5" COLLATE "C"), '') AS "profile.MD5", max(q."FileSize") AS "profile.FileSize", count(DISTINCT q."DeviceId") AS "Devices", min(q."Timestamp") AS "profile.GlobalFirstSeen", max(q."Timestamp") AS "profile.GlobalLastSeen", COALESCE(max(q."Company" COLLATE "C"), '') AS "profile.Publisher", COALESCE(max(q."Product" COLLATE "C"), '') AS "profile.SoftwareName"
FROM (SELECT l.* FROM (SELECT q."Timestamp", q."DeviceId", q."SHA1", q."SHA256", q."MD5", q."FileSize", q."Company", q."Product", q."File"
FROM (SELECT q."Timestamp", q."DeviceId", q."SHA1", q."SHA256", q."MD5", q."FileSize", q."Company", q."Product", kql.fold(q."SHA1") AS "File"
FROM ((SELECT q."Timestamp", q."DeviceId", q."SHA1", q."SHA256", q."MD5", q."FileSize", q."ProcessVersionInfoCompanyName" AS "Company", q."ProcessVersionInfoProductName" AS "Product"
FROM "DeviceProcessEvents" AS q
WHERE q."Timestamp" >= :start::int8
  AND q."Timestamp" < :end::int8
  AND q._bucket BETWEEN :firstBucket::int2 AND :lastBucket::int2
  AND q._batch < :watermark::int8)
UNION ALL
(SELECT q."Timestamp", q."DeviceId", q."SHA1", q."SHA256", q."MD5", q."FileSize", $1::text AS "Company", $1::text AS "Product"
FROM "DeviceImageLoadEvents" AS q
WHERE q."Timestamp" >= :start::int8
  AND q."Timestamp" < :end::int8
  AND q._bucket BETWEEN :firstBucket::int2 AND :lastBucket::int2
  AND q._batch < :watermark::int8)
UNION ALL
(SELECT q."Timestamp", q."DeviceId", q."SHA1", q."SHA256", q."MD5", q."FileSize", $1::text AS "Company", $1::text AS "Product"
FROM "DeviceFileEvents" AS q
WHERE q."Timestamp" >= :start::int8
  AND q."Timestamp" < :end::int8
  AND q._bucket BETWEEN :firstBucket::int2 AND :lastBucket::int2
  AND q._batch < :watermark::int8)
UNION ALL
(SELECT q."Timestamp", q."DeviceId", q."SHA1", q."SHA256", q."MD5", q."FileSize", $1::text AS "Company", $1::text AS "Product"
FROM "DeviceEvents" AS q
WHERE q."Timestamp" >= :start::int8
  AND q."Timestamp" < :end::int8
  AND q._bucket BETWEEN :firstBucket::int2 AND :lastBucket::int2
  AND q._batch < :watermark::int8)
UNION ALL
(SELECT q."Timestamp", q."DeviceId", q."InitiatingProcessSHA1" AS "SHA1", q."InitiatingProcessSHA256" AS "SHA256", q."InitiatingProcessMD5" AS "MD5", q."InitiatingProcessFileSize" AS "FileSize", q."InitiatingProcessVersionInfoCompanyName" AS "Company", q."InitiatingProcessVersionInfoProductName" AS "Product"
FROM "DeviceProcessEvents" AS q
WHERE q."Timestamp" >= :start::int8
  AND q."Timestamp" < :end::int8
  AND q._bucket BETWEEN :firstBucket::int2 AND :lastBucket::int2
  AND q._batch < :watermark::int8)
UNION ALL
(SELECT q."Timestamp", q."DeviceId", q."InitiatingProcessSHA1" AS "SHA1", q."InitiatingProcessSHA256" AS "SHA256", q."InitiatingProcessMD5" AS "MD5", q."InitiatingProcessFileSize" AS "FileSize", q."InitiatingProcessVersionInfoCompanyName" AS "Company", q."InitiatingProcessVersionInfoProductName" AS "Product"
FROM "DeviceImageLoadEvents" AS q
WHERE q."Timestamp" >= :start::int8
  AND q."Timestamp" < :end::int8
  AND q._bucket BETWEEN :firstBucket::int2 AND :lastBucket::int2
  AND q._batch < :watermark::int8)
UNION ALL
(SELECT q."Timestamp", q."DeviceId", q."InitiatingProcessSHA1" AS "SHA1", q."InitiatingProcessSHA256" AS "SHA256", q."InitiatingProcessMD5" AS "MD5", q."InitiatingProcessFileSize" AS "FileSize", q."InitiatingProcessVersionInfoCompanyName" AS "Company", q."InitiatingProcessVersionInfoProductName" AS "Product"
FROM "DeviceFileEvents" AS q
WHERE q."Timestamp" >= :start::int8
  AND q."Timestamp" < :end::int8
  AND q._bucket BETWEEN :firstBucket::int2 AND :lastBucket::int2
  AND q._batch < :watermark::int8)
UNION ALL
(SELECT q."Timestamp", q."DeviceId", q."InitiatingProcessSHA1" AS "SHA1", q."InitiatingProcessSHA256" AS "SHA256", q."InitiatingProcessMD5" AS "MD5", q."InitiatingProcessFileSize" AS "FileSize", q."InitiatingProcessVersionInfoCompanyName" AS "Company", q."InitiatingProcessVersionInfoProductName" AS "Product"
FROM "DeviceEvents" AS q
WHERE q."Timestamp" >= :start::int8
  AND q."Timestamp" < :end::int8
  AND q._bucket BETWEEN :firstBucket::int2 AND :lastBucket::int2
  AND q._batch < :watermark::int8)
UNION ALL
(SELECT q."Timestamp", q."DeviceId", q."InitiatingProcessSHA1" AS "SHA1", q."InitiatingProcessSHA256" AS "SHA256", q."InitiatingProcessMD5" AS "MD5", q."InitiatingProcessFileSize" AS "FileSize", q."InitiatingProcessVersionInfoCompanyName" AS "Company", q."InitiatingProcessVersionInfoProductName" AS "Product"
FROM "DeviceNetworkEvents" AS q
WHERE q."Timestamp" >= :start::int8
  AND q."Timestamp" < :end::int8
  AND q._bucket BETWEEN :firstBucket::int2 AND :lastBucket::int2
  AND q._batch < :watermark::int8)
UNION ALL
(SELECT q."Timestamp", q."DeviceId", q."InitiatingProcessSHA1" AS "SHA1", q."InitiatingProcessSHA256" AS "SHA256", q."InitiatingProcessMD5" AS "MD5", q."InitiatingProcessFileSize" AS "FileSize", q."InitiatingProcessVersionInfoCompanyName" AS "Company", q."InitiatingProcessVersionInfoProductName" AS "Product"
FROM "DeviceRegistryEvents" AS q
WHERE q."Timestamp" >= :start::int8
  AND q."Timestamp" < :end::int8
  AND q._bucket BETWEEN :firstBucket::int2 AND :lastBucket::int2
  AND q._batch < :watermark::int8)
UNION ALL
(SELECT q."Timestamp", q."DeviceId", q."InitiatingProcessSHA1" AS "SHA1", q."InitiatingProcessSHA256" AS "SHA256", q."InitiatingProcessMD5" AS "MD5", q."InitiatingProcessFileSize" AS "FileSize", q."InitiatingProcessVersionInfoCompanyName" AS "Company", q."InitiatingProcessVersionInfoProductName" AS "Product"
FROM "DeviceLogonEvents" AS q
WHERE q."Timestamp" >= :start::int8
  AND q."Timestamp" < :end::int8
  AND q._bucket BETWEEN :firstBucket::int2 AND :lastBucket::int2
  AND q._batch < :watermark::int8)) AS q) AS q
WHERE (NOT (q."File" = ''))) AS l WHERE EXISTS (SELECT FROM (SELECT kql.fold(q."SHA1") AS "File"
FROM (SELECT q."SHA1"
FROM "DeviceImageLoadEvents" AS q
WHERE q."Timestamp" >= :start::int8
  AND q."Timestamp" < :end::int8
  AND q._bucket BETWEEN :firstBucket::int2 AND :lastBucket::int2
  AND q._batch < :watermark::int8
GROUP BY 1) AS q
GROUP BY 1) AS r WHERE l."File" = r."File")) AS q
GROUP BY 1) AS q) AS l
LEFT JOIN (SELECT q."Certified" AS "Certified1", q."IsSigned", q."profile.IsCertificateValid", q."profile.IsRootSignerMicrosoft", q."profile.Signer", q."profile.Issuer", q."profile.SignerHash"
FROM (SELECT q."Certified", q."IsSigned", q."IsTrusted" AS "profile.IsCertificateValid", q."IsRootSignerMicrosoft" AS "profile.IsRootSignerMicrosoft", q."Signer" AS "profile.Signer", q."Issuer" AS "profile.Issuer", q."SignerHash" AS "profile.SignerHash"
FROM (SELECT DISTINCT ON (1) kql.fold(q."SHA1") AS "Certified", q."Timestamp", q."IsSigned", q."IsTrusted", q."IsRootSignerMicrosoft", q."Signer", q."Issuer", q."SignerHash"
FROM (SELECT q."Timestamp", q."SHA1", q."IsSigned", q."Signer", q."SignerHash", q."Issuer", q."IsTrusted", q."IsRootSignerMicrosoft", q."_identity" AS "_identity14"
FROM "DeviceFileCertificateInfo" AS q
WHERE q."Timestamp" >= :start::int8
  AND q."Timestamp" < :end::int8
  AND q._bucket BETWEEN :firstBucket::int2 AND :lastBucket::int2
  AND q._batch < :watermark::int8) AS q
WHERE (NOT (q."SHA1" = ''))
ORDER BY 1, q."Timestamp" DESC NULLS LAST, q."_identity14" ASC NULLS LAST) AS q) AS q) AS r ON l."Certified" = r."Certified1") AS q) AS l
LEFT JOIN (SELECT q."File" AS "File1", q."profile.ThreatName"
FROM (SELECT q."File", q."Threat" AS "profile.ThreatName"
FROM (SELECT DISTINCT ON (1) kql.fold(q."SHA1") AS "File", q."Timestamp", q."Threat"
FROM (SELECT q."Timestamp", q."SHA1", kql.to_text(kql.member(kql.parse_json(q."AdditionalFields"), $8::text)) AS "Threat", q."_identity15"
FROM (SELECT q."Timestamp", q."ActionType", q."SHA1", q."AdditionalFields", q."_identity" AS "_identity15"
FROM "DeviceEvents" AS q
WHERE q."Timestamp" >= :start::int8
  AND q."Timestamp" < :end::int8
  AND q._bucket BETWEEN :firstBucket::int2 AND :lastBucket::int2
  AND q._batch < :watermark::int8) AS q
WHERE (q."ActionType" = $9::text)
  AND (NOT (q."SHA1" = ''))) AS q
WHERE (NOT (q."Threat" = ''))
ORDER BY 1, q."Timestamp" DESC NULLS LAST, q."_identity15" ASC NULLS LAST) AS q) AS q) AS r ON l."File" = r."File1") AS q) AS r ON l."profile.File" = r."File") AS q) AS q) AS q
ORDER BY q."SHA1" COLLATE "C" ASC
-- $1 = ""
-- $2 = "Missing"
-- $3 = "Available"
-- $4 = "Unknown"
-- $5 = "Unsigned"
-- $6 = "SignedValid"
-- $7 = "SignedInvalid"
-- $8 = "ThreatName"
-- $9 = "AntivirusDetection"

-- shard
SELECT q."SHA1", q."profile.SHA256" AS "SHA256", q."profile.MD5" AS "MD5", q."profile.FileSize" AS "FileSize", q."profile.GlobalPrevalence" AS "GlobalPrevalence", q."profile.GlobalFirstSeen" AS "GlobalFirstSeen", q."profile.GlobalLastSeen" AS "GlobalLastSeen", q."profile.Signer" AS "Signer", q."profile.Issuer" AS "Issuer", q."profile.SignerHash" AS "SignerHash", q."profile.IsCertificateValid" AS "IsCertificateValid", q."profile.IsRootSignerMicrosoft" AS "IsRootSignerMicrosoft", q."profile.SignatureState" AS "SignatureState", q."profile.IsExecutable" AS "IsExecutable", q."profile.ThreatName" AS "ThreatName", q."profile.Publisher" AS "Publisher", q."profile.SoftwareName" AS "SoftwareName", q."profile.ProfileAvailability" AS "ProfileAvailability"
FROM (SELECT q."SHA1", q."profile.SHA256", q."profile.MD5", q."profile.FileSize", q."profile.GlobalFirstSeen", q."profile.GlobalLastSeen", q."profile.Publisher", q."profile.SoftwareName", q."profile.GlobalPrevalence", q."profile.IsCertificateValid", q."profile.IsRootSignerMicrosoft", q."profile.Signer", q."profile.Issuer", q."profile.SignerHash", q."profile.ThreatName", q."profile.SignatureState", NULL::boolean AS "profile.IsExecutable", CASE WHEN (q."profile.File" = '') THEN $1::text WHEN (q."profile.GlobalPrevalence" IS NULL) THEN $2::text ELSE $3::text END AS "profile.ProfileAvailability"
FROM (SELECT l."SHA1", l."profile.File", COALESCE(r."File", '') AS "File", COALESCE(r."profile.SHA256", '') AS "profile.SHA256", COALESCE(r."profile.MD5", '') AS "profile.MD5", r."profile.FileSize", r."profile.GlobalFirstSeen", r."profile.GlobalLastSeen", COALESCE(r."profile.Publisher", '') AS "profile.Publisher", COALESCE(r."profile.SoftwareName", '') AS "profile.SoftwareName", r."profile.GlobalPrevalence", r."profile.IsCertificateValid", r."profile.IsRootSignerMicrosoft", COALESCE(r."profile.Signer", '') AS "profile.Signer", COALESCE(r."profile.Issuer", '') AS "profile.Issuer", COALESCE(r."profile.SignerHash", '') AS "profile.SignerHash", COALESCE(r."profile.ThreatName", '') AS "profile.ThreatName", COALESCE(r."profile.SignatureState", '') AS "profile.SignatureState"
FROM (SELECT q."SHA1", kql.fold(q."SHA1") AS "profile.File"
FROM (SELECT q."SHA1"
FROM "DeviceImageLoadEvents" AS q
WHERE q."Timestamp" >= :start::int8
  AND q."Timestamp" < :end::int8
  AND q._bucket BETWEEN :firstBucket::int2 AND :lastBucket::int2
  AND q._batch < :watermark::int8
GROUP BY 1) AS q) AS l
LEFT JOIN (SELECT q."File", q."profile.SHA256", q."profile.MD5", q."profile.FileSize", q."profile.GlobalFirstSeen", q."profile.GlobalLastSeen", q."profile.Publisher", q."profile.SoftwareName", q."profile.GlobalPrevalence", q."profile.IsCertificateValid", q."profile.IsRootSignerMicrosoft", q."profile.Signer", q."profile.Issuer", q."profile.SignerHash", q."profile.ThreatName", CASE WHEN (q."IsSigned" IS NULL) THEN $4::text WHEN (NOT q."IsSigned") THEN $5::text WHEN (q."profile.IsCertificateValid" = true) THEN $6::text ELSE $7::text END AS "profile.SignatureState"
FROM (SELECT l."File", l."profile.SHA256", l."profile.MD5", l."profile.FileSize", l."profile.GlobalFirstSeen", l."profile.GlobalLastSeen", l."profile.Publisher", l."profile.SoftwareName", l."profile.GlobalPrevalence", l."Certified", l."Certified1", l."IsSigned", l."profile.IsCertificateValid", l."profile.IsRootSignerMicrosoft", l."profile.Signer", l."profile.Issuer", l."profile.SignerHash", COALESCE(r."File1", '') AS "File1", COALESCE(r."profile.ThreatName", '') AS "profile.ThreatName"
FROM (SELECT q."File", q."profile.SHA256", q."profile.MD5", q."profile.FileSize", q."profile.GlobalFirstSeen", q."profile.GlobalLastSeen", q."profile.Publisher", q."profile.SoftwareName", q."profile.GlobalPrevalence", q."Certified", q."Certified1", q."IsSigned", q."profile.IsCertificateValid", q."profile.IsRootSignerMicrosoft", q."profile.Signer", q."profile.Issuer", q."profile.SignerHash"
FROM (SELECT l."File", l."profile.SHA256", l."profile.MD5", l."profile.FileSize", l."profile.GlobalFirstSeen", l."profile.GlobalLastSeen", l."profile.Publisher", l."profile.SoftwareName", l."profile.GlobalPrevalence", l."Certified", COALESCE(r."Certified1", '') AS "Certified1", r."IsSigned", r."profile.IsCertificateValid", r."profile.IsRootSignerMicrosoft", COALESCE(r."profile.Signer", '') AS "profile.Signer", COALESCE(r."profile.Issuer", '') AS "profile.Issuer", COALESCE(r."profile.SignerHash", '') AS "profile.SignerHash"
FROM (SELECT q."File", q."profile.SHA256", q."profile.MD5", q."profile.FileSize", q."profile.GlobalFirstSeen", q."profile.GlobalLastSeen", q."profile.Publisher", q."profile.SoftwareName", kql.to_int(q."Devices") AS "profile.GlobalPrevalence", kql.fold(q."profile.SHA1") AS "Certified"
FROM (SELECT q."File", COALESCE(max(q."SHA1" COLLATE "C"), '') AS "profile.SHA1", COALESCE(max(q."SHA256" COLLATE "C"), '') AS "profile.SHA256", COALESCE(max(q."MD5" COLLATE "C"), '') AS "profile.MD5", max(q."FileSize") AS "profile.FileSize", count(DISTINCT q."DeviceId") AS "Devices", min(q."Timestamp") AS "profile.GlobalFirstSeen", max(q."Timestamp") AS "profile.GlobalLastSeen", COALESCE(max(q."Company" COLLATE "C"), '') AS "profile.Publisher", COALESCE(max(q."Product" COLLATE "C"), '') AS "profile.SoftwareName"
FROM (SELECT l.* FROM (SELECT q."Timestamp", q."DeviceId", q."SHA1", q."SHA256", q."MD5", q."FileSize", q."Company", q."Product", q."File"
FROM (SELECT q."Timestamp", q."DeviceId", q."SHA1", q."SHA256", q."MD5", q."FileSize", q."Company", q."Product", kql.fold(q."SHA1") AS "File"
FROM ((SELECT q."Timestamp", q."DeviceId", q."SHA1", q."SHA256", q."MD5", q."FileSize", q."ProcessVersionInfoCompanyName" AS "Company", q."ProcessVersionInfoProductName" AS "Product"
FROM "DeviceProcessEvents" AS q
WHERE q."Timestamp" >= :start::int8
  AND q."Timestamp" < :end::int8
  AND q._bucket BETWEEN :firstBucket::int2 AND :lastBucket::int2
  AND q._batch < :watermark::int8)
UNION ALL
(SELECT q."Timestamp", q."DeviceId", q."SHA1", q."SHA256", q."MD5", q."FileSize", $1::text AS "Company", $1::text AS "Product"
FROM "DeviceImageLoadEvents" AS q
WHERE q."Timestamp" >= :start::int8
  AND q."Timestamp" < :end::int8
  AND q._bucket BETWEEN :firstBucket::int2 AND :lastBucket::int2
  AND q._batch < :watermark::int8)
UNION ALL
(SELECT q."Timestamp", q."DeviceId", q."SHA1", q."SHA256", q."MD5", q."FileSize", $1::text AS "Company", $1::text AS "Product"
FROM "DeviceFileEvents" AS q
WHERE q."Timestamp" >= :start::int8
  AND q."Timestamp" < :end::int8
  AND q._bucket BETWEEN :firstBucket::int2 AND :lastBucket::int2
  AND q._batch < :watermark::int8)
UNION ALL
(SELECT q."Timestamp", q."DeviceId", q."SHA1", q."SHA256", q."MD5", q."FileSize", $1::text AS "Company", $1::text AS "Product"
FROM "DeviceEvents" AS q
WHERE q."Timestamp" >= :start::int8
  AND q."Timestamp" < :end::int8
  AND q._bucket BETWEEN :firstBucket::int2 AND :lastBucket::int2
  AND q._batch < :watermark::int8)
UNION ALL
(SELECT q."Timestamp", q."DeviceId", q."InitiatingProcessSHA1" AS "SHA1", q."InitiatingProcessSHA256" AS "SHA256", q."InitiatingProcessMD5" AS "MD5", q."InitiatingProcessFileSize" AS "FileSize", q."InitiatingProcessVersionInfoCompanyName" AS "Company", q."InitiatingProcessVersionInfoProductName" AS "Product"
FROM "DeviceProcessEvents" AS q
WHERE q."Timestamp" >= :start::int8
  AND q."Timestamp" < :end::int8
  AND q._bucket BETWEEN :firstBucket::int2 AND :lastBucket::int2
  AND q._batch < :watermark::int8)
UNION ALL
(SELECT q."Timestamp", q."DeviceId", q."InitiatingProcessSHA1" AS "SHA1", q."InitiatingProcessSHA256" AS "SHA256", q."InitiatingProcessMD5" AS "MD5", q."InitiatingProcessFileSize" AS "FileSize", q."InitiatingProcessVersionInfoCompanyName" AS "Company", q."InitiatingProcessVersionInfoProductName" AS "Product"
FROM "DeviceImageLoadEvents" AS q
WHERE q."Timestamp" >= :start::int8
  AND q."Timestamp" < :end::int8
  AND q._bucket BETWEEN :firstBucket::int2 AND :lastBucket::int2
  AND q._batch < :watermark::int8)
UNION ALL
(SELECT q."Timestamp", q."DeviceId", q."InitiatingProcessSHA1" AS "SHA1", q."InitiatingProcessSHA256" AS "SHA256", q."InitiatingProcessMD5" AS "MD5", q."InitiatingProcessFileSize" AS "FileSize", q."InitiatingProcessVersionInfoCompanyName" AS "Company", q."InitiatingProcessVersionInfoProductName" AS "Product"
FROM "DeviceFileEvents" AS q
WHERE q."Timestamp" >= :start::int8
  AND q."Timestamp" < :end::int8
  AND q._bucket BETWEEN :firstBucket::int2 AND :lastBucket::int2
  AND q._batch < :watermark::int8)
UNION ALL
(SELECT q."Timestamp", q."DeviceId", q."InitiatingProcessSHA1" AS "SHA1", q."InitiatingProcessSHA256" AS "SHA256", q."InitiatingProcessMD5" AS "MD5", q."InitiatingProcessFileSize" AS "FileSize", q."InitiatingProcessVersionInfoCompanyName" AS "Company", q."InitiatingProcessVersionInfoProductName" AS "Product"
FROM "DeviceEvents" AS q
WHERE q."Timestamp" >= :start::int8
  AND q."Timestamp" < :end::int8
  AND q._bucket BETWEEN :firstBucket::int2 AND :lastBucket::int2
  AND q._batch < :watermark::int8)
UNION ALL
(SELECT q."Timestamp", q."DeviceId", q."InitiatingProcessSHA1" AS "SHA1", q."InitiatingProcessSHA256" AS "SHA256", q."InitiatingProcessMD5" AS "MD5", q."InitiatingProcessFileSize" AS "FileSize", q."InitiatingProcessVersionInfoCompanyName" AS "Company", q."InitiatingProcessVersionInfoProductName" AS "Product"
FROM "DeviceNetworkEvents" AS q
WHERE q."Timestamp" >= :start::int8
  AND q."Timestamp" < :end::int8
  AND q._bucket BETWEEN :firstBucket::int2 AND :lastBucket::int2
  AND q._batch < :watermark::int8)
UNION ALL
(SELECT q."Timestamp", q."DeviceId", q."InitiatingProcessSHA1" AS "SHA1", q."InitiatingProcessSHA256" AS "SHA256", q."InitiatingProcessMD5" AS "MD5", q."InitiatingProcessFileSize" AS "FileSize", q."InitiatingProcessVersionInfoCompanyName" AS "Company", q."InitiatingProcessVersionInfoProductName" AS "Product"
FROM "DeviceRegistryEvents" AS q
WHERE q."Timestamp" >= :start::int8
  AND q."Timestamp" < :end::int8
  AND q._bucket BETWEEN :firstBucket::int2 AND :lastBucket::int2
  AND q._batch < :watermark::int8)
UNION ALL
(SELECT q."Timestamp", q."DeviceId", q."InitiatingProcessSHA1" AS "SHA1", q."InitiatingProcessSHA256" AS "SHA256", q."InitiatingProcessMD5" AS "MD5", q."InitiatingProcessFileSize" AS "FileSize", q."InitiatingProcessVersionInfoCompanyName" AS "Company", q."InitiatingProcessVersionInfoProductName" AS "Product"
FROM "DeviceLogonEvents" AS q
WHERE q."Timestamp" >= :start::int8
  AND q."Timestamp" < :end::int8
  AND q._bucket BETWEEN :firstBucket::int2 AND :lastBucket::int2
  AND q._batch < :watermark::int8)) AS q) AS q
WHERE (NOT (q."File" = ''))) AS l WHERE EXISTS (SELECT FROM (SELECT kql.fold(q."SHA1") AS "File"
FROM (SELECT q."SHA1"
FROM "DeviceImageLoadEvents" AS q
WHERE q."Timestamp" >= :start::int8
  AND q."Timestamp" < :end::int8
  AND q._bucket BETWEEN :firstBucket::int2 AND :lastBucket::int2
  AND q._batch < :watermark::int8
GROUP BY 1) AS q
GROUP BY 1) AS r WHERE l."File" = r."File")) AS q
GROUP BY 1) AS q) AS l
LEFT JOIN (SELECT q."Certified" AS "Certified1", q."IsSigned", q."profile.IsCertificateValid", q."profile.IsRootSignerMicrosoft", q."profile.Signer", q."profile.Issuer", q."profile.SignerHash"
FROM (SELECT q."Certified", q."IsSigned", q."IsTrusted" AS "profile.IsCertificateValid", q."IsRootSignerMicrosoft" AS "profile.IsRootSignerMicrosoft", q."Signer" AS "profile.Signer", q."Issuer" AS "profile.Issuer", q."SignerHash" AS "profile.SignerHash"
FROM (SELECT DISTINCT ON (1) kql.fold(q."SHA1") AS "Certified", q."Timestamp", q."IsSigned", q."IsTrusted", q."IsRootSignerMicrosoft", q."Signer", q."Issuer", q."SignerHash"
FROM (SELECT q."Timestamp", q."SHA1", q."IsSigned", q."Signer", q."SignerHash", q."Issuer", q."IsTrusted", q."IsRootSignerMicrosoft", q."_identity" AS "_identity14"
FROM "DeviceFileCertificateInfo" AS q
WHERE q."Timestamp" >= :start::int8
  AND q."Timestamp" < :end::int8
  AND q._bucket BETWEEN :firstBucket::int2 AND :lastBucket::int2
  AND q._batch < :watermark::int8) AS q
WHERE (NOT (q."SHA1" = ''))
ORDER BY 1, q."Timestamp" DESC NULLS LAST, q."_identity14" ASC NULLS LAST) AS q) AS q) AS r ON l."Certified" = r."Certified1") AS q) AS l
LEFT JOIN (SELECT q."File" AS "File1", q."profile.ThreatName"
FROM (SELECT q."File", q."Threat" AS "profile.ThreatName"
FROM (SELECT DISTINCT ON (1) kql.fold(q."SHA1") AS "File", q."Timestamp", q."Threat"
FROM (SELECT q."Timestamp", q."SHA1", kql.to_text(kql.member(kql.parse_json(q."AdditionalFields"), $8::text)) AS "Threat", q."_identity15"
FROM (SELECT q."Timestamp", q."ActionType", q."SHA1", q."AdditionalFields", q."_identity" AS "_identity15"
FROM "DeviceEvents" AS q
WHERE q."Timestamp" >= :start::int8
  AND q."Timestamp" < :end::int8
  AND q._bucket BETWEEN :firstBucket::int2 AND :lastBucket::int2
  AND q._batch < :watermark::int8) AS q
WHERE (q."ActionType" = $9::text)
  AND (NOT (q."SHA1" = ''))) AS q
WHERE (NOT (q."Threat" = ''))
ORDER BY 1, q."Timestamp" DESC NULLS LAST, q."_identity15" ASC NULLS LAST) AS q) AS q) AS r ON l."File" = r."File1") AS q) AS r ON l."profile.File" = r."File") AS q) AS q
-- $1 = ""
-- $2 = "Missing"
-- $3 = "Available"
-- $4 = "Unknown"
-- $5 = "Unsigned"
-- $6 = "SignedValid"
-- $7 = "SignedInvalid"
-- $8 = "ThreatName"
-- $9 = "AntivirusDetection"

-- merge
SELECT q."SHA1", q."SHA256", q."MD5", q."FileSize", q."GlobalPrevalence", q."GlobalFirstSeen", q."GlobalLastSeen", q."Signer", q."Issuer", q."SignerHash", q."IsCertificateValid", q."IsRootSignerMicrosoft", q."SignatureState", q."IsExecutable", q."ThreatName", q."Publisher", q."SoftwareName", q."ProfileAvailability"
FROM "partial rows" AS q
WHERE (q._shard, q._epoch) IN (SELECT d.shard, d.epoch FROM unnest(:doneShards::int8[], :doneEpochs::int4[]) AS d(shard, epoch))
ORDER BY q."SHA1" COLLATE "C" ASC
