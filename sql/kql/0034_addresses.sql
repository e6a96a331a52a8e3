-- Internet addresses. An IPv4 address is a number from 0 to 4294967295; what is none gives null.

CREATE FUNCTION kql._octet(text) RETURNS bigint LANGUAGE sql IMMUTABLE PARALLEL SAFE
AS $$ SELECT CASE WHEN $1 ~ '^[0-9]{1,3}$' AND $1::int < 256 THEN $1::bigint END $$;

-- `a.b.c.d`, without a prefix.
CREATE FUNCTION kql.ipv4_number(text) RETURNS bigint LANGUAGE sql IMMUTABLE PARALLEL SAFE
AS $$ SELECT CASE WHEN $1 ~ '^[0-9]{1,3}(\.[0-9]{1,3}){3}$' THEN
          kql._octet(pg_catalog.split_part($1, '.', 1)) * 16777216 + kql._octet(pg_catalog.split_part($1, '.', 2)) * 65536
          + kql._octet(pg_catalog.split_part($1, '.', 3)) * 256 + kql._octet(pg_catalog.split_part($1, '.', 4)) END $$;

-- 32 where there is none.
CREATE FUNCTION kql.ipv4_prefix(text) RETURNS bigint LANGUAGE sql IMMUTABLE PARALLEL SAFE
AS $$ SELECT CASE WHEN kql.ipv4_number(pg_catalog.split_part(pg_catalog.btrim($1), '/', 1)) IS NULL THEN NULL
                  WHEN $1 !~ '/' THEN 32
                  WHEN $1 ~ '^[^/]*/[0-9]{1,2}\s*$' AND pg_catalog.split_part(pg_catalog.btrim($1), '/', 2)::int <= 32
                  THEN pg_catalog.split_part(pg_catalog.btrim($1), '/', 2)::bigint END $$;

CREATE FUNCTION kql.ipv4_masked(bigint, prefix bigint) RETURNS bigint LANGUAGE sql IMMUTABLE PARALLEL SAFE
AS $$ SELECT CASE WHEN $1 BETWEEN 0 AND 4294967295 AND $2 BETWEEN 0 AND 32 THEN $1 & (4294967295 - ((1::bigint << (32 - kql._int($2))) - 1)) END $$;

-- With the bits behind its prefix cleared.
CREATE FUNCTION kql.parse_ipv4(text) RETURNS bigint LANGUAGE sql IMMUTABLE PARALLEL SAFE
AS $$ SELECT kql.ipv4_masked(kql.ipv4_number(pg_catalog.split_part(pg_catalog.btrim($1), '/', 1)), kql.ipv4_prefix($1)) $$;

CREATE FUNCTION kql.parse_ipv4_mask(text, prefix bigint) RETURNS bigint LANGUAGE sql IMMUTABLE PARALLEL SAFE
AS $$ SELECT CASE WHEN $2 IS NOT NULL THEN kql.ipv4_masked(
          kql.ipv4_number(pg_catalog.split_part(pg_catalog.btrim($1), '/', 1)), LEAST(kql.ipv4_prefix($1), $2)) END $$;

CREATE FUNCTION kql.format_ipv4(bigint) RETURNS text LANGUAGE sql IMMUTABLE PARALLEL SAFE
AS $$ SELECT CASE WHEN $1 BETWEEN 0 AND 4294967295
                  THEN ($1 >> 24) || '.' || ($1 >> 16 & 255) || '.' || ($1 >> 8 & 255) || '.' || ($1 & 255) ELSE '' END $$;

-- -1, 0 or 1, of as many bits as the shortest prefix leaves.
CREATE FUNCTION kql.ipv4_compare(text, text, prefix bigint) RETURNS bigint LANGUAGE sql IMMUTABLE PARALLEL SAFE
AS $$ SELECT CASE WHEN $3 IS NOT NULL AND kql.ipv4_prefix($1) IS NOT NULL AND kql.ipv4_prefix($2) IS NOT NULL THEN pg_catalog.sign(
          (kql.ipv4_masked(kql.ipv4_number(pg_catalog.split_part(pg_catalog.btrim($1), '/', 1)), LEAST(kql.ipv4_prefix($1), kql.ipv4_prefix($2), $3))
           - kql.ipv4_masked(kql.ipv4_number(pg_catalog.split_part(pg_catalog.btrim($2), '/', 1)), LEAST(kql.ipv4_prefix($1), kql.ipv4_prefix($2), $3)))::float8)::bigint END $$;

