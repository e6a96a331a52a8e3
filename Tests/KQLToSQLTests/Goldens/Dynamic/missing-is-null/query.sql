-- whole
SELECT q."d", q."ab", q."missing", q."first", q."last", q."beyond", q."before", q."key", q."n", q."nl"
FROM (SELECT q."d", kql.member(kql.member(q."d", $1::text), $2::text) AS "ab", kql.member(kql.member(q."d", $3::text), $4::text) AS "missing", kql.element(kql.member(q."d", $5::text), $6::int8) AS "first", kql.element(kql.member(q."d", $5::text), $7::int8) AS "last", kql.element(kql.member(q."d", $5::text), $8::int8) AS "beyond", kql.element(kql.member(q."d", $5::text), $9::int8) AS "before", kql.member(q."d", $10::text) AS "key", kql.array_length(q."d") AS "n", kql.array_length(kql.member(q."d", $5::text)) AS "nl", q."_identity"
FROM (VALUES ($11::jsonb, $6::int8),
  ($12::jsonb, $13::int8),
  ($14::jsonb, $15::int8),
  (NULL::jsonb, $16::int8)) AS q("d", "_identity")) AS q
ORDER BY q."_identity" ASC NULLS LAST
-- $1 = "a"
-- $2 = "b"
-- $3 = "nothing"
-- $4 = "deeper"
-- $5 = "l"
-- $6 = 0
-- $7 = -1
-- $8 = 9
-- $9 = -9
-- $10 = "s"
-- $11 = "{\"a\":{\"b\":1},\"l\":[10,20,30],\"s\":\"text\"}"
-- $12 = "[1,2]"
-- $13 = 1
-- $14 = "\"text\""
-- $15 = 2
-- $16 = 3

-- shard
SELECT q."d", kql.member(kql.member(q."d", $1::text), $2::text) AS "ab", kql.member(kql.member(q."d", $3::text), $4::text) AS "missing", kql.element(kql.member(q."d", $5::text), $6::int8) AS "first", kql.element(kql.member(q."d", $5::text), $7::int8) AS "last", kql.element(kql.member(q."d", $5::text), $8::int8) AS "beyond", kql.element(kql.member(q."d", $5::text), $9::int8) AS "before", kql.member(q."d", $10::text) AS "key", kql.array_length(q."d") AS "n", kql.array_length(kql.member(q."d", $5::text)) AS "nl", q."_identity"
FROM (VALUES ($11::jsonb, $6::int8),
  ($12::jsonb, $13::int8),
  ($14::jsonb, $15::int8),
  (NULL::jsonb, $16::int8)) AS q("d", "_identity")
-- $1 = "a"
-- $2 = "b"
-- $3 = "nothing"
-- $4 = "deeper"
-- $5 = "l"
-- $6 = 0
-- $7 = -1
-- $8 = 9
-- $9 = -9
-- $10 = "s"
-- $11 = "{\"a\":{\"b\":1},\"l\":[10,20,30],\"s\":\"text\"}"
-- $12 = "[1,2]"
-- $13 = 1
-- $14 = "\"text\""
-- $15 = 2
-- $16 = 3

-- merge
SELECT q."d", q."ab", q."missing", q."first", q."last", q."beyond", q."before", q."key", q."n", q."nl"
FROM "partial rows" AS q
WHERE (q._shard, q._epoch) IN (SELECT d.shard, d.epoch FROM unnest(:doneShards::int8[], :doneEpochs::int4[]) AS d(shard, epoch))
ORDER BY q."_identity" ASC NULLS LAST
