-- whole
SELECT q."domain", q."encoded", q."decoded"
FROM (SELECT q."domain", q."encoded", kql.punycode_domain_from_string(q."encoded") AS "decoded", q."_identity"
FROM (SELECT q."domain", kql.punycode_domain_to_string(q."domain") AS "encoded", q."_identity"
FROM (VALUES ($1::text, $2::int8),
  ($3::text, $4::int8),
  ($5::text, $6::int8),
  ($7::text, $8::int8),
  ($9::text, $10::int8),
  ($11::text, $12::int8)) AS q("domain", "_identity")) AS q) AS q
ORDER BY q."_identity" ASC NULLS LAST
-- $1 = "Lê Lợi。Thuận Thiên。com"
-- $2 = 0
-- $3 = "Riðill｡Skáldskaparmál｡org"
-- $4 = 1
-- $5 = "Kaledvoulc\'h.Artorījos.edu"
-- $6 = 2
-- $7 = "example.com"
-- $8 = 3
-- $9 = ""
-- $10 = 4
-- $11 = "ä..b."
-- $12 = 5

-- shard
SELECT q."domain", q."encoded", kql.punycode_domain_from_string(q."encoded") AS "decoded", q."_identity"
FROM (SELECT q."domain", kql.punycode_domain_to_string(q."domain") AS "encoded", q."_identity"
FROM (VALUES ($1::text, $2::int8),
  ($3::text, $4::int8),
  ($5::text, $6::int8),
  ($7::text, $8::int8),
  ($9::text, $10::int8),
  ($11::text, $12::int8)) AS q("domain", "_identity")) AS q
-- $1 = "Lê Lợi。Thuận Thiên。com"
-- $2 = 0
-- $3 = "Riðill｡Skáldskaparmál｡org"
-- $4 = 1
-- $5 = "Kaledvoulc\'h.Artorījos.edu"
-- $6 = 2
-- $7 = "example.com"
-- $8 = 3
-- $9 = ""
-- $10 = 4
-- $11 = "ä..b."
-- $12 = 5

-- merge
SELECT q."domain", q."encoded", q."decoded"
FROM "partial rows" AS q
WHERE (q._shard, q._epoch) IN (SELECT d.shard, d.epoch FROM unnest(:doneShards::int8[], :doneEpochs::int4[]) AS d(shard, epoch))
ORDER BY q."_identity" ASC NULLS LAST
