-- whole
SELECT q."t", q."digit", q."ascii", q."blank", q."k", q."s"
FROM (SELECT q."t", ((q."t" COLLATE "C") ~ $1::text) AS "digit", ((q."t" COLLATE "C") ~ $2::text) AS "ascii", ((q."t" COLLATE "C") ~ $3::text) AS "blank", ((q."t" COLLATE "C") ~ $4::text) AS "k", ((q."t" COLLATE "C") ~ $5::text) AS "s", q."_identity"
FROM (VALUES ($6::text, $7::int8),
  ($8::text, $9::int8),
  ($10::text, $11::int8),
  ($12::text, $13::int8),
  ($14::text, $15::int8),
  ($16::text, $17::int8)) AS q("t", "_identity")) AS q
ORDER BY q."_identity" ASC NULLS LAST
-- $1 = "^[0-9\\u0660-\\u0669\\u06F0-\\u06F9\\u07C0-\\u07C9\\u0966-\\u096F\\u09E6-\\u09EF\\u0A66-\\u0A6F\\u0AE6-\\u0AEF\\u0B66-\\u0B6F\\u0BE6-\\u0BEF\\u0C66-\\u0C6F\\u0CE6-\\u0CEF\\u0D66-\\u0D6F\\u0DE6-\\u0DEF\\u0E50-\\u0E59\\u0ED0-\\u0ED9\\u0F20-\\u0F29\\u1040-\\u1049\\u1090-\\u1099\\u17E0-\\u17E9\\u1810-\\u1819\\u1946-\\u194F\\u19D0-\\u19D9\\u1A80-\\u1A89\\u1A90-\\u1A99\\u1B50-\\u1B59\\u1BB0-\\u1BB9\\u1C40-\\u1C49\\u1C50-\\u1C59\\uA620-\\uA629\\uA8D0-\\uA8D9\\uA900-\\uA909\\uA9D0-\\uA9D9\\uA9F0-\\uA9F9\\uAA50-\\uAA59\\uABF0-\\uABF9\\uFF10-\\uFF19\\U000104A0-\\U000104A9\\U00010D30-\\U00010D39\\U00010D40-\\U00010D49\\U00011066-\\U0001106F\\U000110F0-\\U000110F9\\U00011136-\\U0001113F\\U000111D0-\\U000111D9\\U000112F0-\\U000112F9\\U00011450-\\U00011459\\U000114D0-\\U000114D9\\U00011650-\\U00011659\\U000116C0-\\U000116C9\\U000116D0-\\U000116E3\\U00011730-\\U00011739\\U000118E0-\\U000118E9\\U00011950-\\U00011959\\U00011BF0-\\U00011BF9\\U00011C50-\\U00011C59\\U00011D50-\\U00011D59\\U00011DA0-\\U00011DA9\\U00011DE0-\\U00011DE9\\U00011F50-\\U00011F59\\U00016130-\\U00016139\\U00016A60-\\U00016A69\\U00016AC0-\\U00016AC9\\U00016B50-\\U00016B59\\U00016D70-\\U00016D79\\U0001CCF0-\\U0001CCF9\\U0001D7CE-\\U0001D7FF\\U0001E140-\\U0001E149\\U0001E2F0-\\U0001E2F9\\U0001E4F0-\\U0001E4F9\\U0001E5F1-\\U0001E5FA\\U0001E950-\\U0001E959\\U0001FBF0-\\U0001FBF9]$"
-- $2 = "^[0-9]$"
-- $3 = "^[\\t-\\r \\u0085\\u00A0\\u1680\\u2000-\\u200A\\u2028\\u2029\\u202F\\u205F\\u3000]$"
-- $4 = "^[Kk\\u212A]$"
-- $5 = "^[A-Sa-s\\u017F\\u212A]$"
-- $6 = "٣"
-- $7 = 0
-- $8 = "é"
-- $9 = 1
-- $10 = "_"
-- $11 = 2
-- $12 = " "
-- $13 = 3
-- $14 = "K"
-- $15 = 4
-- $16 = "ſ"
-- $17 = 5

