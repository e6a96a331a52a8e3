-- Lines and polygons of GeoJSON, whose edges are geodesics.
--
-- Shapes are numbers in a row: for each line or ring 0 (a line, the outer ring of a polygon) or 1 (a hole), how many places follow, their vectors.

-- GeoJSON's list of places as vectors; null where it is none.
CREATE FUNCTION kql._geo_places(jsonb) RETURNS float8[] LANGUAGE plpgsql IMMUTABLE PARALLEL SAFE
AS $$
DECLARE
    place jsonb;
    vector float8[];
    vectors float8[] := '{}';
BEGIN
    IF kql.is_array($1) IS NOT TRUE THEN RETURN NULL; END IF;
    FOR place IN SELECT e.value FROM pg_catalog.jsonb_array_elements($1) AS e LOOP
        IF (kql.is_array(place) AND pg_catalog.jsonb_typeof(place -> 0) = 'number' AND pg_catalog.jsonb_typeof(place -> 1) = 'number') IS NOT TRUE THEN RETURN NULL; END IF;
        vector := kql._geo_point(kql.to_real(place -> 0), kql.to_real(place -> 1));
        IF vector IS NULL THEN RETURN NULL; END IF;
        vectors := vectors || vector;
    END LOOP;
    RETURN vectors;
END $$;

-- A LineString or a MultiLineString.
CREATE FUNCTION kql._geo_line(jsonb) RETURNS float8[] LANGUAGE plpgsql IMMUTABLE PARALLEL SAFE
AS $$
DECLARE
    lines jsonb;
    line jsonb;
    places float8[];
    shape float8[] := '{}';
BEGIN
    lines := CASE $1 ->> 'type' WHEN 'LineString' THEN pg_catalog.jsonb_build_array($1 -> 'coordinates') WHEN 'MultiLineString' THEN $1 -> 'coordinates' END;
    IF kql.is_array(lines) IS NOT TRUE THEN RETURN NULL; END IF;
    FOR line IN SELECT e.value FROM pg_catalog.jsonb_array_elements(lines) AS e LOOP
        places := kql._geo_places(line);
        IF places IS NULL OR pg_catalog.cardinality(places) < 6 OR kql._geo_has_opposites(places) THEN RETURN NULL; END IF;
        shape := shape || ARRAY[0, pg_catalog.cardinality(places) / 3]::float8[] || places;
    END LOOP;
    RETURN NULLIF(shape, '{}');
END $$;

-- Neighbours with half the globe between them: no line between them is the shortest.
CREATE FUNCTION kql._geo_has_opposites(float8[]) RETURNS boolean LANGUAGE plpgsql IMMUTABLE PARALLEL SAFE
AS $$
BEGIN
    FOR i IN 1..pg_catalog.cardinality($1) - 5 BY 3 LOOP
        IF pg_catalog.abs($1[i] + $1[i + 3]) < 1e-15 AND pg_catalog.abs($1[i + 1] + $1[i + 4]) < 1e-15 AND pg_catalog.abs($1[i + 2] + $1[i + 5]) < 1e-15 THEN RETURN true; END IF;
    END LOOP;
    RETURN false;
END $$;

-- A Polygon or a MultiPolygon: rings that are closed, of three places or more that are all different, and that do not cross each other within a
-- polygon. The smaller side of a ring is inside, and here on its left.
CREATE FUNCTION kql._geo_polygon(jsonb) RETURNS float8[] LANGUAGE plpgsql IMMUTABLE PARALLEL SAFE
AS $$
DECLARE
    polygons jsonb;
    polygon jsonb;
    ring jsonb;
    places float8[];
    part float8[];
    shape float8[] := '{}';
