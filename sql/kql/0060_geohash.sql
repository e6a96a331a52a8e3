-- Geohashes: a cell of longitudes and latitudes, halved in turn, five bits a character, longitude first. Up to 18 characters.

-- Which of 2^bits equal parts from `low` to `low + span` a coordinate is in; the end belongs to the last.
CREATE FUNCTION kql._geohash_cell(coordinate float8, low float8, span float8, bits int) RETURNS bigint LANGUAGE sql IMMUTABLE PARALLEL SAFE
AS $$ SELECT LEAST((1::bigint << $4) - 1, CASE
          WHEN $1 < c.cell * ($3 / (1::bigint << $4)) + $2 THEN c.cell - 1
          WHEN $1 >= (c.cell + 1) * ($3 / (1::bigint << $4)) + $2 THEN c.cell + 1 ELSE c.cell END)
      FROM (SELECT pg_catalog.floor(($1 - $2) / $3 * (1::bigint << $4))::bigint AS cell) AS c $$;

-- Characters from the numbers of the cell.
CREATE FUNCTION kql._geohash_text(x bigint, y bigint, length int) RETURNS text LANGUAGE sql IMMUTABLE PARALLEL SAFE
AS $$ SELECT pg_catalog.string_agg(pg_catalog.substr('0123456789bcdefghjkmnpqrstuvwxyz', 1 + (
              SELECT pg_catalog.sum((CASE WHEN b.bit % 2 = 0 THEN $1 >> (($3 * 5 + 1) / 2 - 1 - b.bit / 2) ELSE $2 >> ($3 * 5 / 2 - 1 - b.bit / 2) END & 1)
                                    << (c.place * 5 + 4 - b.bit))
              FROM pg_catalog.generate_series(c.place * 5, c.place * 5 + 4) AS b(bit))::int, 1), '' ORDER BY c.place)
      FROM pg_catalog.generate_series(0, $3 - 1) AS c(place) $$;

-- '' where the place is none, or the length is not between 1 and 18.
CREATE FUNCTION kql.point_to_geohash(longitude float8, latitude float8, length bigint) RETURNS text LANGUAGE sql IMMUTABLE PARALLEL SAFE
AS $$ SELECT COALESCE(CASE WHEN $1 BETWEEN -180 AND 180 AND $2 BETWEEN -90 AND 90 AND $3 BETWEEN 1 AND 18 THEN kql._geohash_text(
          kql._geohash_cell($1, -180, 360, ($3::int * 5 + 1) / 2),
          kql._geohash_cell($2, -90, 180, $3::int * 5 / 2), $3::int) END, '') $$;

-- The numbers of the cell: {x, y}; null where the text is no geohash.
CREATE FUNCTION kql._geohash_cells(text) RETURNS bigint[] LANGUAGE sql IMMUTABLE PARALLEL SAFE
AS $$ SELECT CASE WHEN $1 ~ '^[0-9b-hjkmnp-z]{1,18}$' THEN (
          SELECT ARRAY[COALESCE(pg_catalog.sum(d.bit << ((pg_catalog.length($1) * 5 + 1) / 2 - 1 - d.place / 2)) FILTER (WHERE d.place % 2 = 0), 0)::bigint,
                       COALESCE(pg_catalog.sum(d.bit << (pg_catalog.length($1) * 5 / 2 - 1 - d.place / 2)) FILTER (WHERE d.place % 2 = 1), 0)::bigint]
          FROM (SELECT p.place, ((pg_catalog.strpos('0123456789bcdefghjkmnpqrstuvwxyz', pg_catalog.substr($1, 1 + p.place / 5, 1)) - 1) >> (4 - p.place % 5) & 1)::bigint AS bit
                FROM pg_catalog.generate_series(0, pg_catalog.length($1) * 5 - 1) AS p(place)) AS d) END $$;

-- West, south, east and north of the cell.
CREATE FUNCTION kql._geohash_bounds(text) RETURNS float8[] LANGUAGE sql IMMUTABLE PARALLEL SAFE
AS $$ SELECT CASE WHEN c.cells IS NOT NULL THEN
          ARRAY[c.cells[1] * s.width - 180, c.cells[2] * s.height - 90, (c.cells[1] + 1) * s.width - 180, (c.cells[2] + 1) * s.height - 90] END
      FROM (SELECT kql._geohash_cells($1) AS cells) AS c,
           (SELECT 360::float8 / (1::bigint << ((LEAST(pg_catalog.length($1), 18) * 5 + 1) / 2)) AS width,
                   180::float8 / (1::bigint << (LEAST(pg_catalog.length($1), 18) * 5 / 2)) AS height) AS s $$;

CREATE FUNCTION kql.geohash_to_central_point(text) RETURNS jsonb LANGUAGE sql IMMUTABLE PARALLEL SAFE
AS $$ SELECT CASE WHEN b.bounds IS NOT NULL THEN pg_catalog.jsonb_build_object('type', 'Point', 'coordinates',
          pg_catalog.jsonb_build_array((b.bounds[1] + b.bounds[3]) / 2, (b.bounds[2] + b.bounds[4]) / 2)) END
      FROM (SELECT kql._geohash_bounds($1) AS bounds) AS b $$;

CREATE FUNCTION kql.geohash_to_polygon(text) RETURNS jsonb LANGUAGE sql IMMUTABLE PARALLEL SAFE
AS $$ SELECT CASE WHEN b.bounds IS NOT NULL THEN pg_catalog.jsonb_build_object('type', 'Polygon', 'coordinates', pg_catalog.jsonb_build_array(pg_catalog.jsonb_build_array(
          pg_catalog.jsonb_build_array(b.bounds[1], b.bounds[2]), pg_catalog.jsonb_build_array(b.bounds[3], b.bounds[2]),
          pg_catalog.jsonb_build_array(b.bounds[3], b.bounds[4]), pg_catalog.jsonb_build_array(b.bounds[1], b.bounds[4]),
          pg_catalog.jsonb_build_array(b.bounds[1], b.bounds[2])))) END
      FROM (SELECT kql._geohash_bounds($1) AS bounds) AS b $$;

-- The cells around it, in Kusto's order; around the globe, and none beyond the poles.
CREATE FUNCTION kql.geohash_neighbors(text) RETURNS jsonb LANGUAGE sql IMMUTABLE PARALLEL SAFE
AS $$ SELECT CASE WHEN c.cells IS NOT NULL THEN (
          SELECT pg_catalog.jsonb_agg(kql._geohash_text(
                     (c.cells[1] + d.x) & ((1::bigint << ((pg_catalog.length($1) * 5 + 1) / 2)) - 1), c.cells[2] + d.y, pg_catalog.length($1)) ORDER BY d.n)
          FROM (VALUES (1, -1, -1), (2, -1, 1), (3, 1, -1), (4, 0, 1), (5, -1, 0), (6, 1, 1), (7, 1, 0), (8, 0, -1)) AS d(n, x, y)
          WHERE c.cells[2] + d.y BETWEEN 0 AND (1::bigint << (pg_catalog.length($1) * 5 / 2)) - 1) END
      FROM (SELECT kql._geohash_cells($1) AS cells) AS c $$;