-- shard
SELECT q."t", ((q."t" COLLATE "C") ~ $1::text) AS "digit", ((q."t" COLLATE "C") ~ $2::text) AS "ascii", ((q."t" COLLATE "C") ~ $3::text) AS "blank", ((q."t" COLLATE "C") ~ $4::text) AS "k", ((q."t" COLLATE "C") ~ $5::text) AS "s", q."_identity"
FROM (VALUES ($6::text, $7::int8),
  ($8::text, $9::int8),
  ($10::text, $11::int8),
  ($12::text, $13::int8),
  ($14::text, $15::int8),
  ($16::text, $17::int8)) AS q("t", "_identity")
-- $1 = "^[0-9\\u0660-\\u0669\\u06F0-\\u06F9\\u07C0-\\u07C9\\u0966-\\u096F\\u09E6-\\u09EF\\u0A66-\\u0A6F\\u0AE6-\\u0AEF\\u0B66-\\u0B6F\\u0BE6-\\u0BEF\\u0C66-\\u0C6F\\u0CE6-\\u0CEF\\u0D66-\\u0D6F\\u0DE6-\\u0DEF\\u0E50-\\u0E59\\u0ED0-\\u0ED9\\u0F20-\\u0F29\\u1040-\\u1049\\u1090-\\u1099\\u17E0-\\u17E9\\u1810-\\u1819\\u1946-\\u194F\\u19D0-\\u19D9\\u1A80-\\u1A89\\u1A90-\\u1A99\\u1B50-\\u1B59\\u1BB0-\\u1BB9\\u1C40-\\u1C49\\u1C50-\\u1C59\\uA620-\\uA629\\uA8D0-\\uA8D9\\uA900-\\uA909\\uA9D0-\\uA9D9\\uA9F0-\\uA9F9\\uAA50-\\uAA59\\uABF0-\\uABF9\\uFF10-\\uFF19\\U000104A0-\\U000104A9\\U00010D30-\\U00010D39\\U00010D40-\\U00010D49\\U00011066-\\U0001106F\\U000110F0-\\U000110F9\\U00011136-\\U0001113F\\U000111D0-\\U000111D9\\U000112F0-\\U000112F9\\U00011450-\\U00011459\\U000114D0-\\U000114D9\\U00011650-\\U00011659\\U000116C0-\\U000116C9\\U000116D0-\\U000116E3\\U00011730-\\U00011739\\U000118E0-\\U000118E9\\U00011950-\\U00011959\\U00011BF0-\\U00011BF9\\U00011C50-\\U00011C59\\U00011D50-\\U00011D59\\U00011DA0-\\U00011DA9\\U00011DE0-\\U00011DE9\\U00011F50-\\U00011F59\\U00016130-\\U00016139\\U00016A60-\\U00016A69\\U00016AC0-\\U00016AC9\\U00016B50-\\U00016B59\\U00016D70-\\U00016D79\\U0001CCF0-\\U0001CCF9\\U0001D7CE-\\U0001D7FF\\U0001E140-\\U0001E149\\U0001E2F0-\\U0001E2F9\\U0001E4F0-\\U0001E4F9\\U0001E5F1-\\U0001E5FA\\U0001E950-\\U0001E959\\U0001FBF0-\\U0001FBF9]$"
-- $2 = "^[0-9]$"
-- $3 = "^[\\t-\\r \\u0085\\u00A0\\u1680\\u2000-\\u200A\\u2028\\u2029\\u202F\\u205F\\u3000]$"
-- $4 = "^[Kk\\u212A]$"
-- $5 = "^[A-Sa-s\\u017F\\u212A]$"
-- $6 = "٣"
-- $7 = 0
-- $8 = "é"
-- $9 = 1
-- $10 = "_"
-- $11 = 2
-- $12 = " "
-- $13 = 3
-- $14 = "K"
-- $15 = 4
-- $16 = "ſ"
-- $17 = 5

-- merge
SELECT q."t", q."digit", q."ascii", q."blank", q."k", q."s"
FROM "partial rows" AS q
WHERE (q._shard, q._epoch) IN (SELECT d.shard, d.epoch FROM unnest(:doneShards::int8[], :doneEpochs::int4[]) AS d(shard, epoch))
ORDER BY q."_identity" ASC NULLS LAST
