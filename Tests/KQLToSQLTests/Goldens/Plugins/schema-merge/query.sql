-- whole
SELECT q."ColumnName", q."ColumnOrdinal", q."DataType", q."ColumnType", q."n"
FROM ((SELECT q."ColumnName", q."ColumnOrdinal", q."DataType", q."ColumnType", $1::int8 AS "n"
FROM (SELECT q."ColumnName", kql.to_int(CASE WHEN (q."wrong" = $2::text) THEN q."place" ELSE $3::int8 END) AS "ColumnOrdinal", CASE WHEN (q."wrong" = $2::text) THEN q."DataType" ELSE ($4::text || q."wrong" || $5::text) END AS "DataType", CASE WHEN (q."wrong" = $2::text) THEN q."ColumnType" ELSE ($6::text || q."wrong" || $7::text) END AS "ColumnType"
FROM (SELECT q."ColumnName", q."DataType", q."ColumnType", q."window 0" AS "place", CASE WHEN (q."types" > $1::int8) THEN $8::text WHEN kql.ne(q."low", q."high") THEN $9::text ELSE $2::text END AS "wrong"
FROM (SELECT q."ColumnName", q."low", q."high", q."types", q."DataType", q."ColumnType", kql.add(row_number() OVER (ORDER BY q."high" ASC NULLS FIRST, q."low" ASC NULLS FIRST, q."ColumnName" COLLATE "C" ASC), $3::int8) AS "window 0"
FROM (SELECT q."ColumnName", min(q."ColumnOrdinal") AS "low", max(q."ColumnOrdinal") AS "high", count(DISTINCT q."ColumnType") AS "types", COALESCE(min(q."DataType" COLLATE "C"), '') AS "DataType", COALESCE(min(q."ColumnType" COLLATE "C"), '') AS "ColumnType"
FROM ((SELECT q."ColumnName", q."ColumnOrdinal", q."DataType", q."ColumnType"
FROM (VALUES ($10::text, $11::int8, $12::text, $13::text),
  ($14::text, $1::int8, $15::text, $16::text)) AS q("ColumnName", "ColumnOrdinal", "DataType", "ColumnType"))
UNION ALL
(SELECT q."ColumnName", q."ColumnOrdinal", q."DataType", q."ColumnType"
FROM (VALUES ($10::text, $11::int8, $12::text, $13::text),
  ($17::text, $1::int8, $12::text, $13::text),
  ($14::text, $18::int8, $15::text, $16::text)) AS q("ColumnName", "ColumnOrdinal", "DataType", "ColumnType"))) AS q
GROUP BY 1) AS q) AS q) AS q) AS q)
UNION ALL
(SELECT q."ColumnName", q."ColumnOrdinal", q."DataType", q."ColumnType", $18::int8 AS "n"
FROM (SELECT q."ColumnName", kql.to_int(CASE WHEN (q."wrong" = $2::text) THEN q."place" ELSE $3::int8 END) AS "ColumnOrdinal", CASE WHEN (q."wrong" = $2::text) THEN q."DataType" ELSE ($4::text || q."wrong" || $5::text) END AS "DataType", CASE WHEN (q."wrong" = $2::text) THEN q."ColumnType" ELSE ($6::text || q."wrong" || $7::text) END AS "ColumnType"
FROM (SELECT q."ColumnName", q."DataType", q."ColumnType", q."window 0" AS "place", CASE WHEN (q."types" > $1::int8) THEN $8::text WHEN false THEN $9::text ELSE $2::text END AS "wrong"
FROM (SELECT q."ColumnName", q."low", q."high", q."types", q."DataType", q."ColumnType", kql.add(row_number() OVER (ORDER BY q."high" ASC NULLS FIRST, q."low" ASC NULLS FIRST, q."ColumnName" COLLATE "C" ASC), $3::int8) AS "window 0"
FROM (SELECT q."ColumnName", min(q."ColumnOrdinal") AS "low", max(q."ColumnOrdinal") AS "high", count(DISTINCT q."ColumnType") AS "types", COALESCE(min(q."DataType" COLLATE "C"), '') AS "DataType", COALESCE(min(q."ColumnType" COLLATE "C"), '') AS "ColumnType"
FROM ((SELECT q."ColumnName", q."ColumnOrdinal", q."DataType", q."ColumnType"
FROM (VALUES ($10::text, $11::int8, $12::text, $13::text),
  ($14::text, $1::int8, $15::text, $16::text)) AS q("ColumnName", "ColumnOrdinal", "DataType", "ColumnType"))
UNION ALL
(SELECT q."ColumnName", q."ColumnOrdinal", q."DataType", q."ColumnType"
FROM (VALUES ($10::text, $11::int8, $12::text, $13::text),
  ($17::text, $1::int8, $12::text, $13::text),
  ($14::text, $18::int8, $15::text, $16::text)) AS q("ColumnName", "ColumnOrdinal", "DataType", "ColumnType"))) AS q
GROUP BY 1) AS q) AS q) AS q) AS q)
UNION ALL
(SELECT q."ColumnName", q."ColumnOrdinal", q."DataType", q."ColumnType", $19::int8 AS "n"
FROM (SELECT q."ColumnName", kql.to_int(CASE WHEN (q."wrong" = $2::text) THEN q."place" ELSE $3::int8 END) AS "ColumnOrdinal", CASE WHEN (q."wrong" = $2::text) THEN q."DataType" ELSE ($4::text || q."wrong" || $5::text) END AS "DataType", CASE WHEN (q."wrong" = $2::text) THEN q."ColumnType" ELSE ($6::text || q."wrong" || $7::text) END AS "ColumnType"
FROM (SELECT q."ColumnName", q."DataType", q."ColumnType", q."window 0" AS "place", CASE WHEN (q."types" > $1::int8) THEN $8::text WHEN kql.ne(q."low", q."high") THEN $9::text ELSE $2::text END AS "wrong"
FROM (SELECT q."ColumnName", q."low", q."high", q."types", q."DataType", q."ColumnType", kql.add(row_number() OVER (ORDER BY q."high" ASC NULLS FIRST, q."low" ASC NULLS FIRST, q."ColumnName" COLLATE "C" ASC), $3::int8) AS "window 0"
FROM (SELECT q."ColumnName", min(q."ColumnOrdinal") AS "low", max(q."ColumnOrdinal") AS "high", count(DISTINCT q."ColumnType") AS "types", COALESCE(min(q."DataType" COLLATE "C"), '') AS "DataType", COALESCE(min(q."ColumnType" COLLATE "C"), '') AS "ColumnType"
FROM ((SELECT q."ColumnName", q."ColumnOrdinal", q."DataType", q."ColumnType"
FROM (VALUES ($10::text, $11::int8, $12::text, $13::text),
  ($14::text, $1::int8, $15::text, $16::text)) AS q("ColumnName", "ColumnOrdinal", "DataType", "ColumnType"))
UNION ALL
(SELECT q."ColumnName", q."ColumnOrdinal", q."DataType", q."ColumnType"
FROM (VALUES ($10::text, $11::int8, $15::text, $16::text)) AS q("ColumnName", "ColumnOrdinal", "DataType", "ColumnType"))) AS q
GROUP BY 1) AS q) AS q) AS q) AS q)) AS q
ORDER BY q."n" ASC NULLS FIRST, q."ColumnOrdinal" ASC NULLS FIRST
-- $1 = 1
-- $2 = ""
-- $3 = -1
-- $4 = "ERROR(unknown CSL type:ERROR("
-- $5 = "))"
-- $6 = "ERROR("
-- $7 = ")"
-- $8 = "columns are of different types"
-- $9 = "columns are out of order"
-- $10 = "Uri"
-- $11 = 0
-- $12 = "System.String"
-- $13 = "string"
-- $14 = "HttpStatus"
-- $15 = "System.Int32"
-- $16 = "int"
-- $17 = "Referrer"
-- $18 = 2
-- $19 = 3

