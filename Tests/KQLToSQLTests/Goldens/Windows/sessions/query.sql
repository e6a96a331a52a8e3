-- whole
SELECT q."ID", q."Timestamp", q."SessionStarted"
FROM (SELECT q."ID", q."Timestamp", q."window 1" AS "SessionStarted"
FROM (SELECT q."ID", q."Timestamp", q."_identity", q."window 0", kql.session_start(q."Timestamp", $1::int8, $2::int8, COALESCE((q."ID" <> q."window 0"), false)) OVER (ORDER BY q."ID" COLLATE "C" ASC, q."Timestamp" ASC NULLS FIRST, q."_identity" ASC NULLS LAST ROWS UNBOUNDED PRECEDING) AS "window 1"
FROM (SELECT q."ID", q."Timestamp", q."_identity", q."window 0"
FROM (SELECT q."ID", q."Timestamp", q."_identity", lag(q."ID", 1, '') OVER (ORDER BY q."ID" COLLATE "C" ASC, q."Timestamp" ASC NULLS FIRST, q."_identity" ASC NULLS LAST) AS "window 0"
FROM (SELECT q."ID", q."Timestamp", q."_identity"
FROM (VALUES ($3::text, $4::int8, $5::int8),
  ($6::text, $7::int8, $8::int8),
  ($3::text, $9::int8, $10::int8),
  ($11::text, $12::int8, $13::int8),
  ($6::text, $14::int8, $15::int8),
  ($6::text, $16::int8, $17::int8)) AS q("ID", "Timestamp", "_identity")) AS q) AS q) AS q) AS q) AS q
ORDER BY q."ID" COLLATE "C" ASC, q."Timestamp" ASC NULLS FIRST
-- $1 = 36000000000
-- $2 = 3000000000
-- $3 = "1"
-- $4 = 638484264000000000
-- $5 = 0
-- $6 = "2"
-- $7 = 638484274800000000
-- $8 = 1
-- $9 = 638484300000000000
-- $10 = 2
-- $11 = "3"
-- $12 = 638484318000000000
-- $13 = 3
-- $14 = 638484390000000000
-- $15 = 4
-- $16 = 638484273600000000
-- $17 = 5

-- shard
SELECT q."ID", q."Timestamp", q."_identity"
FROM (VALUES ($1::text, $2::int8, $3::int8),
  ($4::text, $5::int8, $6::int8),
  ($1::text, $7::int8, $8::int8),
  ($9::text, $10::int8, $11::int8),
  ($4::text, $12::int8, $13::int8),
  ($4::text, $14::int8, $15::int8)) AS q("ID", "Timestamp", "_identity")
-- $1 = "1"
-- $2 = 638484264000000000
-- $3 = 0
-- $4 = "2"
-- $5 = 638484274800000000
-- $6 = 1
-- $7 = 638484300000000000
-- $8 = 2
-- $9 = "3"
-- $10 = 638484318000000000
-- $11 = 3
-- $12 = 638484390000000000
-- $13 = 4
-- $14 = 638484273600000000
-- $15 = 5

-- merge
SELECT q."ID", q."Timestamp", q."SessionStarted"
FROM (SELECT q."ID", q."Timestamp", q."window 1" AS "SessionStarted"
FROM (SELECT q."ID", q."Timestamp", q."_identity", q."window 0", kql.session_start(q."Timestamp", $1::int8, $2::int8, COALESCE((q."ID" <> q."window 0"), false)) OVER (ORDER BY q."ID" COLLATE "C" ASC, q."Timestamp" ASC NULLS FIRST, q."_identity" ASC NULLS LAST ROWS UNBOUNDED PRECEDING) AS "window 1"
FROM (SELECT q."ID", q."Timestamp", q."_identity", q."window 0"
FROM (SELECT q."ID", q."Timestamp", q."_identity", lag(q."ID", 1, '') OVER (ORDER BY q."ID" COLLATE "C" ASC, q."Timestamp" ASC NULLS FIRST, q."_identity" ASC NULLS LAST) AS "window 0"
FROM (SELECT q."ID", q."Timestamp", q."_identity"
FROM "partial rows" AS q
WHERE (q._shard, q._epoch) IN (SELECT d.shard, d.epoch FROM unnest(:doneShards::int8[], :doneEpochs::int4[]) AS d(shard, epoch))) AS q) AS q) AS q) AS q) AS q
ORDER BY q."ID" COLLATE "C" ASC, q."Timestamp" ASC NULLS FIRST
-- $1 = 36000000000
-- $2 = 3000000000
