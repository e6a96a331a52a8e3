-- What aggregations need beyond PostgreSQL's own.

CREATE FUNCTION kql._bag_add(state jsonb, bag jsonb) RETURNS jsonb LANGUAGE sql IMMUTABLE PARALLEL SAFE
AS $$ SELECT CASE WHEN kql.is_bag($2) THEN $2 || $1 ELSE $1 END $$;

-- All bags in one; of a key that several have, the first one's value.
CREATE AGGREGATE kql.make_bag(jsonb) (SFUNC = kql._bag_add, STYPE = jsonb, INITCOND = '{}');

-- So far from zero that its square may not be representable.
CREATE FUNCTION kql.is_extreme(double precision) RETURNS boolean LANGUAGE sql IMMUTABLE PARALLEL SAFE
AS $$ SELECT pg_catalog.abs($1) >= 1e140 $$;

-- The first of ascending `values` whose weights, added up from the start, reach `percent` of the total.
CREATE FUNCTION kql._weighted(anyarray, weights bigint[], percent double precision) RETURNS anyelement LANGUAGE sql IMMUTABLE PARALLEL SAFE
AS $$ SELECT c.value FROM (
          SELECT u.value, u.position, pg_catalog.sum(u.weight) OVER (ORDER BY u.position) AS reached, pg_catalog.sum(u.weight) OVER () AS total
          FROM (SELECT v.value, v.position, GREATEST($2[v.position], 0) AS weight
                FROM pg_catalog.unnest($1) WITH ORDINALITY AS v(value, position)) AS u WHERE u.weight > 0) AS c
      WHERE c.reached::float8 >= c.total::float8 * $3 / 100 * (1 - 1e-13) ORDER BY c.position LIMIT 1 $$;
