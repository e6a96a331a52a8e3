-- What dynamic values are made of: their paths and the types found there. Levels beyond 256 are not looked into.

-- The values of a document with the paths to them; a step into an array is `indexer`, in backticks.
CREATE FUNCTION kql._nodes(jsonb) RETURNS TABLE (path text[], value jsonb) LANGUAGE sql STABLE PARALLEL SAFE
AS $$ WITH RECURSIVE node(path, value) AS (
          SELECT '{}'::text[], $1
          UNION ALL
          SELECT n.path || c.step, c.value FROM node AS n, LATERAL (
              SELECT b.key AS step, b.value FROM pg_catalog.jsonb_each(CASE WHEN pg_catalog.jsonb_typeof(n.value) = 'object' THEN n.value ELSE '{}' END) AS b
              UNION ALL
              SELECT '`indexer`', a.value FROM pg_catalog.jsonb_array_elements(CASE WHEN pg_catalog.jsonb_typeof(n.value) = 'array' THEN n.value ELSE '[]' END) AS a(value)) AS c
          WHERE pg_catalog.cardinality(n.path) < 256)
      SELECT path, value FROM node $$;

CREATE FUNCTION kql._schema_type(jsonb) RETURNS text LANGUAGE sql IMMUTABLE PARALLEL SAFE
AS $$ SELECT CASE pg_catalog.jsonb_typeof($1) WHEN 'boolean' THEN 'bool' WHEN 'string' THEN 'string' WHEN 'object' THEN '{}' WHEN 'array' THEN '{}'
                  WHEN 'number' THEN CASE WHEN $1::text ~ '^-?[0-9]+$' AND kql.to_long($1::text) IS NOT NULL THEN 'long' ELSE 'double' END END $$;

-- The types of one value by path, {"[\"a\"]": {"long": 1}}; '{}' stands for what has parts. A property that is only ever null is left out.
CREATE FUNCTION kql._schema_of(jsonb) RETURNS jsonb LANGUAGE sql STABLE PARALLEL SAFE
AS $$ SELECT COALESCE(pg_catalog.jsonb_object_agg(t.path, t.types), '{}')
      FROM (SELECT pg_catalog.to_jsonb(n.path)::text AS path,
                COALESCE(pg_catalog.jsonb_object_agg(kql._schema_type(n.value), 1) FILTER (WHERE n.value <> 'null'), '{}') AS types
            FROM (SELECT path, value FROM kql._nodes($1) WHERE value <> 'null' OR path[pg_catalog.cardinality(path)] = '`indexer`'
                  UNION ALL SELECT path || '`indexer`'::text, 'null' FROM kql._nodes($1) WHERE value = '[]') AS n GROUP BY 1) AS t $$;

CREATE FUNCTION kql._schema_join(jsonb, jsonb) RETURNS jsonb LANGUAGE sql STABLE PARALLEL SAFE
AS $$ SELECT CASE WHEN $1 IS NULL OR $1 = '{}' THEN COALESCE($2, $1) WHEN $2 IS NULL OR $1 @> $2 THEN $1 ELSE
          (SELECT pg_catalog.jsonb_object_agg(COALESCE(a.key, b.key), COALESCE(a.value, '{}') || COALESCE(b.value, '{}'))
           FROM pg_catalog.jsonb_each($1) AS a FULL JOIN pg_catalog.jsonb_each($2) AS b ON a.key = b.key) END $$;

CREATE FUNCTION kql._schema_add(state jsonb, value jsonb) RETURNS jsonb LANGUAGE sql STABLE PARALLEL SAFE
AS $$ SELECT CASE WHEN $2 IS NULL OR $2 = 'null' THEN $1 ELSE kql._schema_join($1, kql._schema_of($2)) END $$;

-- The types of many values, and of many such results, by path.
CREATE AGGREGATE kql.schema_paths(jsonb) (SFUNC = kql._schema_add, STYPE = jsonb);
CREATE AGGREGATE kql.schema_total(jsonb) (SFUNC = kql._schema_join, STYPE = jsonb);

-- The array that a key of such a result is the text of.
CREATE FUNCTION kql._path(text) RETURNS jsonb LANGUAGE sql STABLE
AS $$ SELECT CASE WHEN kql.is_array(kql.parse_json($1)) THEN kql.parse_json($1) END $$;

-- As `buildschema` shows it: types in the order of their names, what has parts last; a list where there are several.
CREATE FUNCTION kql.schema_shown(jsonb) RETURNS jsonb LANGUAGE plpgsql STABLE
AS $$
DECLARE
    node record;
    shown jsonb;
    parts jsonb := '{}';
    parent text;
