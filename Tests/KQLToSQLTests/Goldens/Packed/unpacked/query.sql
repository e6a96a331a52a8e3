-- whole
SELECT q."text", q."gzip", q."zlib"
FROM (SELECT q."text", kql.gzip_decompress(q."text") AS "gzip", kql.zlib_decompress(q."text") AS "zlib", q."_identity"
FROM (VALUES ($1::text, $2::int8),
  ($3::text, $4::int8),
  ($5::text, $6::int8),
  ($7::text, $8::int8),
  ($9::text, $10::int8),
  ($11::text, $12::int8)) AS q("text", "_identity")) AS q
ORDER BY q."_identity" ASC NULLS LAST
-- $1 = "H4sIAAAAAAAA/wEUAOv/MTIzNDU2Nzg5MHF3ZXJ0eXVpb3A6m7f2FAAAAA=="
-- $2 = 0
-- $3 = "eJwLSS0uUSguKcrMS1cwNDIGACxqBQ4="
-- $4 = 1
-- $5 = "eAEBFADr/zEyMzQ1Njc4OTBxd2VydHl1aW9wOAkGdw=="
-- $6 = 2
-- $7 = "x0x0x0"
-- $8 = 3
-- $9 = ""
-- $10 = 4
-- $11 = "H4sIAAAAAAAA/wEUAOv/MTIzNDU2Nzg5MHF3ZXJ0eXVpb3A6m7f2FQAAAA=="
-- $12 = 5

-- shard
SELECT q."text", kql.gzip_decompress(q."text") AS "gzip", kql.zlib_decompress(q."text") AS "zlib", q."_identity"
FROM (VALUES ($1::text, $2::int8),
  ($3::text, $4::int8),
  ($5::text, $6::int8),
  ($7::text, $8::int8),
  ($9::text, $10::int8),
  ($11::text, $12::int8)) AS q("text", "_identity")
-- $1 = "H4sIAAAAAAAA/wEUAOv/MTIzNDU2Nzg5MHF3ZXJ0eXVpb3A6m7f2FAAAAA=="
-- $2 = 0
-- $3 = "eJwLSS0uUSguKcrMS1cwNDIGACxqBQ4="
-- $4 = 1
-- $5 = "eAEBFADr/zEyMzQ1Njc4OTBxd2VydHl1aW9wOAkGdw=="
-- $6 = 2
-- $7 = "x0x0x0"
-- $8 = 3
-- $9 = ""
-- $10 = 4
-- $11 = "H4sIAAAAAAAA/wEUAOv/MTIzNDU2Nzg5MHF3ZXJ0eXVpb3A6m7f2FQAAAA=="
-- $12 = 5

-- merge
SELECT q."text", q."gzip", q."zlib"
FROM "partial rows" AS q
WHERE (q._shard, q._epoch) IN (SELECT d.shard, d.epoch FROM unnest(:doneShards::int8[], :doneEpochs::int4[]) AS d(shard, epoch))
ORDER BY q."_identity" ASC NULLS LAST
