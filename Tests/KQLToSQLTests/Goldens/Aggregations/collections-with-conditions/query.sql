-- whole
SELECT COALESCE(jsonb_agg(DISTINCT kql.to_dynamic(q."name")) FILTER (WHERE (length(q."name")::int8 > $1::int8) AND kql.to_dynamic(q."name") IS NOT NULL), '[]') AS "set_name", COALESCE(jsonb_agg(kql.to_dynamic(q."name") ORDER BY q."_identity" ASC NULLS LAST) FILTER (WHERE (q."day" > $2::int8) AND kql.to_dynamic(q."name") IS NOT NULL), '[]') AS "list_name", COALESCE(jsonb_agg(kql.to_dynamic(q."day") ORDER BY q."_identity" ASC NULLS LAST), '[]') AS "list_day", kql.make_bag(q."extra" ORDER BY q."_identity" ASC NULLS LAST) AS "bag_extra", kql.make_bag(q."extra" ORDER BY q."_identity" ASC NULLS LAST) FILTER (WHERE (q."day" > $3::int8)) AS "bag_extra1", count(DISTINCT q."name") FILTER (WHERE (q."day" > $2::int8)) AS "count_distinctif_name", COALESCE((array_agg(q."name" ORDER BY q."_identity" ASC NULLS LAST) FILTER (WHERE q."name" IS NOT NULL AND (q."day" < $3::int8)))[1], '') AS "first", COALESCE((array_agg(q."name" ORDER BY q."_identity" ASC NULLS LAST) FILTER (WHERE q."name" IS NOT NULL AND (q."day" > $4::int8)))[1], '') AS "none", kql.array_head(COALESCE(jsonb_agg(DISTINCT kql.to_dynamic(q."name")) FILTER (WHERE true AND kql.to_dynamic(q."name") IS NOT NULL), '[]'), $5::int8) AS "set_name1"
FROM (VALUES ($6::text, $3::int8, $7::jsonb, $8::int8),
  ($9::text, $10::int8, $11::jsonb, $5::int8),
  ($12::text, $13::int8, $14::jsonb, $15::int8),
  ($16::text, $17::int8, NULL::jsonb, $18::int8),
  ($12::text, NULL::int8, $19::jsonb, $1::int8)) AS q("name", "day", "extra", "_identity")
-- $1 = 4
-- $2 = 8
-- $3 = 9
-- $4 = 99
-- $5 = 1
-- $6 = "John"
-- $7 = "{\"a\":1}"
-- $8 = 0
-- $9 = "Paul"
-- $10 = 18
-- $11 = "{\"a\":2,\"b\":3}"
-- $12 = "George"
-- $13 = 25
-- $14 = "\"text\""
-- $15 = 2
-- $16 = "Ringo"
-- $17 = 7
-- $18 = 3
-- $19 = "{\"c\":[]}"

-- shard
SELECT q."name", q."day", q."extra", q."_identity"
FROM (VALUES ($1::text, $2::int8, $3::jsonb, $4::int8),
  ($5::text, $6::int8, $7::jsonb, $8::int8),
  ($9::text, $10::int8, $11::jsonb, $12::int8),
  ($13::text, $14::int8, NULL::jsonb, $15::int8),
  ($9::text, NULL::int8, $16::jsonb, $17::int8)) AS q("name", "day", "extra", "_identity")
-- $1 = "John"
-- $2 = 9
-- $3 = "{\"a\":1}"
-- $4 = 0
-- $5 = "Paul"
-- $6 = 18
-- $7 = "{\"a\":2,\"b\":3}"
-- $8 = 1
-- $9 = "George"
-- $10 = 25
-- $11 = "\"text\""
-- $12 = 2
-- $13 = "Ringo"
-- $14 = 7
-- $15 = 3
-- $16 = "{\"c\":[]}"
-- $17 = 4

-- merge
SELECT COALESCE(jsonb_agg(DISTINCT kql.to_dynamic(q."name")) FILTER (WHERE (length(q."name")::int8 > $1::int8) AND kql.to_dynamic(q."name") IS NOT NULL), '[]') AS "set_name", COALESCE(jsonb_agg(kql.to_dynamic(q."name") ORDER BY q."_identity" ASC NULLS LAST) FILTER (WHERE (q."day" > $2::int8) AND kql.to_dynamic(q."name") IS NOT NULL), '[]') AS "list_name", COALESCE(jsonb_agg(kql.to_dynamic(q."day") ORDER BY q."_identity" ASC NULLS LAST), '[]') AS "list_day", kql.make_bag(q."extra" ORDER BY q."_identity" ASC NULLS LAST) AS "bag_extra", kql.make_bag(q."extra" ORDER BY q."_identity" ASC NULLS LAST) FILTER (WHERE (q."day" > $3::int8)) AS "bag_extra1", count(DISTINCT q."name") FILTER (WHERE (q."day" > $2::int8)) AS "count_distinctif_name", COALESCE((array_agg(q."name" ORDER BY q."_identity" ASC NULLS LAST) FILTER (WHERE q."name" IS NOT NULL AND (q."day" < $3::int8)))[1], '') AS "first", COALESCE((array_agg(q."name" ORDER BY q."_identity" ASC NULLS LAST) FILTER (WHERE q."name" IS NOT NULL AND (q."day" > $4::int8)))[1], '') AS "none", kql.array_head(COALESCE(jsonb_agg(DISTINCT kql.to_dynamic(q."name")) FILTER (WHERE true AND kql.to_dynamic(q."name") IS NOT NULL), '[]'), $5::int8) AS "set_name1"
FROM "partial rows" AS q
WHERE (q._shard, q._epoch) IN (SELECT d.shard, d.epoch FROM unnest(:doneShards::int8[], :doneEpochs::int4[]) AS d(shard, epoch))
-- $1 = 4
-- $2 = 8
-- $3 = 9
-- $4 = 99
-- $5 = 1