BEGIN
    polygons := CASE $1 ->> 'type' WHEN 'Polygon' THEN pg_catalog.jsonb_build_array($1 -> 'coordinates') WHEN 'MultiPolygon' THEN $1 -> 'coordinates' END;
    IF kql.is_array(polygons) IS NOT TRUE THEN RETURN NULL; END IF;
    FOR polygon IN SELECT e.value FROM pg_catalog.jsonb_array_elements(polygons) AS e LOOP
        IF kql.is_array(polygon) IS NOT TRUE OR polygon = '[]' THEN RETURN NULL; END IF;
        part := '{}';
        FOR ring IN SELECT e.value FROM pg_catalog.jsonb_array_elements(polygon) AS e LOOP
            places := kql._geo_ring(kql._geo_places(ring));
            IF places IS NULL THEN RETURN NULL; END IF;
            part := part || ARRAY[CASE WHEN part = '{}' THEN 0 ELSE 1 END, pg_catalog.cardinality(places) / 3]::float8[] || places;
        END LOOP;
        IF kql._geo_crosses_itself(part) THEN RETURN NULL; END IF;
        shape := shape || part;
    END LOOP;
    RETURN NULLIF(shape, '{}');
END $$;

-- The places of a closed ring, with its smaller side on the left; null where it is none.
CREATE FUNCTION kql._geo_ring(float8[]) RETURNS float8[] LANGUAGE plpgsql IMMUTABLE PARALLEL SAFE
AS $$
DECLARE
    places integer := pg_catalog.cardinality($1) / 3;
    turned float8[] := '{}';
    turns float8 := 0;
    a float8[];
    b float8[];
    c float8[];
    left_normal float8[];
    right_normal float8[];
    turn float8;
BEGIN
    IF $1 IS NULL OR places < 4 OR $1[1:3] <> $1[places * 3 - 2 : places * 3] OR kql._geo_has_opposites($1) THEN RETURN NULL; END IF;
    IF (SELECT pg_catalog.count(DISTINCT $1[p.n * 3 - 2 : p.n * 3]) FROM pg_catalog.generate_series(2, places) AS p(n)) < places - 1 THEN RETURN NULL; END IF;
    FOR n IN 1..places - 1 LOOP
        a := $1[n * 3 - 2 : n * 3];
        b := $1[n * 3 + 1 : n * 3 + 3];
        c := CASE WHEN n = places - 1 THEN $1[4:6] ELSE $1[n * 3 + 4 : n * 3 + 6] END;
        left_normal := kql._geo_cross(a, b);
        right_normal := kql._geo_cross(b, c);
        turn := kql._geo_arc(left_normal, right_normal);
        turns := turns + CASE WHEN kql._geo_dot(left_normal, c) < 0 THEN -turn ELSE turn END;
    END LOOP;
    -- What lies on the left is 2π without the turns; half the globe is 2π.
    IF turns >= 0 THEN RETURN $1; END IF;
    FOR n IN REVERSE places..1 LOOP turned := turned || $1[n * 3 - 2 : n * 3]; END LOOP;
    RETURN turned;
END $$;

-- Whether two edges cross at a point inside both.
CREATE FUNCTION kql._geo_crosses(a float8[], b float8[], c float8[], d float8[]) RETURNS boolean LANGUAGE plpgsql IMMUTABLE PARALLEL SAFE
AS $$
DECLARE
    ab float8[] := kql._geo_cross(a, b);
    cd float8[];
    acb float8 := -kql._geo_dot(ab, c);
BEGIN
    -- So small a number is what rounding leaves of a place on the line.
    IF pg_catalog.abs(acb) < 1e-15 OR pg_catalog.abs(kql._geo_dot(ab, d)) < 1e-15 OR (acb > 0) <> (kql._geo_dot(ab, d) > 0) THEN RETURN false; END IF;
    cd := kql._geo_cross(c, d);
    RETURN pg_catalog.abs(kql._geo_dot(cd, a)) >= 1e-15 AND pg_catalog.abs(kql._geo_dot(cd, b)) >= 1e-15
        AND (-kql._geo_dot(cd, b) > 0) = (acb > 0) AND (kql._geo_dot(cd, a) > 0) = (acb > 0);
END $$;

CREATE FUNCTION kql._geo_crosses_itself(float8[]) RETURNS boolean LANGUAGE plpgsql IMMUTABLE PARALLEL SAFE
AS $$
DECLARE
    edges integer[] := '{}';
    place integer := 1;
