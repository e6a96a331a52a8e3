-- whole
SELECT q."t", q."parts", q."host", q."encoded", q."decoded", q."query"
FROM (SELECT q."t", kql.parse_url(q."t") AS "parts", kql.to_text(kql.member(kql.parse_url(q."t"), $1::text)) AS "host", kql.url_encode(q."t") AS "encoded", kql.url_decode($2::text) AS "decoded", kql.parse_urlquery($3::text) AS "query", q."_identity"
FROM (VALUES ($4::text, $5::int8),
  ($6::text, $7::int8),
  ($8::text, $9::int8),
  ($10::text, $11::int8)) AS q("t", "_identity")) AS q
ORDER BY q."_identity" ASC NULLS LAST
-- $1 = "Host"
-- $2 = "a%20b%2f%zz%E2%82%AC"
-- $3 = "a=1&b=c=d"
-- $4 = "https://user:pw@Host.example:8443/a/b.exe?k1=v1&k2=&k3#frag"
-- $5 = 0
-- $6 = "bing.com/path?x=1"
-- $7 = 1
-- $8 = "http://[::1]:80/"
-- $9 = 2
-- $10 = ""
-- $11 = 3

-- shard
SELECT q."t", kql.parse_url(q."t") AS "parts", kql.to_text(kql.member(kql.parse_url(q."t"), $1::text)) AS "host", kql.url_encode(q."t") AS "encoded", kql.url_decode($2::text) AS "decoded", kql.parse_urlquery($3::text) AS "query", q."_identity"
FROM (VALUES ($4::text, $5::int8),
  ($6::text, $7::int8),
  ($8::text, $9::int8),
  ($10::text, $11::int8)) AS q("t", "_identity")
-- $1 = "Host"
-- $2 = "a%20b%2f%zz%E2%82%AC"
-- $3 = "a=1&b=c=d"
-- $4 = "https://user:pw@Host.example:8443/a/b.exe?k1=v1&k2=&k3#frag"
-- $5 = 0
-- $6 = "bing.com/path?x=1"
-- $7 = 1
-- $8 = "http://[::1]:80/"
-- $9 = 2
-- $10 = ""
-- $11 = 3

-- merge
SELECT q."t", q."parts", q."host", q."encoded", q."decoded", q."query"
FROM "partial rows" AS q
WHERE (q._shard, q._epoch) IN (SELECT d.shard, d.epoch FROM unnest(:doneShards::int8[], :doneEpochs::int4[]) AS d(shard, epoch))
ORDER BY q."_identity" ASC NULLS LAST
