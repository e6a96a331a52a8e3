-- whole
SELECT q."n", q."people"
FROM (SELECT q."part 1", count(*) AS "n", COALESCE(jsonb_agg(DISTINCT kql.to_dynamic(q."Person")) FILTER (WHERE kql.to_dynamic(q."Person") IS NOT NULL), '[]') AS "people"
FROM (SELECT q."Person", q."Region" AS "part 1"
FROM (VALUES ($1::text, $2::text),
  ($1::text, $3::text),
  ($1::text, $2::text),
  ($4::text, $5::text),
  ($4::text, $6::text),
  ($4::text, $5::text),
  ($7::text, $8::text),
  ($7::text, $9::text)) AS q("Region", "Person")) AS q
GROUP BY 1) AS q
-- $1 = "North"
-- $2 = "Ann"
-- $3 = "Bob"
-- $4 = "South"
-- $5 = "Cid"
-- $6 = "Dee"
-- $7 = ""
-- $8 = "Eve"
-- $9 = "Fay"

-- shard
SELECT q."part 1", q."Person" AS "_make_set", count(*) AS "_count"
FROM (SELECT q."Person", q."Region" AS "part 1"
FROM (VALUES ($1::text, $2::text),
  ($1::text, $3::text),
  ($1::text, $2::text),
  ($4::text, $5::text),
  ($4::text, $6::text),
  ($4::text, $5::text),
  ($7::text, $8::text),
  ($7::text, $9::text)) AS q("Region", "Person")) AS q
GROUP BY 1, 2
-- $1 = "North"
-- $2 = "Ann"
-- $3 = "Bob"
-- $4 = "South"
-- $5 = "Cid"
-- $6 = "Dee"
-- $7 = ""
-- $8 = "Eve"
-- $9 = "Fay"

-- merge
SELECT q."n", q."people"
FROM (SELECT q."part 1", COALESCE(sum(q."_count"), 0)::int8 AS "n", COALESCE(jsonb_agg(DISTINCT kql.to_dynamic(q."_make_set")) FILTER (WHERE kql.to_dynamic(q."_make_set") IS NOT NULL), '[]') AS "people"
FROM "partial rows" AS q
WHERE (q._shard, q._epoch) IN (SELECT d.shard, d.epoch FROM unnest(:doneShards::int8[], :doneEpochs::int4[]) AS d(shard, epoch))
GROUP BY 1) AS q
