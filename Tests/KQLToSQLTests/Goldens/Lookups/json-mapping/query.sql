-- whole
SELECT q."TenantId", q."MethodName", q."Second", q."Bytes"
FROM (SELECT q."TenantId", q."MethodName", q."Second", length(kql.to_text(q."Whole"))::int8 AS "Bytes", q."_identity"
FROM (SELECT kql.to_guid(kql.to_text(kql.member(q."TenantId", $1::text))) AS "TenantId", kql.to_text(kql.member(q."MethodName", $2::text)) AS "MethodName", kql.to_text(kql.element(kql.member(q."Second", $3::text), $4::int8)) AS "Second", q."Whole", q."_identity"
FROM (SELECT kql.member(q.record, $5::text) AS "TenantId", kql.member(q.record, $5::text) AS "MethodName", kql.member(q.record, $6::text) AS "Second", q.record AS "Whole", q.n AS "_identity"
FROM "_lookup_rows" AS q
WHERE q.lookup = $7::int8
  AND (SELECT kql._kept_lookup($7::int8)) IS NOT NULL) AS q) AS q) AS q
ORDER BY q."_identity" ASC NULLS LAST
-- $1 = "tenant"
-- $2 = "method"
-- $3 = "links"
-- $4 = 0
-- $5 = "data"
-- $6 = "profile"
-- $7 = 4

-- shard
SELECT q."TenantId", q."MethodName", q."Second", length(kql.to_text(q."Whole"))::int8 AS "Bytes", q."_identity"
FROM (SELECT kql.to_guid(kql.to_text(kql.member(q."TenantId", $1::text))) AS "TenantId", kql.to_text(kql.member(q."MethodName", $2::text)) AS "MethodName", kql.to_text(kql.element(kql.member(q."Second", $3::text), $4::int8)) AS "Second", q."Whole", q."_identity"
FROM (SELECT kql.member(q.record, $5::text) AS "TenantId", kql.member(q.record, $5::text) AS "MethodName", kql.member(q.record, $6::text) AS "Second", q.record AS "Whole", q.n AS "_identity"
FROM "_lookup_rows" AS q
WHERE q.lookup = $7::int8
  AND (SELECT kql._kept_lookup($7::int8)) IS NOT NULL) AS q) AS q
-- $1 = "tenant"
-- $2 = "method"
-- $3 = "links"
-- $4 = 0
-- $5 = "data"
-- $6 = "profile"
-- $7 = 4

-- merge
SELECT q."TenantId", q."MethodName", q."Second", q."Bytes"
FROM "partial rows" AS q
WHERE (q._shard, q._epoch) IN (SELECT d.shard, d.epoch FROM unnest(:doneShards::int8[], :doneEpochs::int4[]) AS d(shard, epoch))
ORDER BY q."_identity" ASC NULLS LAST
