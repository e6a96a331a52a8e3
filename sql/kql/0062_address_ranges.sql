-- Addresses as queries look for them among ranges: `inet` of one host.

CREATE FUNCTION kql._geo_address4(text) RETURNS inet LANGUAGE sql IMMUTABLE PARALLEL SAFE
AS $$ SELECT CASE WHEN $1 ~ '^((25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9]?[0-9])\.){3}(25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9]?[0-9])$' THEN $1::inet END $$;

CREATE FUNCTION kql._geo_address6(text) RETURNS inet LANGUAGE plpgsql IMMUTABLE PARALLEL SAFE
AS $$
DECLARE
    tail text := pg_catalog."substring"($1, '[0-9.]*$');
    groups text := $1;
    four inet;
    address inet;
    bytes bytea;
BEGIN
    IF pg_catalog.length($1) > 45 THEN RETURN NULL; END IF;
    IF pg_catalog.strpos(tail, '.') > 0 THEN
        four := kql._geo_address4(tail);
        IF four IS NULL THEN RETURN NULL; END IF;
        bytes := pg_catalog.inet_send(four);
        groups := pg_catalog.left($1, -pg_catalog.length(tail)) || pg_catalog.to_hex(pg_catalog.get_byte(bytes, 4) * 256 + pg_catalog.get_byte(bytes, 5))
            || ':' || pg_catalog.to_hex(pg_catalog.get_byte(bytes, 6) * 256 + pg_catalog.get_byte(bytes, 7));
    END IF;
    IF groups ~ '^[0-9A-Fa-f]{1,4}(:[0-9A-Fa-f]{1,4}){7}$'
        OR (groups ~ '^([0-9A-Fa-f]{1,4}(:[0-9A-Fa-f]{1,4})*)?::([0-9A-Fa-f]{1,4}(:[0-9A-Fa-f]{1,4})*)?$'
            AND pg_catalog.cardinality(pg_catalog.array_remove(pg_catalog.string_to_array(groups, ':'), '')) <= 7) THEN
        address := groups::inet;
        IF address << '::ffff:0:0/96' THEN
            bytes := pg_catalog.inet_send(address);
            RETURN pg_catalog.format('%s.%s.%s.%s', pg_catalog.get_byte(bytes, 16), pg_catalog.get_byte(bytes, 17), pg_catalog.get_byte(bytes, 18), pg_catalog.get_byte(bytes, 19))::inet;
        ELSIF address << '2002::/16' THEN
            bytes := pg_catalog.inet_send(address);
            RETURN pg_catalog.format('%s.%s.%s.%s', pg_catalog.get_byte(bytes, 6), pg_catalog.get_byte(bytes, 7), pg_catalog.get_byte(bytes, 8), pg_catalog.get_byte(bytes, 9))::inet;
        END IF;
        RETURN address;
    END IF;
    RETURN NULL;
END $$;

-- IPv4 in four numbers without leading zeros, or IPv6 in groups of hexadecimal digits; null for all else. Never raises, for only what `inet` takes gets
-- to a cast. What stands for an IPv4 address is that address: `::ffff:a.b.c.d`, and `2002:aabb:ccdd::` (6to4).
CREATE FUNCTION kql.geo_address(text) RETURNS inet LANGUAGE sql IMMUTABLE PARALLEL SAFE
AS $$ SELECT CASE WHEN pg_catalog.strpos($1, ':') > 0 THEN kql._geo_address6($1) ELSE kql._geo_address4($1) END $$;
