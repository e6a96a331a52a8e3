-- Arrays and bags. What is no array (or no bag) where one is due gives null.

CREATE FUNCTION kql.is_array(jsonb) RETURNS boolean LANGUAGE sql IMMUTABLE PARALLEL SAFE
AS $$ SELECT COALESCE(pg_catalog.jsonb_typeof($1) = 'array', false) $$;

CREATE FUNCTION kql.is_bag(jsonb) RETURNS boolean LANGUAGE sql IMMUTABLE PARALLEL SAFE
AS $$ SELECT COALESCE(pg_catalog.jsonb_typeof($1) = 'object', false) $$;

-- An array or, for a table without rows, the empty array.
CREATE FUNCTION kql._collected(jsonb) RETURNS jsonb LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$ SELECT COALESCE($1, '[]') $$;

CREATE FUNCTION kql.array_concat(jsonb, jsonb) RETURNS jsonb LANGUAGE sql IMMUTABLE PARALLEL SAFE
AS $$ SELECT CASE WHEN kql.is_array($1) AND kql.is_array($2) THEN $1 || $2 END $$;

CREATE FUNCTION kql.array_reverse(jsonb) RETURNS jsonb LANGUAGE sql STABLE PARALLEL SAFE
AS $$ SELECT CASE WHEN kql.is_array($1) THEN (SELECT kql._collected(pg_catalog.jsonb_agg(e.value ORDER BY e.position DESC))
          FROM pg_catalog.jsonb_array_elements($1) WITH ORDINALITY AS e(value, position)) END $$;

-- Both ends included; a negative index counts from the end.
CREATE FUNCTION kql.array_slice(jsonb, first bigint, last bigint) RETURNS jsonb LANGUAGE sql STABLE PARALLEL SAFE
AS $$ SELECT CASE WHEN kql.is_array($1) AND $2 IS NOT NULL AND $3 IS NOT NULL THEN
          (SELECT kql._collected(pg_catalog.jsonb_agg(e.value ORDER BY e.position))
           FROM pg_catalog.jsonb_array_elements($1) WITH ORDINALITY AS e(value, position)
           WHERE e.position::numeric - 1 >= CASE WHEN $2 < 0 THEN kql.array_length($1)::numeric + $2 ELSE $2 END
               AND e.position::numeric - 1 <= CASE WHEN $3 < 0 THEN kql.array_length($1)::numeric + $3 ELSE $3 END) END $$;

-- Zero-based; -1 where it is not there, null for a start, length or occurrence that makes no sense.
CREATE FUNCTION kql.array_index_of(jsonb, value jsonb, start bigint, length bigint, occurrence bigint) RETURNS bigint
LANGUAGE sql STABLE PARALLEL SAFE
AS $$ SELECT CASE WHEN kql.is_array($1) AND $5 >= 1 AND $4 >= -1 AND $3 IS NOT NULL THEN COALESCE(
          (SELECT e.position - 1 FROM pg_catalog.jsonb_array_elements($1) WITH ORDINALITY AS e(value, position)
           WHERE e.value = COALESCE($2, 'null') AND e.position - 1 >= CASE WHEN $3 < 0 THEN kql.array_length($1)::numeric + $3 ELSE $3 END
               AND ($4 = -1 OR e.position - 1 < CASE WHEN $3 < 0 THEN kql.array_length($1)::numeric + $3 ELSE $3 END + $4)
           ORDER BY e.position OFFSET $5 - 1 LIMIT 1), -1) END $$;

-- To the left by `count`, to the right where it is negative.
CREATE FUNCTION kql.array_shift(jsonb, count bigint, filler jsonb) RETURNS jsonb LANGUAGE sql STABLE PARALLEL SAFE
AS $$ SELECT CASE WHEN kql.is_array($1) AND $2 IS NOT NULL THEN
          (SELECT kql._collected(pg_catalog.jsonb_agg(
               CASE WHEN p.position + $2::numeric BETWEEN 0 AND kql.array_length($1) - 1 THEN $1 -> (p.position + $2::numeric)::int
                    ELSE COALESCE($3, 'null') END ORDER BY p.position))
           FROM pg_catalog.generate_series(0, kql.array_length($1) - 1) AS p(position)) END $$;

