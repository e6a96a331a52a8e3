-- whole
SELECT q."t", q."a", q."b", q."between", q."whole"
FROM (SELECT q."t", q."a", q."b", q."between", COALESCE(q."parsed" ->> $1::int4, '') AS "whole", q."_identity"
FROM (SELECT q."t", q."a", q."b", q."between", kql.parse_simple(q."t", $2::text[], $3::text[], false) AS "parsed", q."_identity"
FROM (SELECT q."t", q."a", q."b", COALESCE(q."parsed" ->> $1::int4, '') AS "between", q."_identity"
FROM (SELECT q."t", q."a", q."b", kql.parse_simple(q."t", $4::text[], $5::text[], false) AS "parsed", q."_identity"
FROM (SELECT q."t", COALESCE(q."parsed" ->> $1::int4, '') AS "a", kql.to_long(COALESCE(q."parsed" ->> $6::int4, '')) AS "b", q."_identity"
FROM (SELECT q."t", kql.parse_simple(q."t", $7::text[], $8::text[], false) AS "parsed", q."_identity"
FROM (VALUES ($9::text, $10::int8),
  ($11::text, $12::int8),
  ($13::text, $14::int8),
  ($15::text, $16::int8),
  ($17::text, $18::int8)) AS q("t", "_identity")
OFFSET 0) AS q) AS q
OFFSET 0) AS q) AS q
OFFSET 0) AS q) AS q
ORDER BY q."_identity" ASC NULLS LAST
-- $1 = 0
-- $2 = ["string"]
-- $3 = []
-- $4 = ["*", "string", ""]
-- $5 = ["a=", ";b=2"]
-- $6 = 1
-- $7 = ["", "string", "long"]
-- $8 = ["a=", ";b="]
-- $9 = "a=1;b=2"
-- $10 = 0
-- $11 = "xa=1;b=2"
-- $12 = 1
-- $13 = "a=1;b=2;"
-- $14 = 2
-- $15 = "a=1;c=3;b=2"
-- $16 = 3
-- $17 = "a=;b="
-- $18 = 4

-- shard
SELECT q."t", q."a", q."b", q."between", COALESCE(q."parsed" ->> $1::int4, '') AS "whole", q."_identity"
FROM (SELECT q."t", q."a", q."b", q."between", kql.parse_simple(q."t", $2::text[], $3::text[], false) AS "parsed", q."_identity"
FROM (SELECT q."t", q."a", q."b", COALESCE(q."parsed" ->> $1::int4, '') AS "between", q."_identity"
FROM (SELECT q."t", q."a", q."b", kql.parse_simple(q."t", $4::text[], $5::text[], false) AS "parsed", q."_identity"
FROM (SELECT q."t", COALESCE(q."parsed" ->> $1::int4, '') AS "a", kql.to_long(COALESCE(q."parsed" ->> $6::int4, '')) AS "b", q."_identity"
FROM (SELECT q."t", kql.parse_simple(q."t", $7::text[], $8::text[], false) AS "parsed", q."_identity"
FROM (VALUES ($9::text, $10::int8),
  ($11::text, $12::int8),
  ($13::text, $14::int8),
  ($15::text, $16::int8),
  ($17::text, $18::int8)) AS q("t", "_identity")
OFFSET 0) AS q) AS q
OFFSET 0) AS q) AS q
OFFSET 0) AS q
-- $1 = 0
-- $2 = ["string"]
-- $3 = []
-- $4 = ["*", "string", ""]
-- $5 = ["a=", ";b=2"]
-- $6 = 1
-- $7 = ["", "string", "long"]
-- $8 = ["a=", ";b="]
-- $9 = "a=1;b=2"
-- $10 = 0
-- $11 = "xa=1;b=2"
-- $12 = 1
-- $13 = "a=1;b=2;"
-- $14 = 2
-- $15 = "a=1;c=3;b=2"
-- $16 = 3
-- $17 = "a=;b="
-- $18 = 4

-- merge
SELECT q."t", q."a", q."b", q."between", q."whole"
FROM "partial rows" AS q
WHERE (q._shard, q._epoch) IN (SELECT d.shard, d.epoch FROM unnest(:doneShards::int8[], :doneEpochs::int4[]) AS d(shard, epoch))
ORDER BY q."_identity" ASC NULLS LAST
