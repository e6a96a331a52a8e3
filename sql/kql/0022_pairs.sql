-- Pairs of key and value that a regular expression found, in their order, as a bag with the first value of each key.
CREATE FUNCTION kql.pairs(jsonb) RETURNS jsonb LANGUAGE sql STABLE PARALLEL SAFE
AS $$ SELECT CASE pg_catalog.jsonb_typeof($1) WHEN 'array' THEN
          (SELECT COALESCE(pg_catalog.jsonb_object_agg(k.key, pg_catalog.regexp_replace(p.pair ->> 1, '^\s+|\s+$', '', 'g') ORDER BY p.position DESC), '{}')
           FROM pg_catalog.jsonb_array_elements($1) WITH ORDINALITY AS p(pair, position),
                LATERAL (SELECT pg_catalog.regexp_replace(p.pair ->> 0, '^\s+|\s+$', '', 'g')) AS k(key) WHERE k.key IS NOT NULL) END $$;
