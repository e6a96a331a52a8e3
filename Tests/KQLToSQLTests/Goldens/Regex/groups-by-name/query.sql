-- whole
SELECT (SELECT jsonb_agg(jsonb_build_array(COALESCE((m.captures)[$1::int4], ''), COALESCE((m.captures)[$2::int4], '')) ORDER BY m.position) FROM regexp_matches($3::text COLLATE "C", $4::text, 'g') WITH ORDINALITY AS m(captures, position)) AS "print_0"
FROM (SELECT) AS q
-- $1 = 3
-- $2 = 1
-- $3 = "12 ab 34 cd"
-- $4 = "([0-9]+)( )([a-z]+)"

-- shard
SELECT (SELECT jsonb_agg(jsonb_build_array(COALESCE((m.captures)[$1::int4], ''), COALESCE((m.captures)[$2::int4], '')) ORDER BY m.position) FROM regexp_matches($3::text COLLATE "C", $4::text, 'g') WITH ORDINALITY AS m(captures, position)) AS "print_0"
FROM (SELECT) AS q
-- $1 = 3
-- $2 = 1
-- $3 = "12 ab 34 cd"
-- $4 = "([0-9]+)( )([a-z]+)"

-- merge
SELECT q."print_0"
FROM "partial rows" AS q
WHERE (q._shard, q._epoch) IN (SELECT d.shard, d.epoch FROM unnest(:doneShards::int8[], :doneEpochs::int4[]) AS d(shard, epoch))
