-- whole
SELECT q."event time", q."src", q."dst", q."bytes", q."failure"
FROM (SELECT kql.to_datetime(COALESCE(q."parsed" ->> $1::text, '')) AS "event time", COALESCE(q."parsed" ->> $2::text, '') AS "src", COALESCE(q."parsed" ->> $3::text, '') AS "dst", kql.to_long(COALESCE(q."parsed" ->> $4::text, '')) AS "bytes", COALESCE(q."parsed" ->> $5::text, '') AS "failure", q."_identity"
FROM (SELECT kql.parse_kv(q."str", false, $6::text, $7::text, kql.texts($8::jsonb), kql.texts($9::jsonb), kql.texts($10::jsonb)) AS "parsed", q."_identity"
FROM (VALUES ($11::text, $12::int8),
  ($13::text, $14::int8),
  ($15::text, $16::int8),
  ($17::text, $18::int8)) AS q("str", "_identity")
OFFSET 0) AS q) AS q
ORDER BY q."_identity" ASC NULLS LAST
-- $1 = "event time"
-- $2 = "src"
-- $3 = "dst"
-- $4 = "bytes"
-- $5 = "failure"
-- $6 = " "
-- $7 = "="
-- $8 = "[\"\\\"\",\"()\"]"
-- $9 = "[\"\\\\\"]"
-- $10 = "[\"event time\",\"src\",\"dst\",\"bytes\",\"failure\"]"
-- $11 = "src=10.1.1.123 dst=10.1.1.124 bytes=125 failure=\"connection aborted\" \"event time\"=2021-01-01T10:00:54"
-- $12 = 0
-- $13 = "src=10.1.1.123 bytes=125 failure=\"the remote host sent \\\"bye!\\\"\" \"event time\"=2021-01-01T10:00:54"
-- $14 = 1
-- $15 = "src=10.1.1.123 failure=(connection aborted) (event time)=(2021-01-01 10:00:54)"
-- $16 = 2
-- $17 = "failure=\"never ends event src=1"
-- $18 = 3

-- shard
SELECT kql.to_datetime(COALESCE(q."parsed" ->> $1::text, '')) AS "event time", COALESCE(q."parsed" ->> $2::text, '') AS "src", COALESCE(q."parsed" ->> $3::text, '') AS "dst", kql.to_long(COALESCE(q."parsed" ->> $4::text, '')) AS "bytes", COALESCE(q."parsed" ->> $5::text, '') AS "failure", q."_identity"
FROM (SELECT kql.parse_kv(q."str", false, $6::text, $7::text, kql.texts($8::jsonb), kql.texts($9::jsonb), kql.texts($10::jsonb)) AS "parsed", q."_identity"
FROM (VALUES ($11::text, $12::int8),
  ($13::text, $14::int8),
  ($15::text, $16::int8),
  ($17::text, $18::int8)) AS q("str", "_identity")
OFFSET 0) AS q
-- $1 = "event time"
-- $2 = "src"
-- $3 = "dst"
-- $4 = "bytes"
-- $5 = "failure"
-- $6 = " "
-- $7 = "="
-- $8 = "[\"\\\"\",\"()\"]"
-- $9 = "[\"\\\\\"]"
-- $10 = "[\"event time\",\"src\",\"dst\",\"bytes\",\"failure\"]"
-- $11 = "src=10.1.1.123 dst=10.1.1.124 bytes=125 failure=\"connection aborted\" \"event time\"=2021-01-01T10:00:54"
-- $12 = 0
-- $13 = "src=10.1.1.123 bytes=125 failure=\"the remote host sent \\\"bye!\\\"\" \"event time\"=2021-01-01T10:00:54"
-- $14 = 1
-- $15 = "src=10.1.1.123 failure=(connection aborted) (event time)=(2021-01-01 10:00:54)"
-- $16 = 2
-- $17 = "failure=\"never ends event src=1"
-- $18 = 3

-- merge
SELECT q."event time", q."src", q."dst", q."bytes", q."failure"
FROM "partial rows" AS q
WHERE (q._shard, q._epoch) IN (SELECT d.shard, d.epoch FROM unnest(:doneShards::int8[], :doneEpochs::int4[]) AS d(shard, epoch))
ORDER BY q."_identity" ASC NULLS LAST
