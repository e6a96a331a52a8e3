-- whole
SELECT q."City", q."Country", q."Age"
FROM (VALUES ($1::text, $2::int4, $3::text, $4::text)) AS q("Name", "Age", "City", "Country")
-- $1 = "Peter"
-- $2 = 39
-- $3 = "New York"
-- $4 = "USA"

-- shard
SELECT q."City", q."Country", q."Age"
FROM (VALUES ($1::text, $2::int4, $3::text, $4::text)) AS q("Name", "Age", "City", "Country")
-- $1 = "Peter"
-- $2 = 39
-- $3 = "New York"
-- $4 = "USA"

-- merge
SELECT q."City", q."Country", q."Age"
FROM "partial rows" AS q
WHERE (q._shard, q._epoch) IN (SELECT d.shard, d.epoch FROM unnest(:doneShards::int8[], :doneEpochs::int4[]) AS d(shard, epoch))
