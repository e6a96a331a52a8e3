-- whole
SELECT q."Airport", q."Airline", q."Departures", q."Dense", q."Min"
FROM (SELECT q."Airport", q."Airline", q."Departures", q."window 0" AS "Dense", q."window 1" AS "Min"
FROM (SELECT q."Airport", q."Airline", q."Departures", q."_identity", q."~number0", q."~change0", q."~number1", q."~change1", count(*) FILTER (WHERE q."~change0") OVER (ORDER BY q."Departures" ASC NULLS FIRST, q."_identity" ASC NULLS LAST ROWS UNBOUNDED PRECEDING) AS "window 0", max(q."~number1") FILTER (WHERE q."~change1") OVER (ORDER BY q."Departures" ASC NULLS FIRST, q."_identity" ASC NULLS LAST ROWS UNBOUNDED PRECEDING) AS "window 1"
FROM (SELECT q."Airport", q."Airline", q."Departures", q."_identity", q."~number0", q."~change0", q."~number1", q."~change1"
FROM (SELECT q."Airport", q."Airline", q."Departures", q."_identity", row_number() OVER (ORDER BY q."Departures" ASC NULLS FIRST, q."_identity" ASC NULLS LAST) AS "~number0", (row_number() OVER (ORDER BY q."Departures" ASC NULLS FIRST, q."_identity" ASC NULLS LAST) = 1 OR q."Departures" IS DISTINCT FROM lag(q."Departures") OVER (ORDER BY q."Departures" ASC NULLS FIRST, q."_identity" ASC NULLS LAST)) AS "~change0", row_number() OVER (ORDER BY q."Departures" ASC NULLS FIRST, q."_identity" ASC NULLS LAST) AS "~number1", (row_number() OVER (ORDER BY q."Departures" ASC NULLS FIRST, q."_identity" ASC NULLS LAST) = 1 OR q."Departures" IS DISTINCT FROM lag(q."Departures") OVER (ORDER BY q."Departures" ASC NULLS FIRST, q."_identity" ASC NULLS LAST)) AS "~change1"
FROM (SELECT q."Airport", q."Airline", q."Departures", q."_identity"
FROM (VALUES ($1::text, $2::text, $3::int8, $4::int8),
  ($1::text, $5::text, $6::int8, $7::int8),
  ($1::text, $8::text, $3::int8, $9::int8),
  ($1::text, $10::text, $9::int8, $3::int8),
  ($1::text, $11::text, $3::int8, $12::int8)) AS q("Airport", "Airline", "Departures", "_identity")) AS q) AS q) AS q) AS q) AS q
ORDER BY q."Departures" ASC NULLS FIRST
-- $1 = "SEA"
-- $2 = "LH"
-- $3 = 3
-- $4 = 0
-- $5 = "LY"
-- $6 = 100
-- $7 = 1
-- $8 = "UA"
-- $9 = 2
-- $10 = "BA"
-- $11 = "EL"
-- $12 = 4

-- shard
SELECT q."Airport", q."Airline", q."Departures", q."_identity"
FROM (VALUES ($1::text, $2::text, $3::int8, $4::int8),
  ($1::text, $5::text, $6::int8, $7::int8),
  ($1::text, $8::text, $3::int8, $9::int8),
  ($1::text, $10::text, $9::int8, $3::int8),
  ($1::text, $11::text, $3::int8, $12::int8)) AS q("Airport", "Airline", "Departures", "_identity")
-- $1 = "SEA"
-- $2 = "LH"
-- $3 = 3
-- $4 = 0
-- $5 = "LY"
-- $6 = 100
-- $7 = 1
-- $8 = "UA"
-- $9 = 2
-- $10 = "BA"
-- $11 = "EL"
-- $12 = 4

-- merge
SELECT q."Airport", q."Airline", q."Departures", q."Dense", q."Min"
FROM (SELECT q."Airport", q."Airline", q."Departures", q."window 0" AS "Dense", q."window 1" AS "Min"
FROM (SELECT q."Airport", q."Airline", q."Departures", q."_identity", q."~number0", q."~change0", q."~number1", q."~change1", count(*) FILTER (WHERE q."~change0") OVER (ORDER BY q."Departures" ASC NULLS FIRST, q."_identity" ASC NULLS LAST ROWS UNBOUNDED PRECEDING) AS "window 0", max(q."~number1") FILTER (WHERE q."~change1") OVER (ORDER BY q."Departures" ASC NULLS FIRST, q."_identity" ASC NULLS LAST ROWS UNBOUNDED PRECEDING) AS "window 1"
FROM (SELECT q."Airport", q."Airline", q."Departures", q."_identity", q."~number0", q."~change0", q."~number1", q."~change1"
FROM (SELECT q."Airport", q."Airline", q."Departures", q."_identity", row_number() OVER (ORDER BY q."Departures" ASC NULLS FIRST, q."_identity" ASC NULLS LAST) AS "~number0", (row_number() OVER (ORDER BY q."Departures" ASC NULLS FIRST, q."_identity" ASC NULLS LAST) = 1 OR q."Departures" IS DISTINCT FROM lag(q."Departures") OVER (ORDER BY q."Departures" ASC NULLS FIRST, q."_identity" ASC NULLS LAST)) AS "~change0", row_number() OVER (ORDER BY q."Departures" ASC NULLS FIRST, q."_identity" ASC NULLS LAST) AS "~number1", (row_number() OVER (ORDER BY q."Departures" ASC NULLS FIRST, q."_identity" ASC NULLS LAST) = 1 OR q."Departures" IS DISTINCT FROM lag(q."Departures") OVER (ORDER BY q."Departures" ASC NULLS FIRST, q."_identity" ASC NULLS LAST)) AS "~change1"
FROM (SELECT q."Airport", q."Airline", q."Departures", q."_identity"
FROM "partial rows" AS q
WHERE (q._shard, q._epoch) IN (SELECT d.shard, d.epoch FROM unnest(:doneShards::int8[], :doneEpochs::int4[]) AS d(shard, epoch))) AS q) AS q) AS q) AS q) AS q
ORDER BY q."Departures" ASC NULLS FIRST
