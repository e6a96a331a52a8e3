-- Places on Earth, a sphere with a radius of 6371010 m, whose straight lines are geodesics. Longitude first, in degrees; what is no place gives null.
--
-- A place is a unit vector. Components that are next to nothing are taken for 0, so that no product of two of them is too small for a float8.

CREATE FUNCTION kql._geo_tidy(float8) RETURNS float8 LANGUAGE sql IMMUTABLE PARALLEL SAFE
AS $$ SELECT CASE WHEN $1 > -1e-150 AND $1 < 1e-150 THEN 0 ELSE $1 END $$;

CREATE FUNCTION kql._geo_point(longitude float8, latitude float8) RETURNS float8[] LANGUAGE plpgsql IMMUTABLE PARALLEL SAFE
AS $$
DECLARE
    x float8;
    y float8;
BEGIN
    IF ($1 BETWEEN -180 AND 180 AND $2 BETWEEN -90 AND 90) IS NOT TRUE THEN RETURN NULL; END IF;
    x := pg_catalog.radians(kql._geo_tidy($1));
    y := pg_catalog.radians(kql._geo_tidy($2));
    RETURN ARRAY[kql._geo_tidy(pg_catalog.cos(y) * pg_catalog.cos(x)), kql._geo_tidy(pg_catalog.cos(y) * pg_catalog.sin(x)), kql._geo_tidy(pg_catalog.sin(y))];
END $$;

CREATE FUNCTION kql._geo_dot(float8[], float8[]) RETURNS float8 LANGUAGE sql IMMUTABLE PARALLEL SAFE
AS $$ SELECT $1[1] * $2[1] + $1[2] * $2[2] + $1[3] * $2[3] $$;

CREATE FUNCTION kql._geo_cross(float8[], float8[]) RETURNS float8[] LANGUAGE sql IMMUTABLE PARALLEL SAFE
AS $$ SELECT ARRAY[kql._geo_tidy($1[2] * $2[3] - $1[3] * $2[2]), kql._geo_tidy($1[3] * $2[1] - $1[1] * $2[3]), kql._geo_tidy($1[1] * $2[2] - $1[2] * $2[1])] $$;

-- The angle between two places, seen from the centre.
CREATE FUNCTION kql._geo_arc(float8[], float8[]) RETURNS float8 LANGUAGE plpgsql IMMUTABLE PARALLEL SAFE
AS $$
DECLARE
    normal float8[] := kql._geo_cross($1, $2);
BEGIN
    RETURN pg_catalog.atan2(pg_catalog.sqrt(kql._geo_dot(normal, normal)), kql._geo_dot($1, $2));
END $$;

-- In metres.
CREATE FUNCTION kql.geo_distance(longitude1 float8, latitude1 float8, longitude2 float8, latitude2 float8) RETURNS float8 LANGUAGE sql IMMUTABLE PARALLEL SAFE
AS $$ SELECT kql._geo_arc(kql._geo_point($1, $2), kql._geo_point($3, $4)) * 6371010 $$;

CREATE FUNCTION kql.geo_in_circle(longitude float8, latitude float8, center_longitude float8, center_latitude float8, radius float8) RETURNS boolean
LANGUAGE sql IMMUTABLE PARALLEL SAFE
AS $$ SELECT CASE WHEN $5 > 0 AND $5 < 'Infinity' THEN kql.geo_distance($1, $2, $3, $4) <= $5 END $$;

-- From 0 to less than 2π.
CREATE FUNCTION kql._geo_turn(float8) RETURNS float8 LANGUAGE sql IMMUTABLE PARALLEL SAFE
AS $$ SELECT CASE WHEN $1 < 0 THEN $1 + 2 * pg_catalog.pi() ELSE $1 END $$;

-- Toward the second place from the first, clockwise from north, between 0 and 2π. Null where they are one, or opposite to each other.
CREATE FUNCTION kql._geo_azimuth(float8[], float8[]) RETURNS float8 LANGUAGE plpgsql IMMUTABLE PARALLEL SAFE
AS $$
DECLARE
    normal float8[] := kql._geo_cross($1, $2);
    east float8[] := kql._geo_cross('{0,0,1}', $1);
BEGIN
    IF $1 IS NULL OR $2 IS NULL OR kql._geo_dot(normal, normal) < 1e-30 THEN RETURN NULL; END IF;
    RETURN kql._geo_turn(pg_catalog.atan2(kql._geo_dot($2, east), kql._geo_dot($2, kql._geo_cross($1, east))));
END $$;

CREATE FUNCTION kql.geo_azimuth(longitude1 float8, latitude1 float8, longitude2 float8, latitude2 float8) RETURNS float8 LANGUAGE sql IMMUTABLE PARALLEL SAFE
AS $$ SELECT kql._geo_azimuth(kql._geo_point($1, $2), kql._geo_point($3, $4)) $$;

-- Clockwise, at the second place from the line to the first one to the line to the third.
CREATE FUNCTION kql.geo_angle(longitude1 float8, latitude1 float8, longitude2 float8, latitude2 float8, longitude3 float8, latitude3 float8) RETURNS float8
LANGUAGE sql IMMUTABLE PARALLEL SAFE
AS $$ SELECT kql._geo_turn(kql._geo_azimuth(p.second, kql._geo_point($5, $6)) - kql._geo_azimuth(p.second, kql._geo_point($1, $2)))
      FROM (SELECT kql._geo_point($3, $4) AS second) AS p $$;
