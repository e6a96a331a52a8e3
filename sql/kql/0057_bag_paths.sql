-- Paths into bags, as far as Kusto documents them, and sets out of arrays.

-- A key, or `$.outer['inner']`, as the path to it. What begins like a path and is none is a key.
CREATE OR REPLACE FUNCTION kql.bag_path(key text) RETURNS text[] LANGUAGE sql IMMUTABLE PARALLEL SAFE
AS $$ SELECT CASE WHEN $1 ~ '^\$(\.[^].["'']+|\[''[^'']*''\]|\["[^"]*"\])+$' THEN
          (SELECT pg_catalog.array_agg(COALESCE(m.step[1], m.step[2], m.step[3]) ORDER BY m.place)
           FROM pg_catalog.regexp_matches($1, '\.([^].["'']+)|\[''([^'']*)''\]|\["([^"]*)"\]', 'g') WITH ORDINALITY AS m(step, place))
      ELSE ARRAY[$1] END $$;

CREATE OR REPLACE FUNCTION kql.bag_has_key(jsonb, key text) RETURNS boolean LANGUAGE sql IMMUTABLE PARALLEL SAFE
AS $$ SELECT CASE WHEN pg_catalog.jsonb_typeof($1) = 'object' THEN pg_catalog.jsonb_exists($1, $2) OR COALESCE(
          (SELECT CASE WHEN pg_catalog.jsonb_typeof($1 #> p.path[:pg_catalog.cardinality(p.path) - 1]) = 'object'
                       THEN pg_catalog.jsonb_exists($1 #> p.path[:pg_catalog.cardinality(p.path) - 1], p.path[pg_catalog.cardinality(p.path)]) END
           FROM (SELECT kql.bag_path($2)) AS p(path)), false) END $$;

-- The levels on the way to a key are made where they are missing; what is no bag there stays, and with it the whole.
CREATE OR REPLACE FUNCTION kql.bag_set_key(jsonb, key text, value jsonb) RETURNS jsonb LANGUAGE plpgsql STABLE PARALLEL SAFE
AS $$
DECLARE
    path text[] := kql.bag_path($2);
    bag jsonb := $1;
    level integer;
BEGIN
    IF NOT kql.is_bag($1) OR $2 IS NULL THEN RETURN NULL; END IF;
    FOR level IN 1 .. pg_catalog.cardinality(path) - 1 LOOP
        IF NOT pg_catalog.jsonb_exists(bag #> path[:level - 1], path[level]) THEN bag := pg_catalog.jsonb_set(bag, path[:level], '{}'); END IF;
        IF NOT kql.is_bag(bag #> path[:level]) THEN RETURN $1; END IF;
    END LOOP;
    RETURN pg_catalog.jsonb_set(bag, path, COALESCE($3, 'null'));
END $$;

-- The set of what is in an array, where arrays in it count as their elements; nulls are left out. In the order of JSON values.
CREATE FUNCTION kql.set_of_elements(jsonb) RETURNS jsonb LANGUAGE sql STABLE PARALLEL SAFE
AS $$ SELECT CASE WHEN kql.is_array($1) THEN
          (SELECT kql._collected(pg_catalog.jsonb_agg(DISTINCT e.value) FILTER (WHERE e.value <> 'null'))
           FROM pg_catalog.jsonb_array_elements($1) AS v(value),
                pg_catalog.jsonb_array_elements(CASE WHEN kql.is_array(v.value) THEN v.value ELSE pg_catalog.jsonb_build_array(v.value) END) AS e(value)) END $$;
