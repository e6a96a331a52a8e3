-- IPv6 addresses, as numbers below 2^128. An IPv4 address, alone or behind `::`, is the mapped one, and its prefix counts from there.

CREATE FUNCTION kql._ipv6_parsed(text) RETURNS inet LANGUAGE plpgsql IMMUTABLE PARALLEL UNSAFE
AS $$
BEGIN
    RETURN $1::inet;
EXCEPTION WHEN data_exception THEN
    RETURN NULL;
END $$;

-- The IPv4 address that a text stands for; null where it is a plain IPv6 address or none.
CREATE FUNCTION kql._mapped_ipv4(text) RETURNS bigint LANGUAGE sql IMMUTABLE PARALLEL SAFE
AS $$ SELECT kql.ipv4_number(pg_catalog.regexp_replace(pg_catalog.split_part(pg_catalog.btrim($1), '/', 1), '^::', '')) $$;

CREATE FUNCTION kql._unsigned(bigint) RETURNS numeric LANGUAGE sql IMMUTABLE PARALLEL SAFE
AS $$ SELECT CASE WHEN $1 < 0 THEN $1 + 18446744073709551616 ELSE $1 END $$;

CREATE FUNCTION kql.ipv6_number(text) RETURNS numeric LANGUAGE sql IMMUTABLE
AS $$ SELECT CASE
          WHEN kql._mapped_ipv4($1) IS NOT NULL THEN kql._mapped_ipv4($1) + 281470681743360
          WHEN pg_catalog.split_part(pg_catalog.btrim($1), '/', 1) ~ '^[0-9A-Fa-f:.]{2,45}$' AND $1 ~ ':'
          THEN (SELECT kql._unsigned(kql._hex_to_long(pg_catalog."left"(a.digits, 16))) * 18446744073709551616 + kql._unsigned(kql._hex_to_long(pg_catalog."right"(a.digits, 16)))
                FROM (SELECT pg_catalog.encode(pg_catalog.substr(pg_catalog.inet_send(kql._ipv6_parsed(pg_catalog.split_part(pg_catalog.btrim($1), '/', 1))), 5), 'hex') AS digits) AS a
                WHERE pg_catalog.length(a.digits) = 32) END $$;

-- 128 where there is none.
CREATE FUNCTION kql.ipv6_prefix(text) RETURNS bigint LANGUAGE sql IMMUTABLE PARALLEL SAFE
AS $$ SELECT CASE WHEN kql._mapped_ipv4($1) IS NOT NULL THEN kql.ipv4_prefix(pg_catalog.regexp_replace(pg_catalog.btrim($1), '^::', '')) + 96
                  WHEN $1 !~ '/' THEN 128
                  WHEN $1 ~ '^[^/]*/[0-9]{1,3}\s*$' AND pg_catalog.split_part(pg_catalog.btrim($1), '/', 2)::int <= 128
                  THEN pg_catalog.split_part(pg_catalog.btrim($1), '/', 2)::bigint END $$;

CREATE FUNCTION kql._ipv6_masked(numeric, prefix bigint) RETURNS numeric LANGUAGE sql IMMUTABLE PARALLEL SAFE
AS $$ SELECT CASE WHEN $2 BETWEEN 0 AND 128 THEN $1 - pg_catalog.mod($1, pg_catalog.power(2::numeric, (128 - $2)::numeric)) END $$;

CREATE FUNCTION kql._ipv6_text(numeric) RETURNS text LANGUAGE sql IMMUTABLE PARALLEL SAFE
AS $$ SELECT COALESCE(pg_catalog.regexp_replace(
          pg_catalog.lpad(pg_catalog.to_hex(kql._wrapped(pg_catalog.div($1, 18446744073709551616))), 16, '0')
          || pg_catalog.lpad(pg_catalog.to_hex(kql._wrapped(pg_catalog.mod($1, 18446744073709551616))), 16, '0'), '(....)(?!$)', '\1:', 'g'), '') $$;

CREATE FUNCTION kql.parse_ipv6_mask(text, prefix bigint) RETURNS text LANGUAGE sql IMMUTABLE
AS $$ SELECT CASE WHEN $2 IS NULL THEN '' ELSE kql._ipv6_text(kql._ipv6_masked(kql.ipv6_number($1), LEAST(kql.ipv6_prefix($1), $2))) END $$;

CREATE FUNCTION kql.ipv6_compare(text, text, prefix bigint) RETURNS bigint LANGUAGE sql IMMUTABLE
AS $$ SELECT CASE WHEN $3 IS NOT NULL AND kql.ipv6_prefix($1) IS NOT NULL AND kql.ipv6_prefix($2) IS NOT NULL THEN pg_catalog.sign(
          kql._ipv6_masked(kql.ipv6_number($1), LEAST(kql.ipv6_prefix($1), kql.ipv6_prefix($2), $3))
          - kql._ipv6_masked(kql.ipv6_number($2), LEAST(kql.ipv6_prefix($1), kql.ipv6_prefix($2), $3)))::bigint END $$;

CREATE FUNCTION kql.ipv6_is_match(text, text, prefix bigint) RETURNS boolean LANGUAGE sql IMMUTABLE
AS $$ SELECT kql.ipv6_compare($1, $2, $3) = 0 $$;

CREATE FUNCTION kql.ipv6_is_in_range(text, range text) RETURNS boolean LANGUAGE sql IMMUTABLE
AS $$ SELECT kql._ipv6_masked(kql._ipv6_masked(kql.ipv6_number($1), kql.ipv6_prefix($1)), kql.ipv6_prefix($2))
          = kql._ipv6_masked(kql.ipv6_number($2), kql.ipv6_prefix($2)) $$;

CREATE FUNCTION kql.ipv6_is_in_any_range(text, ranges jsonb) RETURNS boolean LANGUAGE sql STABLE
AS $$ SELECT CASE WHEN kql.is_array($2) AND kql.ipv6_number($1) IS NOT NULL THEN
          EXISTS (SELECT 1 FROM pg_catalog.jsonb_array_elements($2) AS r(value) WHERE kql.ipv6_is_in_range($1, kql.to_text(r.value))) END $$;
