-- whole
SELECT kql.series_fir(q."x", $1::jsonb, NULL::bool, false) AS "x", kql.series_fir(q."x", $1::jsonb, true, true) AS "centered", kql.series_fir(q."x", $2::jsonb, NULL::bool, false) AS "change", kql.series_fir(q."x", $3::jsonb, false, false) AS "plain", kql.series_fir(q."x", $2::jsonb, true, false) AS "none", kql.series_iir(q."x", $4::jsonb, $2::jsonb) AS "running", kql.series_iir(q."x", $4::jsonb, $5::jsonb) AS "zero", kql.series_iir($6::jsonb, $4::jsonb, $4::jsonb) AS "gap"
FROM (SELECT $7::jsonb AS "x"
FROM (SELECT) AS q) AS q
-- $1 = "[1,1,1,1,1]"
-- $2 = "[1,-1]"
-- $3 = "[1,1]"
-- $4 = "[1]"
-- $5 = "[0,1]"
-- $6 = "[1,null]"
-- $7 = "[0,0,10,20,40,100,40,0]"

-- shard
SELECT kql.series_fir(q."x", $1::jsonb, NULL::bool, false) AS "x", kql.series_fir(q."x", $1::jsonb, true, true) AS "centered", kql.series_fir(q."x", $2::jsonb, NULL::bool, false) AS "change", kql.series_fir(q."x", $3::jsonb, false, false) AS "plain", kql.series_fir(q."x", $2::jsonb, true, false) AS "none", kql.series_iir(q."x", $4::jsonb, $2::jsonb) AS "running", kql.series_iir(q."x", $4::jsonb, $5::jsonb) AS "zero", kql.series_iir($6::jsonb, $4::jsonb, $4::jsonb) AS "gap"
FROM (SELECT $7::jsonb AS "x"
FROM (SELECT) AS q) AS q
-- $1 = "[1,1,1,1,1]"
-- $2 = "[1,-1]"
-- $3 = "[1,1]"
-- $4 = "[1]"
-- $5 = "[0,1]"
-- $6 = "[1,null]"
-- $7 = "[0,0,10,20,40,100,40,0]"

-- merge
SELECT q."x", q."centered", q."change", q."plain", q."none", q."running", q."zero", q."gap"
FROM "partial rows" AS q
WHERE (q._shard, q._epoch) IN (SELECT d.shard, d.epoch FROM unnest(:doneShards::int8[], :doneEpochs::int4[]) AS d(shard, epoch))