CREATE FUNCTION kql.array_rotate(jsonb, count bigint) RETURNS jsonb LANGUAGE sql STABLE PARALLEL SAFE
AS $$ SELECT CASE WHEN kql.is_array($1) AND $2 IS NOT NULL THEN
          (SELECT kql._collected(pg_catalog.jsonb_agg($1 -> kql.modulo(p.position + kql.modulo($2, kql.array_length($1)), kql.array_length($1))::int ORDER BY p.position))
           FROM pg_catalog.generate_series(0, kql.array_length($1) - 1) AS p(position)) END $$;

CREATE FUNCTION kql.array_sum(jsonb) RETURNS double precision LANGUAGE sql STABLE
AS $$ SELECT CASE WHEN kql.is_array($1) THEN
          (SELECT CASE WHEN pg_catalog.bool_and(pg_catalog.jsonb_typeof(e.value) = 'number') THEN kql.numeric_to_real(pg_catalog.sum(CASE WHEN pg_catalog.jsonb_typeof(e.value) = 'number' THEN (e.value #>> '{}')::numeric END))
                       WHEN pg_catalog.count(*) = 0 THEN 0 END
           FROM pg_catalog.jsonb_array_elements($1) AS e(value)) END $$;

-- Numbers, then text, then all else; nulls where they are asked to be. Only one kind at a time has an order that is documented.
CREATE FUNCTION kql.array_sort(jsonb, ascending boolean, nulls_last boolean) RETURNS jsonb LANGUAGE sql STABLE PARALLEL SAFE
AS $$ SELECT CASE WHEN kql.is_array($1) AND $2 IS NOT NULL THEN
          (SELECT kql._collected(pg_catalog.jsonb_agg(s.value ORDER BY s.is_null = COALESCE($3, true), CASE WHEN $2 THEN s.place ELSE -s.place END))
           FROM (SELECT e.value, pg_catalog.jsonb_typeof(e.value) = 'null' AS is_null, pg_catalog.row_number() OVER (ORDER BY
                     CASE pg_catalog.jsonb_typeof(e.value) WHEN 'number' THEN 0 WHEN 'string' THEN 1 ELSE 2 END,
                     CASE WHEN pg_catalog.jsonb_typeof(e.value) = 'number' THEN (e.value #>> '{}')::numeric END,
                     (e.value #>> '{}') COLLATE "C") AS place
                 FROM pg_catalog.jsonb_array_elements($1) AS e(value)) AS s) END $$;

-- True where a condition is true or a number other than zero; null, and so null, for what is neither.
CREATE FUNCTION kql.array_iff(conditions jsonb, yes jsonb, no jsonb) RETURNS jsonb LANGUAGE sql STABLE PARALLEL SAFE
AS $$ SELECT CASE WHEN kql.is_array($1) THEN
          (SELECT kql._collected(pg_catalog.jsonb_agg(COALESCE(CASE
               WHEN pg_catalog.jsonb_typeof(e.value) NOT IN ('boolean', 'number') THEN NULL
               WHEN kql.to_bool(e.value) THEN CASE WHEN kql.is_array($2) THEN $2 -> (e.position - 1)::int ELSE $2 END
               ELSE CASE WHEN kql.is_array($3) THEN $3 -> (e.position - 1)::int ELSE $3 END END, 'null') ORDER BY e.position))
           FROM pg_catalog.jsonb_array_elements($1) WITH ORDINALITY AS e(value, position)) END $$;

CREATE FUNCTION kql.strcat_array(jsonb, delimiter text) RETURNS text LANGUAGE sql STABLE PARALLEL SAFE
AS $$ SELECT CASE WHEN kql.is_array($1) THEN
          (SELECT COALESCE(pg_catalog.string_agg(kql.to_text(e.value), $2 ORDER BY e.position), '')
           FROM pg_catalog.jsonb_array_elements($1) WITH ORDINALITY AS e(value, position)) ELSE '' END $$;

-- The arrays `columns`, laid side by side; a short one ends in nulls.
CREATE FUNCTION kql.zip(columns jsonb) RETURNS jsonb LANGUAGE sql STABLE PARALLEL SAFE
AS $$ SELECT CASE WHEN kql.is_array($1) AND NOT EXISTS (SELECT 1 FROM pg_catalog.jsonb_array_elements($1) AS c(item) WHERE NOT kql.is_array(c.item)) THEN
          (SELECT kql._collected(pg_catalog.jsonb_agg(
               (SELECT pg_catalog.jsonb_agg(COALESCE(c.item -> p.position::int, 'null') ORDER BY c.place)
                FROM pg_catalog.jsonb_array_elements($1) WITH ORDINALITY AS c(item, place)) ORDER BY p.position))
           FROM pg_catalog.generate_series(0, (SELECT pg_catalog.max(kql.array_length(c.item)) FROM pg_catalog.jsonb_array_elements($1) AS c(item)) - 1) AS p(position)) END $$;

-- At most 1,048,576 elements.
CREATE FUNCTION kql.repeated(value jsonb, count bigint) RETURNS jsonb LANGUAGE sql STABLE PARALLEL SAFE
AS $$ SELECT CASE WHEN $2 IS NOT NULL AND $2 <= 1048576 THEN
          (SELECT kql._collected(pg_catalog.jsonb_agg(COALESCE($1, 'null'))) FROM pg_catalog.generate_series(1, $2)) END $$;

-- From `start` to at most `stop`, cut at 1,048,576 elements.
CREATE FUNCTION kql._numbers(start bigint, stop bigint, step bigint) RETURNS SETOF bigint LANGUAGE sql IMMUTABLE PARALLEL SAFE ROWS 100
AS $$ SELECT ($1::numeric + p.position::numeric * $3)::bigint FROM pg_catalog.generate_series(0,
          CASE WHEN $3 = 0 THEN -1 ELSE GREATEST(-1, LEAST(1048575, pg_catalog.trunc(($2::numeric - $1) / $3)))::bigint END) AS p(position)
      WHERE ($2 >= $1 AND $3 > 0) OR ($2 <= $1 AND $3 < 0) $$;

CREATE FUNCTION kql.range_of_numbers(start bigint, stop bigint, step bigint) RETURNS jsonb LANGUAGE sql STABLE PARALLEL SAFE
AS $$ SELECT CASE WHEN $1 IS NOT NULL AND $2 IS NOT NULL AND $3 IS NOT NULL THEN
          (SELECT kql._collected(pg_catalog.jsonb_agg(n)) FROM kql._numbers($1, $2, $3) AS n) END $$;

CREATE FUNCTION kql.range_of_datetimes(start bigint, stop bigint, step bigint) RETURNS jsonb LANGUAGE sql STABLE PARALLEL SAFE
AS $$ SELECT CASE WHEN $1 IS NOT NULL AND $2 IS NOT NULL AND $3 IS NOT NULL THEN
          (SELECT kql._collected(pg_catalog.jsonb_agg(kql.datetime_to_dynamic(n))) FROM kql._numbers($1, $2, $3) AS n) END $$;

CREATE FUNCTION kql.range_of_timespans(start bigint, stop bigint, step bigint) RETURNS jsonb LANGUAGE sql STABLE PARALLEL SAFE
AS $$ SELECT CASE WHEN $1 IS NOT NULL AND $2 IS NOT NULL AND $3 IS NOT NULL THEN
          (SELECT kql._collected(pg_catalog.jsonb_agg(kql.timespan_to_dynamic(n))) FROM kql._numbers($1, $2, $3) AS n) END $$;

-- Sets: arrays whose elements count once, in the order in which they first come ---------------------------------------------

CREATE FUNCTION kql.set_has_element(jsonb, value jsonb) RETURNS boolean LANGUAGE sql STABLE PARALLEL SAFE
AS $$ SELECT CASE WHEN kql.is_array($1) THEN
          EXISTS (SELECT 1 FROM pg_catalog.jsonb_array_elements($1) AS e(value) WHERE e.value = COALESCE($2, 'null')) END $$;

CREATE FUNCTION kql.set_of(jsonb) RETURNS jsonb LANGUAGE sql STABLE PARALLEL SAFE
AS $$ SELECT CASE WHEN kql.is_array($1) THEN
          (SELECT kql._collected(pg_catalog.jsonb_agg(s.value ORDER BY s.place))
           FROM (SELECT e.value, pg_catalog.min(e.position) AS place
                 FROM pg_catalog.jsonb_array_elements($1) WITH ORDINALITY AS e(value, position) GROUP BY e.value) AS s) END $$;

CREATE FUNCTION kql.set_union(jsonb, jsonb) RETURNS jsonb LANGUAGE sql STABLE PARALLEL SAFE
AS $$ SELECT kql.set_of(kql.array_concat($1, $2)) $$;

CREATE FUNCTION kql.set_intersect(jsonb, jsonb) RETURNS jsonb LANGUAGE sql STABLE PARALLEL SAFE
AS $$ SELECT CASE WHEN kql.is_array($1) AND kql.is_array($2) THEN
          (SELECT kql._collected(pg_catalog.jsonb_agg(e.value ORDER BY e.position))
           FROM pg_catalog.jsonb_array_elements(kql.set_of($1)) WITH ORDINALITY AS e(value, position)
           WHERE EXISTS (SELECT 1 FROM pg_catalog.jsonb_array_elements($2) AS o(value) WHERE o.value = e.value)) END $$;

CREATE FUNCTION kql.set_difference(jsonb, jsonb) RETURNS jsonb LANGUAGE sql STABLE PARALLEL SAFE
AS $$ SELECT CASE WHEN kql.is_array($1) AND kql.is_array($2) THEN
          (SELECT kql._collected(pg_catalog.jsonb_agg(e.value ORDER BY e.position))
           FROM pg_catalog.jsonb_array_elements(kql.set_of($1)) WITH ORDINALITY AS e(value, position)
           WHERE NOT EXISTS (SELECT 1 FROM pg_catalog.jsonb_array_elements($2) AS o(value) WHERE o.value = e.value)) END $$;

CREATE FUNCTION kql.set_equals(jsonb, jsonb) RETURNS boolean LANGUAGE sql STABLE PARALLEL SAFE
AS $$ SELECT CASE WHEN kql.is_array($1) AND kql.is_array($2)
                  THEN kql.set_difference($1, $2) = '[]' AND kql.set_difference($2, $1) = '[]' END $$;

CREATE FUNCTION kql.jaccard_index(jsonb, jsonb) RETURNS double precision LANGUAGE sql STABLE
AS $$ SELECT kql.divide(kql.array_length(kql.set_intersect($1, $2))::float8, kql.array_length(kql.set_union($1, $2))::float8) $$;

-- The first element of an array of texts that `has` finds, counted from 0; -1 where none is there.
CREATE FUNCTION kql.has_any_index(text, needles jsonb) RETURNS bigint LANGUAGE sql STABLE PARALLEL SAFE
AS $$ SELECT CASE WHEN kql.is_array($2) THEN COALESCE(
          (SELECT pg_catalog.min(e.position) - 1 FROM pg_catalog.jsonb_array_elements($2) WITH ORDINALITY AS e(value, position)
           WHERE kql.has($1, kql.to_text(e.value))), -1) END $$;

-- Bags -----------------------------------------------------------------------------------------------------------------------

CREATE FUNCTION kql.bag_keys(jsonb) RETURNS jsonb LANGUAGE sql STABLE PARALLEL SAFE
AS $$ SELECT CASE WHEN kql.is_bag($1) THEN
          (SELECT kql._collected(pg_catalog.jsonb_agg(k)) FROM pg_catalog.jsonb_object_keys($1) AS k) END $$;

-- Of a key that both have, the first one's value.
CREATE FUNCTION kql.bag_merge(jsonb, jsonb) RETURNS jsonb LANGUAGE sql IMMUTABLE PARALLEL SAFE
AS $$ SELECT CASE WHEN kql.is_bag($1) AND kql.is_bag($2) THEN $2 || $1 END $$;

-- A key, or `$.outer.inner`, as the path to it.
CREATE FUNCTION kql.bag_path(key text) RETURNS text[] LANGUAGE sql IMMUTABLE PARALLEL SAFE
AS $$ SELECT CASE WHEN $1 ~ '^\$\..' THEN pg_catalog.string_to_array(pg_catalog.substr($1, 3), '.') ELSE ARRAY[$1] END $$;

CREATE FUNCTION kql.bag_remove_keys(jsonb, keys jsonb) RETURNS jsonb LANGUAGE plpgsql STABLE PARALLEL SAFE
AS $$
DECLARE
    key text;
    path text[];
    bag jsonb := $1;
BEGIN
    IF NOT kql.is_bag($1) OR NOT kql.is_array($2) THEN RETURN NULL; END IF;
    FOR key IN SELECT kql.to_text(e.value) FROM pg_catalog.jsonb_array_elements($2) AS e(value) LOOP
        path := kql.bag_path(key);
        IF kql.is_bag(bag #> path[:pg_catalog.cardinality(path) - 1]) THEN bag := bag OPERATOR(pg_catalog.#-) path; END IF;
    END LOOP;
    RETURN bag;
END $$;

CREATE FUNCTION kql.bag_set_key(jsonb, key text, value jsonb) RETURNS jsonb LANGUAGE sql STABLE PARALLEL SAFE
AS $$ SELECT CASE WHEN NOT kql.is_bag($1) THEN NULL
                  WHEN pg_catalog.starts_with($2, '$.') AND pg_catalog.cardinality(kql.bag_path($2)) > 1 THEN
                      CASE WHEN kql.is_bag($1 #> (kql.bag_path($2))[:pg_catalog.cardinality(kql.bag_path($2)) - 1])
                           THEN pg_catalog.jsonb_set($1, kql.bag_path($2), COALESCE($3, 'null')) ELSE $1 END
                  ELSE $1 || pg_catalog.jsonb_build_object((kql.bag_path($2))[1], COALESCE($3, 'null')) END $$;

-- Keys that are no text are passed over, and so are their values; values that are missing are null.
CREATE FUNCTION kql.bag_zip(keys jsonb, "values" jsonb) RETURNS jsonb LANGUAGE sql STABLE PARALLEL SAFE
AS $$ SELECT CASE WHEN kql.is_array($1) THEN
          (SELECT COALESCE(pg_catalog.jsonb_object_agg(k.value #>> '{}', COALESCE(CASE WHEN kql.is_array($2) THEN $2 -> (k.position - 1)::int END, 'null') ORDER BY k.position), '{}')
           FROM pg_catalog.jsonb_array_elements($1) WITH ORDINALITY AS k(value, position) WHERE pg_catalog.jsonb_typeof(k.value) = 'string') END $$;

-- Without the keys whose values are null or ''.
CREATE FUNCTION kql.bag_filled(jsonb) RETURNS jsonb LANGUAGE sql STABLE PARALLEL SAFE
AS $$ SELECT CASE WHEN kql.is_bag($1) THEN
          (SELECT COALESCE(pg_catalog.jsonb_object_agg(e.key, e.value), '{}') FROM pg_catalog.jsonb_each($1) AS e(key, value)
           WHERE e.value NOT IN ('null', '""')) END $$;

-- Canonical JSON: keys in the order of their characters.
CREATE FUNCTION kql._canonical(jsonb) RETURNS text LANGUAGE plpgsql STABLE PARALLEL SAFE
AS $$
BEGIN
    RETURN CASE COALESCE(pg_catalog.jsonb_typeof($1), 'null')
        WHEN 'object' THEN '{' || COALESCE((SELECT pg_catalog.string_agg(pg_catalog.to_json(e.key)::text || ':' || kql._canonical(e.value), ',' ORDER BY e.key COLLATE "C")
            FROM pg_catalog.jsonb_each($1) AS e(key, value)), '') || '}'
        WHEN 'array' THEN '[' || COALESCE((SELECT pg_catalog.string_agg(kql._canonical(e.value), ',' ORDER BY e.position)
            FROM pg_catalog.jsonb_array_elements($1) WITH ORDINALITY AS e(value, position)), '') || ']'
        ELSE kql.compact(COALESCE($1, 'null')) END;
END $$;

-- Null where it is nested too deep to be written.
CREATE FUNCTION kql.dynamic_to_json(jsonb) RETURNS text LANGUAGE plpgsql STABLE PARALLEL UNSAFE
AS $$
BEGIN
    RETURN kql._canonical($1);
EXCEPTION WHEN statement_too_complex THEN
    RETURN '';
END $$;
