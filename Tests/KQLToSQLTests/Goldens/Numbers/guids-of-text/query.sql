-- whole
SELECT q."str", q."guid"
FROM (SELECT q."str", kql.to_guid(q."str") AS "guid", q."_identity"
FROM (VALUES ($1::text, $2::int8),
  ($3::text, $4::int8),
  ($5::text, $6::int8),
  ($7::text, $8::int8),
  ($9::text, $10::int8),
  ($11::text, $12::int8),
  ($13::text, $14::int8)) AS q("str", "_identity")) AS q
ORDER BY q."_identity" ASC NULLS LAST
-- $1 = "0123456789abcdef0123456789abcdef"
-- $2 = 0
-- $3 = "0123456789ab-cdef-0123-456789abcdef"
-- $4 = 1
-- $5 = "{01234567-89ab-cdef-0123-456789abcdef}"
-- $6 = 2
-- $7 = "01234567-89AB-cdef-0123-456789abcdef and more"
-- $8 = 3
-- $9 = "a string that is not a guid"
-- $10 = 4
-- $11 = ""
-- $12 = 5
-- $13 = "0123-456789abcdef0123456789abcdef"
-- $14 = 6

-- shard
SELECT q."str", kql.to_guid(q."str") AS "guid", q."_identity"
FROM (VALUES ($1::text, $2::int8),
  ($3::text, $4::int8),
  ($5::text, $6::int8),
  ($7::text, $8::int8),
  ($9::text, $10::int8),
  ($11::text, $12::int8),
  ($13::text, $14::int8)) AS q("str", "_identity")
-- $1 = "0123456789abcdef0123456789abcdef"
-- $2 = 0
-- $3 = "0123456789ab-cdef-0123-456789abcdef"
-- $4 = 1
-- $5 = "{01234567-89ab-cdef-0123-456789abcdef}"
-- $6 = 2
-- $7 = "01234567-89AB-cdef-0123-456789abcdef and more"
-- $8 = 3
-- $9 = "a string that is not a guid"
-- $10 = 4
-- $11 = ""
-- $12 = 5
-- $13 = "0123-456789abcdef0123456789abcdef"
-- $14 = 6

-- merge
SELECT q."str", q."guid"
FROM "partial rows" AS q
WHERE (q._shard, q._epoch) IN (SELECT d.shard, d.epoch FROM unnest(:doneShards::int8[], :doneEpochs::int4[]) AS d(shard, epoch))
ORDER BY q."_identity" ASC NULLS LAST
