-- whole
SELECT q."Airport", q."Airline", q."Departures", q."Rank"
FROM (SELECT q."Airport", q."Airline", q."Departures", q."window 1" AS "Rank"
FROM (SELECT q."Airport", q."Airline", q."Departures", q."_identity", q."window 0", q."~run0", kql.add(row_number() OVER (PARTITION BY q."~run0" ORDER BY q."Airport" COLLATE "C" ASC, q."Departures" DESC NULLS LAST, q."_identity" ASC NULLS LAST), $1::int8) AS "window 1"
FROM (SELECT q."Airport", q."Airline", q."Departures", q."_identity", q."window 0", q."~run0"
FROM (SELECT q."Airport", q."Airline", q."Departures", q."_identity", q."window 0", count(*) FILTER (WHERE (q."window 0" <> q."Airport")) OVER (ORDER BY q."Airport" COLLATE "C" ASC, q."Departures" DESC NULLS LAST, q."_identity" ASC NULLS LAST ROWS UNBOUNDED PRECEDING) AS "~run0"
FROM (SELECT q."Airport", q."Airline", q."Departures", q."_identity", q."window 0"
FROM (SELECT q."Airport", q."Airline", q."Departures", q."_identity", lag(q."Airport", 1, '') OVER (ORDER BY q."Airport" COLLATE "C" ASC, q."Departures" DESC NULLS LAST, q."_identity" ASC NULLS LAST) AS "window 0"
FROM (SELECT q."Airport", q."Airline", q."Departures", q."_identity"
FROM (VALUES ($2::text, $3::text, $4::int8, $1::int8),
  ($2::text, $5::text, $6::int8, $4::int8),
  ($7::text, $3::text, $4::int8, $8::int8),
  ($7::text, $9::text, $8::int8, $10::int8),
  ($7::text, $5::text, $1::int8, $11::int8)) AS q("Airport", "Airline", "Departures", "_identity")) AS q) AS q) AS q) AS q) AS q) AS q) AS q
ORDER BY q."Airport" COLLATE "C" ASC, q."Departures" DESC NULLS LAST
-- $1 = 0
-- $2 = "TLV"
-- $3 = "LH"
-- $4 = 1
-- $5 = "LY"
-- $6 = 100
-- $7 = "SEA"
-- $8 = 2
-- $9 = "BA"
-- $10 = 3
-- $11 = 4

-- shard
SELECT q."Airport", q."Airline", q."Departures", q."_identity"
FROM (VALUES ($1::text, $2::text, $3::int8, $4::int8),
  ($1::text, $5::text, $6::int8, $3::int8),
  ($7::text, $2::text, $3::int8, $8::int8),
  ($7::text, $9::text, $8::int8, $10::int8),
  ($7::text, $5::text, $4::int8, $11::int8)) AS q("Airport", "Airline", "Departures", "_identity")
-- $1 = "TLV"
-- $2 = "LH"
-- $3 = 1
-- $4 = 0
-- $5 = "LY"
-- $6 = 100
-- $7 = "SEA"
-- $8 = 2
-- $9 = "BA"
-- $10 = 3
-- $11 = 4

-- merge
SELECT q."Airport", q."Airline", q."Departures", q."Rank"
FROM (SELECT q."Airport", q."Airline", q."Departures", q."window 1" AS "Rank"
FROM (SELECT q."Airport", q."Airline", q."Departures", q."_identity", q."window 0", q."~run0", kql.add(row_number() OVER (PARTITION BY q."~run0" ORDER BY q."Airport" COLLATE "C" ASC, q."Departures" DESC NULLS LAST, q."_identity" ASC NULLS LAST), $1::int8) AS "window 1"
FROM (SELECT q."Airport", q."Airline", q."Departures", q."_identity", q."window 0", q."~run0"
FROM (SELECT q."Airport", q."Airline", q."Departures", q."_identity", q."window 0", count(*) FILTER (WHERE (q."window 0" <> q."Airport")) OVER (ORDER BY q."Airport" COLLATE "C" ASC, q."Departures" DESC NULLS LAST, q."_identity" ASC NULLS LAST ROWS UNBOUNDED PRECEDING) AS "~run0"
FROM (SELECT q."Airport", q."Airline", q."Departures", q."_identity", q."window 0"
FROM (SELECT q."Airport", q."Airline", q."Departures", q."_identity", lag(q."Airport", 1, '') OVER (ORDER BY q."Airport" COLLATE "C" ASC, q."Departures" DESC NULLS LAST, q."_identity" ASC NULLS LAST) AS "window 0"
FROM (SELECT q."Airport", q."Airline", q."Departures", q."_identity"
FROM "partial rows" AS q
WHERE (q._shard, q._epoch) IN (SELECT d.shard, d.epoch FROM unnest(:doneShards::int8[], :doneEpochs::int4[]) AS d(shard, epoch))) AS q) AS q) AS q) AS q) AS q) AS q) AS q
ORDER BY q."Airport" COLLATE "C" ASC, q."Departures" DESC NULLS LAST
-- $1 = 0
