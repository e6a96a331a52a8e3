-- whole
SELECT q."xml", q."d"
FROM (SELECT q."xml", kql.parse_xml(q."xml") AS "d", q."_identity"
FROM (VALUES ($1::text, $2::int8),
  ($3::text, $4::int8),
  ($5::text, $6::int8),
  ($7::text, $8::int8),
  ($9::text, $10::int8),
  ($11::text, $12::int8),
  ($13::text, $14::int8),
  ($15::text, $16::int8),
  ($17::text, $18::int8),
  ($19::text, $20::int8),
  ($21::text, $22::int8),
  ($23::text, $24::int8),
  ($25::text, $26::int8),
  ($27::text, $28::int8),
  ($29::text, $30::int8),
  ($31::text, $32::int8),
  ($33::text, $34::int8),
  ($35::text, $36::int8),
  ($37::text, $38::int8),
  ($39::text, $40::int8),
  ($41::text, $42::int8),
  ($43::text, $44::int8),
  ($45::text, $46::int8)) AS q("xml", "_identity")) AS q
ORDER BY q."_identity" ASC NULLS LAST
-- $1 = "<e/>"
-- $2 = 0
-- $3 = "<e>text</e>"
-- $4 = 1
-- $5 = "<e name=\"value\" />"
-- $6 = 2
-- $7 = "<e name=\"value\">text</e>"
-- $8 = 3
-- $9 = "<e> <a>text</a> <b>text</b> </e>"
-- $10 = 4
-- $11 = "<e> <a>text</a> <a>text</a> </e>"
-- $12 = 5
-- $13 = "<e> text <a>text</a> </e>"
-- $14 = 6
-- $15 = "<?xml version=\"1.0\" encoding=\"UTF-8\"?><duration><value>118.0</value><min>100.0</min></duration>"
-- $16 = 7
-- $17 = "<e>x<a/>y</e>"
-- $18 = 8
-- $19 = "<e><![CDATA[ <x> & ]]></e>"
-- $20 = 9
-- $21 = "<e>&lt;&amp;&#65;&#x1F600;</e>"
-- $22 = 10
-- $23 = "<e><!-- <b> --><c/></e>"
-- $24 = 11
-- $25 = "<n:e n:a=\'x\"y>z\'/>"
-- $26 = 12
-- $27 = ""
-- $28 = 13
-- $29 = "text"
-- $30 = 14
-- $31 = "<e>"
-- $32 = 15
-- $33 = "<e></f>"
-- $34 = 16
-- $35 = "<e/><f/>"
-- $36 = 17
-- $37 = "<e a=\"1\" a=\"2\"/>"
-- $38 = 18
-- $39 = "<e a=1/>"
-- $40 = 19
-- $41 = "<e>&nbsp;</e>"
-- $42 = 20
-- $43 = "<!DOCTYPE e [<!ENTITY x \"y\">]><e>&x;</e>"
-- $44 = 21
-- $45 = "<!DOCTYPE e><e/>"
-- $46 = 22

-- shard
SELECT q."xml", kql.parse_xml(q."xml") AS "d", q."_identity"
FROM (VALUES ($1::text, $2::int8),
  ($3::text, $4::int8),
  ($5::text, $6::int8),
  ($7::text, $8::int8),
  ($9::text, $10::int8),
  ($11::text, $12::int8),
  ($13::text, $14::int8),
  ($15::text, $16::int8),
  ($17::text, $18::int8),
  ($19::text, $20::int8),
  ($21::text, $22::int8),
  ($23::text, $24::int8),
  ($25::text, $26::int8),
  ($27::text, $28::int8),
  ($29::text, $30::int8),
  ($31::text, $32::int8),
  ($33::text, $34::int8),
  ($35::text, $36::int8),
  ($37::text, $38::int8),
  ($39::text, $40::int8),
  ($41::text, $42::int8),
  ($43::text, $44::int8),
  ($45::text, $46::int8)) AS q("xml", "_identity")
-- $1 = "<e/>"
-- $2 = 0
-- $3 = "<e>text</e>"
-- $4 = 1
-- $5 = "<e name=\"value\" />"
-- $6 = 2
-- $7 = "<e name=\"value\">text</e>"
-- $8 = 3
-- $9 = "<e> <a>text</a> <b>text</b> </e>"
-- $10 = 4
-- $11 = "<e> <a>text</a> <a>text</a> </e>"
-- $12 = 5
-- $13 = "<e> text <a>text</a> </e>"
-- $14 = 6
-- $15 = "<?xml version=\"1.0\" encoding=\"UTF-8\"?><duration><value>118.0</value><min>100.0</min></duration>"
-- $16 = 7
-- $17 = "<e>x<a/>y</e>"
-- $18 = 8
-- $19 = "<e><![CDATA[ <x> & ]]></e>"
-- $20 = 9
-- $21 = "<e>&lt;&amp;&#65;&#x1F600;</e>"
-- $22 = 10
-- $23 = "<e><!-- <b> --><c/></e>"
-- $24 = 11
-- $25 = "<n:e n:a=\'x\"y>z\'/>"
-- $26 = 12
-- $27 = ""
-- $28 = 13
-- $29 = "text"
-- $30 = 14
-- $31 = "<e>"
-- $32 = 15
-- $33 = "<e></f>"
-- $34 = 16
-- $35 = "<e/><f/>"
-- $36 = 17
-- $37 = "<e a=\"1\" a=\"2\"/>"
-- $38 = 18
-- $39 = "<e a=1/>"
-- $40 = 19
-- $41 = "<e>&nbsp;</e>"
-- $42 = 20
-- $43 = "<!DOCTYPE e [<!ENTITY x \"y\">]><e>&x;</e>"
-- $44 = 21
-- $45 = "<!DOCTYPE e><e/>"
-- $46 = 22

-- merge
SELECT q."xml", q."d"
FROM "partial rows" AS q
WHERE (q._shard, q._epoch) IN (SELECT d.shard, d.epoch FROM unnest(:doneShards::int8[], :doneEpochs::int4[]) AS d(shard, epoch))
ORDER BY q."_identity" ASC NULLS LAST
