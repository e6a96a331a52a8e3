-- whole
SELECT q."t", q."one", q."two", q."second"
FROM (SELECT q."t", (SELECT jsonb_agg(COALESCE((m.captures)[$1::int4], '') ORDER BY m.position) FROM regexp_matches(q."t" COLLATE "C", $2::text, 'g') WITH ORDINALITY AS m(captures, position)) AS "one", (SELECT jsonb_agg(jsonb_build_array(COALESCE((m.captures)[$1::int4], ''), COALESCE((m.captures)[$3::int4], '')) ORDER BY m.position) FROM regexp_matches(q."t" COLLATE "C", $4::text, 'g') WITH ORDINALITY AS m(captures, position)) AS "two", (SELECT jsonb_agg(COALESCE((m.captures)[$3::int4], '') ORDER BY m.position) FROM regexp_matches(q."t" COLLATE "C", $4::text, 'g') WITH ORDINALITY AS m(captures, position)) AS "second", q."_identity"
FROM (VALUES ($5::text, $6::int8),
  ($7::text, $8::int8),
  ($9::text, $10::int8)) AS q("t", "_identity")) AS q
ORDER BY q."_identity" ASC NULLS LAST
-- $1 = 1
-- $2 = "([0-9])([a-z])"
-- $3 = 2
-- $4 = "([a-z])([0-9])"
-- $5 = "82b8be2d-dfa7-4bd1"
-- $6 = 0
-- $7 = "none here"
-- $8 = 1
-- $9 = ""
-- $10 = 2

-- shard
SELECT q."t", (SELECT jsonb_agg(COALESCE((m.captures)[$1::int4], '') ORDER BY m.position) FROM regexp_matches(q."t" COLLATE "C", $2::text, 'g') WITH ORDINALITY AS m(captures, position)) AS "one", (SELECT jsonb_agg(jsonb_build_array(COALESCE((m.captures)[$1::int4], ''), COALESCE((m.captures)[$3::int4], '')) ORDER BY m.position) FROM regexp_matches(q."t" COLLATE "C", $4::text, 'g') WITH ORDINALITY AS m(captures, position)) AS "two", (SELECT jsonb_agg(COALESCE((m.captures)[$3::int4], '') ORDER BY m.position) FROM regexp_matches(q."t" COLLATE "C", $4::text, 'g') WITH ORDINALITY AS m(captures, position)) AS "second", q."_identity"
FROM (VALUES ($5::text, $6::int8),
  ($7::text, $8::int8),
  ($9::text, $10::int8)) AS q("t", "_identity")
-- $1 = 1
-- $2 = "([0-9])([a-z])"
-- $3 = 2
-- $4 = "([a-z])([0-9])"
-- $5 = "82b8be2d-dfa7-4bd1"
-- $6 = 0
-- $7 = "none here"
-- $8 = 1
-- $9 = ""
-- $10 = 2

-- merge
SELECT q."t", q."one", q."two", q."second"
FROM "partial rows" AS q
WHERE (q._shard, q._epoch) IN (SELECT d.shard, d.epoch FROM unnest(:doneShards::int8[], :doneEpochs::int4[]) AS d(shard, epoch))
ORDER BY q."_identity" ASC NULLS LAST
