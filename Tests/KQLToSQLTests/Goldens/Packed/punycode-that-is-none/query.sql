-- whole
SELECT q."encoded", q."domain"
FROM (SELECT q."encoded", kql.punycode_domain_from_string(q."encoded") AS "domain", q."_identity"
FROM (VALUES ($1::text, $2::int8),
  ($3::text, $4::int8),
  ($5::text, $6::int8),
  ($7::text, $8::int8),
  ($9::text, $10::int8),
  ($11::text, $12::int8)) AS q("encoded", "_identity")) AS q
ORDER BY q."_identity" ASC NULLS LAST
-- $1 = "xn--Ge-mia.Bulg.edu"
-- $2 = 0
-- $3 = "XN--Ge-mia.Bulg.edu"
-- $4 = 1
-- $5 = "xn--99999999.com"
-- $6 = 2
-- $7 = "xn--.com"
-- $8 = 3
-- $9 = "xn--é.com"
-- $10 = 4
-- $11 = "a.xn--Lin-8na"
-- $12 = 5

-- shard
SELECT q."encoded", kql.punycode_domain_from_string(q."encoded") AS "domain", q."_identity"
FROM (VALUES ($1::text, $2::int8),
  ($3::text, $4::int8),
  ($5::text, $6::int8),
  ($7::text, $8::int8),
  ($9::text, $10::int8),
  ($11::text, $12::int8)) AS q("encoded", "_identity")
-- $1 = "xn--Ge-mia.Bulg.edu"
-- $2 = 0
-- $3 = "XN--Ge-mia.Bulg.edu"
-- $4 = 1
-- $5 = "xn--99999999.com"
-- $6 = 2
-- $7 = "xn--.com"
-- $8 = 3
-- $9 = "xn--é.com"
-- $10 = 4
-- $11 = "a.xn--Lin-8na"
-- $12 = 5

-- merge
SELECT q."encoded", q."domain"
FROM "partial rows" AS q
WHERE (q._shard, q._epoch) IN (SELECT d.shard, d.epoch FROM unnest(:doneShards::int8[], :doneEpochs::int4[]) AS d(shard, epoch))
ORDER BY q."_identity" ASC NULLS LAST