CREATE FUNCTION kql.ipv4_is_match(text, text, prefix bigint) RETURNS boolean LANGUAGE sql IMMUTABLE PARALLEL SAFE
AS $$ SELECT kql.ipv4_compare($1, $2, $3) = 0 $$;

CREATE FUNCTION kql.ipv4_is_in_range(text, range text) RETURNS boolean LANGUAGE sql IMMUTABLE PARALLEL SAFE
AS $$ SELECT kql.ipv4_masked(kql.parse_ipv4($1), kql.ipv4_prefix($2)) = kql.parse_ipv4($2) $$;

-- True as soon as one range holds it; null where the address is none.
CREATE FUNCTION kql.ipv4_is_in_any_range(text, ranges jsonb) RETURNS boolean LANGUAGE sql STABLE PARALLEL SAFE
AS $$ SELECT CASE WHEN kql.is_array($2) AND kql.parse_ipv4($1) IS NOT NULL THEN
          EXISTS (SELECT 1 FROM pg_catalog.jsonb_array_elements($2) AS r(value) WHERE kql.ipv4_is_in_range($1, kql.to_text(r.value))) END $$;

CREATE FUNCTION kql.ipv4_is_private(text) RETURNS boolean LANGUAGE sql IMMUTABLE PARALLEL SAFE
AS $$ SELECT kql.parse_ipv4($1) BETWEEN 167772160 AND 184549375 OR kql.parse_ipv4($1) BETWEEN 2886729728 AND 2887778303
          OR kql.parse_ipv4($1) BETWEEN 3232235520 AND 3232301055 $$;

-- Addresses in running text, each between characters that are neither letters nor digits.
CREATE FUNCTION kql.ipv4_addresses(text) RETURNS text[] LANGUAGE sql IMMUTABLE PARALLEL SAFE
AS $$ SELECT ARRAY(SELECT m.found[1] FROM pg_catalog.regexp_matches($1 COLLATE "C.utf8", '(?<![[:alnum:].])[0-9]{1,3}(?:\.[0-9]{1,3}){3}(?![[:alnum:]])', 'g') AS m(found)
                   WHERE kql.ipv4_number(m.found[1]) IS NOT NULL) $$;

CREATE FUNCTION kql.has_ipv4(text, address text) RETURNS boolean LANGUAGE sql IMMUTABLE PARALLEL SAFE
AS $$ SELECT kql.ipv4_number($2) IS NOT NULL AND EXISTS (
          SELECT 1 FROM pg_catalog.unnest(kql.ipv4_addresses($1)) AS a(found) WHERE kql.ipv4_number(a.found) = kql.ipv4_number($2)) $$;

-- A prefix ends with a dot, or is a whole address.
CREATE FUNCTION kql.has_ipv4_prefix(text, prefix text) RETURNS boolean LANGUAGE sql IMMUTABLE PARALLEL SAFE
AS $$ SELECT CASE WHEN $2 ~ '^([0-9]{1,3}\.){1,3}$' THEN EXISTS (
          SELECT 1 FROM pg_catalog.unnest(kql.ipv4_addresses($1)) AS a(found) WHERE pg_catalog.starts_with(a.found, $2)) ELSE kql.has_ipv4($1, $2) END $$;

CREATE FUNCTION kql.has_any_ipv4(text, addresses jsonb) RETURNS boolean LANGUAGE sql STABLE PARALLEL SAFE
AS $$ SELECT CASE WHEN kql.is_array($2) THEN EXISTS (
          SELECT 1 FROM pg_catalog.jsonb_array_elements($2) AS a(value) WHERE kql.has_ipv4($1, kql.to_text(a.value))) ELSE false END $$;

CREATE FUNCTION kql.has_any_ipv4_prefix(text, prefixes jsonb) RETURNS boolean LANGUAGE sql STABLE PARALLEL SAFE
AS $$ SELECT CASE WHEN kql.is_array($2) THEN EXISTS (
          SELECT 1 FROM pg_catalog.jsonb_array_elements($2) AS a(value) WHERE kql.has_ipv4_prefix($1, kql.to_text(a.value))) ELSE false END $$;