BEGIN
    IF pg_catalog.jsonb_typeof($1) IS DISTINCT FROM 'object' THEN RETURN NULL; END IF;
    FOR node IN SELECT e.key, e.value, kql._path(e.key) AS path FROM pg_catalog.jsonb_each($1) AS e
                WHERE pg_catalog.jsonb_typeof(e.value) = 'object' AND kql._path(e.key) IS NOT NULL
                ORDER BY pg_catalog.jsonb_array_length(kql._path(e.key)) DESC, e.key LOOP
        SELECT COALESCE(pg_catalog.jsonb_agg(t.type ORDER BY t.type), '[]') INTO shown FROM pg_catalog.jsonb_object_keys(node.value) AS t(type) WHERE t.type <> '{}';
        IF pg_catalog.jsonb_exists(node.value, '{}') THEN shown := shown || pg_catalog.jsonb_build_array(COALESCE(parts -> node.key, '{}')); END IF;
        IF pg_catalog.jsonb_array_length(shown) = 1 THEN shown := shown -> 0; END IF;
        IF node.key = '[]' THEN RETURN shown; END IF;
        parent := (node.path - (-1))::text;
        parts := parts || pg_catalog.jsonb_build_object(parent, COALESCE(parts -> parent, '{}') || pg_catalog.jsonb_build_object(node.path ->> -1, shown));
    END LOOP;
    RETURN NULL;
END $$;

-- Where the leaves of a document are, and what holds them, in the order of the document: ["['a']", "['a'][0]"]. All elements of an array
-- count as its first.
CREATE FUNCTION kql.treepath(jsonb) RETURNS jsonb LANGUAGE sql STABLE PARALLEL SAFE
AS $$ WITH RECURSIVE node(path, place, value) AS (
          SELECT '', '{}'::bigint[], $1
          UNION ALL
          SELECT n.path || c.step, n.place || c.place, c.value FROM node AS n, LATERAL (
              SELECT '[''' || pg_catalog.replace(pg_catalog.replace(b.key, E'\\', E'\\\\'), '''', E'\\''') || ''']' AS step, b.place, b.value
              FROM pg_catalog.jsonb_each(CASE WHEN pg_catalog.jsonb_typeof(n.value) = 'object' THEN n.value ELSE '{}' END) WITH ORDINALITY AS b(key, value, place)
              UNION ALL
              SELECT '[0]', a.place, a.value
              FROM pg_catalog.jsonb_array_elements(CASE WHEN pg_catalog.jsonb_typeof(n.value) = 'array' THEN n.value ELSE '[]' END) WITH ORDINALITY AS a(value, place)) AS c
          WHERE pg_catalog.cardinality(n.place) < 256)
      SELECT CASE WHEN kql.is_bag($1) OR kql.is_array($1) THEN
          (SELECT kql._collected(pg_catalog.jsonb_agg(p.path ORDER BY p.place))
           FROM (SELECT path, pg_catalog.min(place) AS place FROM node WHERE path <> '' GROUP BY path) AS p) END $$;

-- An array cut at positions: one, or an array of them. A negative one counts from the end.
CREATE FUNCTION kql.array_split(jsonb, cuts jsonb) RETURNS jsonb LANGUAGE sql STABLE PARALLEL SAFE
AS $$ WITH cut AS (
          SELECT c.place, kql.cast_long(c.cut) AS wanted, pg_catalog.jsonb_array_length($1) AS length
          FROM pg_catalog.jsonb_array_elements(CASE WHEN kql.is_array($2) THEN $2 ELSE pg_catalog.jsonb_build_array($2) END) WITH ORDINALITY AS c(cut, place)
          WHERE kql.is_array($1)),
      position AS (
          SELECT c.place, GREATEST(0, LEAST(c.length::numeric, CASE WHEN c.wanted < 0 THEN c.wanted::numeric + c.length ELSE c.wanted END)) AS start FROM cut AS c
          UNION ALL SELECT 0, 0 WHERE kql.is_array($1)),
      slice AS (
          SELECT p.place, p.start, pg_catalog.lead(p.start, 1, 1e9) OVER (ORDER BY p.place) AS stop FROM position AS p)
      SELECT CASE WHEN kql.is_array($1) AND NOT EXISTS (SELECT 1 FROM cut WHERE wanted IS NULL) THEN
          (SELECT pg_catalog.jsonb_agg((SELECT kql._collected(pg_catalog.jsonb_agg(e.value ORDER BY e.place))
               FROM pg_catalog.jsonb_array_elements($1) WITH ORDINALITY AS e(value, place) WHERE e.place - 1 >= s.start AND e.place - 1 < s.stop) ORDER BY s.place)
           FROM slice AS s) END $$;
