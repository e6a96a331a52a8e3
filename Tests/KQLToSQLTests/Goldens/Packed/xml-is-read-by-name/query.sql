-- whole
SELECT kql.to_text(kql.member(kql.element(kql.member(kql.member(q."d", $1::text), $2::text), $3::int8), $4::text)) AS "user", kql.to_text(kql.member(kql.element(kql.member(kql.member(q."d", $1::text), $2::text), $5::int8), $6::text)) AS "name", kql.array_length(kql.member(kql.member(q."d", $1::text), $2::text)) AS "count"
FROM (SELECT kql.parse_xml(q."xml") AS "d"
FROM (VALUES ($7::text)) AS q("xml")) AS q
-- $1 = "EventData"
-- $2 = "Data"
-- $3 = 0
-- $4 = "#text"
-- $5 = 1
-- $6 = "@Name"
-- $7 = "<EventData><Data Name=\"User\">adele</Data><Data Name=\"Address\">10.0.0.1</Data></EventData>"

-- shard
SELECT kql.to_text(kql.member(kql.element(kql.member(kql.member(q."d", $1::text), $2::text), $3::int8), $4::text)) AS "user", kql.to_text(kql.member(kql.element(kql.member(kql.member(q."d", $1::text), $2::text), $5::int8), $6::text)) AS "name", kql.array_length(kql.member(kql.member(q."d", $1::text), $2::text)) AS "count"
FROM (SELECT kql.parse_xml(q."xml") AS "d"
FROM (VALUES ($7::text)) AS q("xml")) AS q
-- $1 = "EventData"
-- $2 = "Data"
-- $3 = 0
-- $4 = "#text"
-- $5 = 1
-- $6 = "@Name"
-- $7 = "<EventData><Data Name=\"User\">adele</Data><Data Name=\"Address\">10.0.0.1</Data></EventData>"

-- merge
SELECT q."user", q."name", q."count"
FROM "partial rows" AS q
WHERE (q._shard, q._epoch) IN (SELECT d.shard, d.epoch FROM unnest(:doneShards::int8[], :doneEpochs::int4[]) AS d(shard, epoch))
