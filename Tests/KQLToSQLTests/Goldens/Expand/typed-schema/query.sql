-- whole
SELECT q."ColumnName", q."ColumnOrdinal", q."DataType", q."ColumnType"
FROM (VALUES ($1::text, $2::int8, $3::text, $4::text, $2::int8),
  ($5::text, $6::int8, $7::text, $8::text, $6::int8),
  ($9::text, $10::int8, $11::text, $12::text, $10::int8)) AS q("ColumnName", "ColumnOrdinal", "DataType", "ColumnType", "_identity")
ORDER BY q."_identity" ASC NULLS LAST
-- $1 = "a"
-- $2 = 0
-- $3 = "System.String"
-- $4 = "string"
-- $5 = "b"
-- $6 = 1
-- $7 = "System.Object"
-- $8 = "dynamic"
-- $9 = "c"
-- $10 = 2
-- $11 = "System.Int32"
-- $12 = "int"

-- shard
SELECT q."ColumnName", q."ColumnOrdinal", q."DataType", q."ColumnType", q."_identity"
FROM (VALUES ($1::text, $2::int8, $3::text, $4::text, $2::int8),
  ($5::text, $6::int8, $7::text, $8::text, $6::int8),
  ($9::text, $10::int8, $11::text, $12::text, $10::int8)) AS q("ColumnName", "ColumnOrdinal", "DataType", "ColumnType", "_identity")
-- $1 = "a"
-- $2 = 0
-- $3 = "System.String"
-- $4 = "string"
-- $5 = "b"
-- $6 = 1
-- $7 = "System.Object"
-- $8 = "dynamic"
-- $9 = "c"
-- $10 = 2
-- $11 = "System.Int32"
-- $12 = "int"

-- merge
SELECT q."ColumnName", q."ColumnOrdinal", q."DataType", q."ColumnType"
FROM "partial rows" AS q
WHERE (q._shard, q._epoch) IN (SELECT d.shard, d.epoch FROM unnest(:doneShards::int8[], :doneEpochs::int4[]) AS d(shard, epoch))
ORDER BY q."_identity" ASC NULLS LAST