BEGIN
    WHILE place < pg_catalog.cardinality($1) LOOP
        FOR n IN 0..$1[place + 1]::integer - 2 LOOP edges := edges || (place + 2 + n * 3); END LOOP;
        place := place + 2 + $1[place + 1]::integer * 3;
    END LOOP;
    FOR i IN 1..pg_catalog.cardinality(edges) - 1 LOOP
        FOR j IN i + 1..pg_catalog.cardinality(edges) LOOP
            IF kql._geo_crosses($1[edges[i] : edges[i] + 2], $1[edges[i] + 3 : edges[i] + 5], $1[edges[j] : edges[j] + 2], $1[edges[j] + 3 : edges[j] + 5]) THEN RETURN true; END IF;
        END LOOP;
    END LOOP;
    RETURN false;
END $$;

-- Whether a place is on the left of a ring: the way to the middle of an edge crosses the others as often as it must.
CREATE FUNCTION kql._geo_in_ring(place float8[], ring float8[]) RETURNS boolean LANGUAGE plpgsql IMMUTABLE PARALLEL SAFE
AS $$
DECLARE
    edges integer := pg_catalog.cardinality($2) / 3 - 1;
    chosen integer;
    side float8;
    middle float8[];
    way float8[];
    c float8[];
    d float8[];
    edge float8[];
    is_left boolean;
BEGIN
    FOR n IN 1..edges LOOP
        side := kql._geo_dot(kql._geo_cross($2[n * 3 - 2 : n * 3], $2[n * 3 + 1 : n * 3 + 3]), $1);
        IF pg_catalog.abs(side) > 1e-18 THEN chosen := n; EXIT; END IF;
    END LOOP;
    IF chosen IS NULL THEN RETURN false; END IF;
    middle := ARRAY[kql._geo_tidy($2[chosen * 3 - 2] + $2[chosen * 3 + 1]), kql._geo_tidy($2[chosen * 3 - 1] + $2[chosen * 3 + 2]), kql._geo_tidy($2[chosen * 3] + $2[chosen * 3 + 3])];
    way := kql._geo_cross($1, middle);
    is_left := side > 0;
    FOR n IN 1..edges LOOP
        CONTINUE WHEN n = chosen;
        c := $2[n * 3 - 2 : n * 3];
        d := $2[n * 3 + 1 : n * 3 + 3];
        CONTINUE WHEN (kql._geo_dot(way, c) >= 0) = (kql._geo_dot(way, d) >= 0);
        edge := kql._geo_cross(c, d);
        IF (kql._geo_dot(edge, middle) > 0) = (kql._geo_dot(way, c) >= 0) AND (kql._geo_dot(edge, $1) > 0) <> (kql._geo_dot(way, c) >= 0) THEN is_left := NOT is_left; END IF;
    END LOOP;
    RETURN is_left;
END $$;

-- In one of the polygons, and in none of its holes.
CREATE FUNCTION kql._geo_in_shape(place float8[], shape float8[]) RETURNS boolean LANGUAGE plpgsql IMMUTABLE PARALLEL SAFE
AS $$
DECLARE
    start integer := 1;
    size integer;
    is_inside boolean := false;
BEGIN
    IF $1 IS NULL OR $2 IS NULL THEN RETURN NULL; END IF;
    WHILE start < pg_catalog.cardinality($2) LOOP
        size := $2[start + 1]::integer * 3;
        IF $2[start] = 0 THEN
            IF is_inside THEN RETURN true; END IF;
            is_inside := kql._geo_in_ring($1, $2[start + 2 : start + 1 + size]);
        ELSIF is_inside THEN
            is_inside := NOT kql._geo_in_ring($1, $2[start + 2 : start + 1 + size]);
        END IF;
        start := start + 2 + size;
    END LOOP;
    RETURN is_inside;
END $$;

CREATE FUNCTION kql.geo_in_polygon(longitude float8, latitude float8, polygon jsonb) RETURNS boolean LANGUAGE sql IMMUTABLE PARALLEL SAFE
AS $$ SELECT kql._geo_in_shape(kql._geo_point($1, $2), kql._geo_polygon($3)) $$;

CREATE FUNCTION kql._geo_minus(float8[], float8[]) RETURNS float8[] LANGUAGE sql IMMUTABLE PARALLEL SAFE
AS $$ SELECT ARRAY[kql._geo_tidy($1[1] - $2[1]), kql._geo_tidy($1[2] - $2[2]), kql._geo_tidy($1[3] - $2[3])] $$;

