-- The first array sorted as kql.array_sort does, and the others in the order that it got; null in place of one of another length.
CREATE FUNCTION kql.arrays_sorted(arrays jsonb, ascending boolean, nulls_last boolean) RETURNS jsonb LANGUAGE sql STABLE PARALLEL SAFE
AS $$ WITH placed AS (
          SELECT s.position, pg_catalog.row_number() OVER (
                     ORDER BY s.is_null = COALESCE($3, true), CASE WHEN $2 THEN s.place ELSE -s.place END, s.position) AS rank
          FROM (SELECT e.position, pg_catalog.jsonb_typeof(e.value) = 'null' AS is_null, pg_catalog.rank() OVER (ORDER BY
                           CASE pg_catalog.jsonb_typeof(e.value) WHEN 'number' THEN 0 WHEN 'string' THEN 1 ELSE 2 END,
                           CASE WHEN pg_catalog.jsonb_typeof(e.value) = 'number' THEN (e.value #>> '{}')::numeric END,
                           (e.value #>> '{}') COLLATE "C") AS place
                FROM pg_catalog.jsonb_array_elements(CASE WHEN kql.is_array($1 -> 0) THEN $1 -> 0 ELSE '[]' END) WITH ORDINALITY AS e(value, position)) AS s)
      SELECT CASE WHEN kql.is_array($1) AND kql.is_array($1 -> 0) AND $2 IS NOT NULL THEN
          (SELECT pg_catalog.jsonb_agg(CASE
               WHEN kql.array_length(a.item) = kql.array_length($1 -> 0)
               THEN COALESCE((SELECT pg_catalog.jsonb_agg(a.item -> (p.position - 1)::int ORDER BY p.rank) FROM placed AS p), '[]')
               ELSE 'null' END ORDER BY a.place)
           FROM pg_catalog.jsonb_array_elements($1) WITH ORDINALITY AS a(item, place)) END $$;
