-- whole
SELECT $1::text AS "source_", q."DeviceName", q."pack_"
FROM (SELECT q."DeviceName", (jsonb_build_object($2::text, kql.to_dynamic(q."DeviceId"), $3::text, kql.to_dynamic(q."OSPlatform"), $4::text, kql.to_dynamic(q."OSVersion"), $5::text, kql.to_dynamic(q."OSArchitecture"), $6::text, kql.to_dynamic(q."SoftwareVendor"), $7::text, kql.to_dynamic(q."SoftwareName"), $8::text, kql.to_dynamic(q."SoftwareVersion"), $9::text, kql.to_dynamic(q."EndOfSupportStatus"), $10::text, kql.datetime_to_dynamic(q."EndOfSupportDate"), $11::text, kql.to_dynamic(q."ProductCodeCpe"))) AS "pack_"
FROM "DeviceTvmSoftwareInventory" AS q
WHERE q._bucket BETWEEN :firstBucket::int2 AND :lastBucket::int2
  AND q._batch < :watermark::int8
  AND (q."SoftwareName" = $12::text)) AS q
-- $1 = "DeviceTvmSoftwareInventory"
-- $2 = "DeviceId"
-- $3 = "OSPlatform"
-- $4 = "OSVersion"
-- $5 = "OSArchitecture"
-- $6 = "SoftwareVendor"
-- $7 = "SoftwareName"
-- $8 = "SoftwareVersion"
-- $9 = "EndOfSupportStatus"
-- $10 = "EndOfSupportDate"
-- $11 = "ProductCodeCpe"
-- $12 = "azcopy"

-- shard
SELECT $1::text AS "source_", q."DeviceName", q."pack_"
FROM (SELECT q."DeviceName", (jsonb_build_object($2::text, kql.to_dynamic(q."DeviceId"), $3::text, kql.to_dynamic(q."OSPlatform"), $4::text, kql.to_dynamic(q."OSVersion"), $5::text, kql.to_dynamic(q."OSArchitecture"), $6::text, kql.to_dynamic(q."SoftwareVendor"), $7::text, kql.to_dynamic(q."SoftwareName"), $8::text, kql.to_dynamic(q."SoftwareVersion"), $9::text, kql.to_dynamic(q."EndOfSupportStatus"), $10::text, kql.datetime_to_dynamic(q."EndOfSupportDate"), $11::text, kql.to_dynamic(q."ProductCodeCpe"))) AS "pack_"
FROM "DeviceTvmSoftwareInventory" AS q
WHERE q._bucket BETWEEN :firstBucket::int2 AND :lastBucket::int2
  AND q._batch < :watermark::int8
  AND (q."SoftwareName" = $12::text)) AS q
-- $1 = "DeviceTvmSoftwareInventory"
-- $2 = "DeviceId"
-- $3 = "OSPlatform"
-- $4 = "OSVersion"
-- $5 = "OSArchitecture"
-- $6 = "SoftwareVendor"
-- $7 = "SoftwareName"
-- $8 = "SoftwareVersion"
-- $9 = "EndOfSupportStatus"
-- $10 = "EndOfSupportDate"
-- $11 = "ProductCodeCpe"
-- $12 = "azcopy"

-- merge
SELECT q."source_", q."DeviceName", q."pack_"
FROM "partial rows" AS q
WHERE (q._shard, q._epoch) IN (SELECT d.shard, d.epoch FROM unnest(:doneShards::int8[], :doneEpochs::int4[]) AS d(shard, epoch))