-- a × b, twice as long, from their sum and difference: of two places near each other the product itself is mostly rounding.
CREATE FUNCTION kql._geo_normal(a float8[], b float8[]) RETURNS float8[] LANGUAGE sql IMMUTABLE PARALLEL SAFE
AS $$ SELECT kql._geo_cross(
          ARRAY[kql._geo_tidy($2[1] + $1[1]), kql._geo_tidy($2[2] + $1[2]), kql._geo_tidy($2[3] + $1[3])],
          kql._geo_minus($2, $1)) $$;

-- The shortest arc to an edge: to the line, where its nearest place is between the ends, else to the nearer end.
CREATE FUNCTION kql._geo_arc_to_edge(place float8[], a float8[], b float8[]) RETURNS float8 LANGUAGE plpgsql IMMUTABLE PARALLEL SAFE
AS $$
DECLARE
    normal float8[] := kql._geo_normal(a, b);
    size float8 := pg_catalog.sqrt(kql._geo_dot(normal, normal));
BEGIN
    IF size > 1e-15 AND kql._geo_dot(kql._geo_cross(normal, a), place) > 0 AND kql._geo_dot(kql._geo_cross(b, normal), place) > 0 THEN
        RETURN pg_catalog.asin(LEAST(1, pg_catalog.abs(kql._geo_dot(normal, kql._geo_minus(place, a))) / size));
    END IF;
    RETURN LEAST(kql._geo_arc(place, a), kql._geo_arc(place, b));
END $$;

CREATE FUNCTION kql._geo_arc_to_shape(place float8[], shape float8[]) RETURNS float8 LANGUAGE plpgsql IMMUTABLE PARALLEL SAFE
AS $$
DECLARE
    start integer := 1;
    arc float8;
BEGIN
    IF $1 IS NULL OR $2 IS NULL THEN RETURN NULL; END IF;
    WHILE start < pg_catalog.cardinality($2) LOOP
        FOR n IN 0..$2[start + 1]::integer - 2 LOOP
            arc := LEAST(arc, kql._geo_arc_to_edge($1, $2[start + 2 + n * 3 : start + 4 + n * 3], $2[start + 5 + n * 3 : start + 7 + n * 3]));
        END LOOP;
        start := start + 2 + $2[start + 1]::integer * 3;
    END LOOP;
    RETURN arc;
END $$;

-- In metres.
CREATE FUNCTION kql.geo_distance_to_line(longitude float8, latitude float8, line jsonb) RETURNS float8 LANGUAGE sql IMMUTABLE PARALLEL SAFE
AS $$ SELECT kql._geo_arc_to_shape(kql._geo_point($1, $2), kql._geo_line($3)) * 6371010 $$;

CREATE FUNCTION kql._geo_arc_to_polygon(place float8[], shape float8[]) RETURNS float8 LANGUAGE plpgsql IMMUTABLE PARALLEL SAFE
AS $$
BEGIN
    RETURN CASE WHEN kql._geo_in_shape($1, $2) THEN 0 ELSE kql._geo_arc_to_shape($1, $2) END;
END $$;

-- 0 inside.
CREATE FUNCTION kql.geo_distance_to_polygon(longitude float8, latitude float8, polygon jsonb) RETURNS float8 LANGUAGE sql IMMUTABLE PARALLEL SAFE
AS $$ SELECT kql._geo_arc_to_polygon(kql._geo_point($1, $2), kql._geo_polygon($3)) * 6371010 $$;

-- Of all lines together, in metres.
CREATE FUNCTION kql.geo_line_length(jsonb) RETURNS float8 LANGUAGE plpgsql IMMUTABLE PARALLEL SAFE
AS $$
DECLARE
    shape float8[] := kql._geo_line($1);
    start integer := 1;
    length float8 := 0;
BEGIN
    IF shape IS NULL THEN RETURN NULL; END IF;
    WHILE start < pg_catalog.cardinality(shape) LOOP
        FOR n IN 0..shape[start + 1]::integer - 2 LOOP
            length := length + kql._geo_arc(shape[start + 2 + n * 3 : start + 4 + n * 3], shape[start + 5 + n * 3 : start + 7 + n * 3]);
        END LOOP;
        start := start + 2 + shape[start + 1]::integer * 3;
    END LOOP;
    RETURN length * 6371010;
END $$;
