-- whole
SELECT q."AccountUPN", q."OnPremSid" AS "AccountSID", q."CloudSid" AS "AccountCloudSID", q."AccountDisplayName"
FROM (SELECT DISTINCT ON (1) q."AccountUpn" AS "AccountUPN", q."Timestamp" AS "TimeGenerated", q."OnPremSid", q."AccountDisplayName", q."CloudSid"
FROM "IdentityInfo" AS q
WHERE q."Timestamp" >= :start::int8
  AND q."Timestamp" < :end::int8
  AND q._bucket BETWEEN :firstBucket::int2 AND :lastBucket::int2
  AND q._batch < :watermark::int8
ORDER BY 1, q."Timestamp" DESC NULLS LAST, q."_identity" ASC NULLS LAST) AS q

-- shard
SELECT DISTINCT ON (1) q."AccountUpn" AS "AccountUPN", q."Timestamp" AS "_arg_max_0", q."OnPremSid" AS "_arg_max_1", q."AccountDisplayName" AS "_arg_max_2", q."CloudSid" AS "_arg_max_3", q."_identity" AS "_arg_max_4"
FROM "IdentityInfo" AS q
WHERE q."Timestamp" >= :start::int8
  AND q."Timestamp" < :end::int8
  AND q._bucket BETWEEN :firstBucket::int2 AND :lastBucket::int2
  AND q._batch < :watermark::int8
ORDER BY 1, q."Timestamp" DESC NULLS LAST, q."_identity" ASC NULLS LAST

-- merge
SELECT q."AccountUPN", q."OnPremSid" AS "AccountSID", q."CloudSid" AS "AccountCloudSID", q."AccountDisplayName"
FROM (SELECT DISTINCT ON (1) q."AccountUPN", q."_arg_max_0" AS "TimeGenerated", q."_arg_max_1" AS "OnPremSid", q."_arg_max_2" AS "AccountDisplayName", q."_arg_max_3" AS "CloudSid"
FROM "partial rows" AS q
WHERE (q._shard, q._epoch) IN (SELECT d.shard, d.epoch FROM unnest(:doneShards::int8[], :doneEpochs::int4[]) AS d(shard, epoch))
ORDER BY 1, q."_arg_max_0" DESC NULLS LAST, q."_arg_max_4" ASC NULLS LAST) AS q