-- shard
SELECT q."ColumnName", q."ColumnOrdinal", q."DataType", q."ColumnType", q."n"
FROM ((SELECT q."ColumnName", q."ColumnOrdinal", q."DataType", q."ColumnType", $1::int8 AS "n"
FROM (SELECT q."ColumnName", kql.to_int(CASE WHEN (q."wrong" = $2::text) THEN q."place" ELSE $3::int8 END) AS "ColumnOrdinal", CASE WHEN (q."wrong" = $2::text) THEN q."DataType" ELSE ($4::text || q."wrong" || $5::text) END AS "DataType", CASE WHEN (q."wrong" = $2::text) THEN q."ColumnType" ELSE ($6::text || q."wrong" || $7::text) END AS "ColumnType"
FROM (SELECT q."ColumnName", q."DataType", q."ColumnType", q."window 0" AS "place", CASE WHEN (q."types" > $1::int8) THEN $8::text WHEN kql.ne(q."low", q."high") THEN $9::text ELSE $2::text END AS "wrong"
FROM (SELECT q."ColumnName", q."low", q."high", q."types", q."DataType", q."ColumnType", kql.add(row_number() OVER (ORDER BY q."high" ASC NULLS FIRST, q."low" ASC NULLS FIRST, q."ColumnName" COLLATE "C" ASC), $3::int8) AS "window 0"
FROM (SELECT q."ColumnName", min(q."ColumnOrdinal") AS "low", max(q."ColumnOrdinal") AS "high", count(DISTINCT q."ColumnType") AS "types", COALESCE(min(q."DataType" COLLATE "C"), '') AS "DataType", COALESCE(min(q."ColumnType" COLLATE "C"), '') AS "ColumnType"
FROM ((SELECT q."ColumnName", q."ColumnOrdinal", q."DataType", q."ColumnType"
FROM (VALUES ($10::text, $11::int8, $12::text, $13::text),
  ($14::text, $1::int8, $15::text, $16::text)) AS q("ColumnName", "ColumnOrdinal", "DataType", "ColumnType"))
UNION ALL
(SELECT q."ColumnName", q."ColumnOrdinal", q."DataType", q."ColumnType"
FROM (VALUES ($10::text, $11::int8, $12::text, $13::text),
  ($17::text, $1::int8, $12::text, $13::text),
  ($14::text, $18::int8, $15::text, $16::text)) AS q("ColumnName", "ColumnOrdinal", "DataType", "ColumnType"))) AS q
GROUP BY 1) AS q) AS q) AS q) AS q)
UNION ALL
(SELECT q."ColumnName", q."ColumnOrdinal", q."DataType", q."ColumnType", $18::int8 AS "n"
FROM (SELECT q."ColumnName", kql.to_int(CASE WHEN (q."wrong" = $2::text) THEN q."place" ELSE $3::int8 END) AS "ColumnOrdinal", CASE WHEN (q."wrong" = $2::text) THEN q."DataType" ELSE ($4::text || q."wrong" || $5::text) END AS "DataType", CASE WHEN (q."wrong" = $2::text) THEN q."ColumnType" ELSE ($6::text || q."wrong" || $7::text) END AS "ColumnType"
FROM (SELECT q."ColumnName", q."DataType", q."ColumnType", q."window 0" AS "place", CASE WHEN (q."types" > $1::int8) THEN $8::text WHEN false THEN $9::text ELSE $2::text END AS "wrong"
FROM (SELECT q."ColumnName", q."low", q."high", q."types", q."DataType", q."ColumnType", kql.add(row_number() OVER (ORDER BY q."high" ASC NULLS FIRST, q."low" ASC NULLS FIRST, q."ColumnName" COLLATE "C" ASC), $3::int8) AS "window 0"
FROM (SELECT q."ColumnName", min(q."ColumnOrdinal") AS "low", max(q."ColumnOrdinal") AS "high", count(DISTINCT q."ColumnType") AS "types", COALESCE(min(q."DataType" COLLATE "C"), '') AS "DataType", COALESCE(min(q."ColumnType" COLLATE "C"), '') AS "ColumnType"
FROM ((SELECT q."ColumnName", q."ColumnOrdinal", q."DataType", q."ColumnType"
FROM (VALUES ($10::text, $11::int8, $12::text, $13::text),
  ($14::text, $1::int8, $15::text, $16::text)) AS q("ColumnName", "ColumnOrdinal", "DataType", "ColumnType"))
UNION ALL
(SELECT q."ColumnName", q."ColumnOrdinal", q."DataType", q."ColumnType"
FROM (VALUES ($10::text, $11::int8, $12::text, $13::text),
  ($17::text, $1::int8, $12::text, $13::text),
  ($14::text, $18::int8, $15::text, $16::text)) AS q("ColumnName", "ColumnOrdinal", "DataType", "ColumnType"))) AS q
GROUP BY 1) AS q) AS q) AS q) AS q)
UNION ALL
(SELECT q."ColumnName", q."ColumnOrdinal", q."DataType", q."ColumnType", $19::int8 AS "n"
FROM (SELECT q."ColumnName", kql.to_int(CASE WHEN (q."wrong" = $2::text) THEN q."place" ELSE $3::int8 END) AS "ColumnOrdinal", CASE WHEN (q."wrong" = $2::text) THEN q."DataType" ELSE ($4::text || q."wrong" || $5::text) END AS "DataType", CASE WHEN (q."wrong" = $2::text) THEN q."ColumnType" ELSE ($6::text || q."wrong" || $7::text) END AS "ColumnType"
FROM (SELECT q."ColumnName", q."DataType", q."ColumnType", q."window 0" AS "place", CASE WHEN (q."types" > $1::int8) THEN $8::text WHEN kql.ne(q."low", q."high") THEN $9::text ELSE $2::text END AS "wrong"
FROM (SELECT q."ColumnName", q."low", q."high", q."types", q."DataType", q."ColumnType", kql.add(row_number() OVER (ORDER BY q."high" ASC NULLS FIRST, q."low" ASC NULLS FIRST, q."ColumnName" COLLATE "C" ASC), $3::int8) AS "window 0"
FROM (SELECT q."ColumnName", min(q."ColumnOrdinal") AS "low", max(q."ColumnOrdinal") AS "high", count(DISTINCT q."ColumnType") AS "types", COALESCE(min(q."DataType" COLLATE "C"), '') AS "DataType", COALESCE(min(q."ColumnType" COLLATE "C"), '') AS "ColumnType"
FROM ((SELECT q."ColumnName", q."ColumnOrdinal", q."DataType", q."ColumnType"
FROM (VALUES ($10::text, $11::int8, $12::text, $13::text),
  ($14::text, $1::int8, $15::text, $16::text)) AS q("ColumnName", "ColumnOrdinal", "DataType", "ColumnType"))
UNION ALL
(SELECT q."ColumnName", q."ColumnOrdinal", q."DataType", q."ColumnType"
FROM (VALUES ($10::text, $11::int8, $15::text, $16::text)) AS q("ColumnName", "ColumnOrdinal", "DataType", "ColumnType"))) AS q
GROUP BY 1) AS q) AS q) AS q) AS q)) AS q
-- $1 = 1
-- $2 = ""
-- $3 = -1
-- $4 = "ERROR(unknown CSL type:ERROR("
-- $5 = "))"
-- $6 = "ERROR("
-- $7 = ")"
-- $8 = "columns are of different types"
-- $9 = "columns are out of order"
-- $10 = "Uri"
-- $11 = 0
-- $12 = "System.String"
-- $13 = "string"
-- $14 = "HttpStatus"
-- $15 = "System.Int32"
-- $16 = "int"
-- $17 = "Referrer"
-- $18 = 2
-- $19 = 3

-- merge
SELECT q."ColumnName", q."ColumnOrdinal", q."DataType", q."ColumnType", q."n"
FROM "partial rows" AS q
WHERE (q._shard, q._epoch) IN (SELECT d.shard, d.epoch FROM unnest(:doneShards::int8[], :doneEpochs::int4[]) AS d(shard, epoch))
ORDER BY q."n" ASC NULLS FIRST, q."ColumnOrdinal" ASC NULLS FIRST
