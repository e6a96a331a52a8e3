-- whole
SELECT q."source_", q."Session_Id", q."Level", q."EventText", q."pack_"
FROM ((SELECT $1::text AS "source_", q."Session_Id", q."Level", q."EventText", q."pack_"
FROM (SELECT q."Session_Id", q."Level", q."EventText", (jsonb_build_object($2::text, kql.to_dynamic(q."Version"))) AS "pack_"
FROM (VALUES ($3::text, $4::text, $5::text, $6::text),
  ($3::text, $7::text, $8::text, $6::text),
  ($9::text, $7::text, $10::text, $11::text)) AS q("Session_Id", "Level", "EventText", "Version")
WHERE (q."Session_Id" = $3::text)
  AND (q."Level" = $7::text)) AS q)
UNION ALL
(SELECT $12::text AS "source_", q."Session_Id", q."Level", q."EventText", q."pack_"
FROM (SELECT q."Session_Id", q."Level", q."EventText", (jsonb_build_object($13::text, kql.to_dynamic(q."EventName"))) AS "pack_"
FROM (VALUES ($3::text, $4::text, $14::text, $15::text),
  ($3::text, $7::text, $16::text, $17::text)) AS q("Session_Id", "Level", "EventText", "EventName")
WHERE (q."Session_Id" = $3::text)
  AND (q."Level" = $7::text)) AS q)) AS q
-- $1 = "EventsTable1"
-- $2 = "Version"
-- $3 = "acbd"
-- $4 = "Information"
-- $5 = "Some Text1"
-- $6 = "v1.0.0"
-- $7 = "Error"
-- $8 = "Some Text2"
-- $9 = "efgh"
-- $10 = "Some Text3"
-- $11 = "v1.0.1"
-- $12 = "EventsTable2"
-- $13 = "EventName"
-- $14 = "Some Other Text1"
-- $15 = "Event1"
-- $16 = "Some Other Text2"
-- $17 = "Event2"

-- shard
SELECT q."source_", q."Session_Id", q."Level", q."EventText", q."pack_"
FROM ((SELECT $1::text AS "source_", q."Session_Id", q."Level", q."EventText", q."pack_"
FROM (SELECT q."Session_Id", q."Level", q."EventText", (jsonb_build_object($2::text, kql.to_dynamic(q."Version"))) AS "pack_"
FROM (VALUES ($3::text, $4::text, $5::text, $6::text),
  ($3::text, $7::text, $8::text, $6::text),
  ($9::text, $7::text, $10::text, $11::text)) AS q("Session_Id", "Level", "EventText", "Version")
WHERE (q."Session_Id" = $3::text)
  AND (q."Level" = $7::text)) AS q)
UNION ALL
(SELECT $12::text AS "source_", q."Session_Id", q."Level", q."EventText", q."pack_"
FROM (SELECT q."Session_Id", q."Level", q."EventText", (jsonb_build_object($13::text, kql.to_dynamic(q."EventName"))) AS "pack_"
FROM (VALUES ($3::text, $4::text, $14::text, $15::text),
  ($3::text, $7::text, $16::text, $17::text)) AS q("Session_Id", "Level", "EventText", "EventName")
WHERE (q."Session_Id" = $3::text)
  AND (q."Level" = $7::text)) AS q)) AS q
-- $1 = "EventsTable1"
-- $2 = "Version"
-- $3 = "acbd"
-- $4 = "Information"
-- $5 = "Some Text1"
-- $6 = "v1.0.0"
-- $7 = "Error"
-- $8 = "Some Text2"
-- $9 = "efgh"
-- $10 = "Some Text3"
-- $11 = "v1.0.1"
-- $12 = "EventsTable2"
-- $13 = "EventName"
-- $14 = "Some Other Text1"
-- $15 = "Event1"
-- $16 = "Some Other Text2"
-- $17 = "Event2"

-- merge
SELECT q."source_", q."Session_Id", q."Level", q."EventText", q."pack_"
FROM "partial rows" AS q
WHERE (q._shard, q._epoch) IN (SELECT d.shard, d.epoch FROM unnest(:doneShards::int8[], :doneEpochs::int4[]) AS d(shard, epoch))
