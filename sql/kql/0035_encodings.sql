-- Text in other clothes: base64, percent signs, digests, URLs, command lines. What cannot be read gives '' or null, as Kusto's does.

-- The bytes of valid base64 with its padding; null for all else.
CREATE FUNCTION kql._base64_bytes(text) RETURNS bytea LANGUAGE sql IMMUTABLE PARALLEL SAFE
AS $$ SELECT CASE WHEN pg_catalog.length($1) % 4 = 0 AND $1 ~ '^[A-Za-z0-9+/]*={0,2}$' AND pg_catalog.length(pg_catalog.rtrim($1, '=')) % 4 <> 1
                  THEN pg_catalog.decode($1, 'base64') END $$;

-- U+0000 cannot be stored; U+FFFD stands in its place, as everywhere.
CREATE FUNCTION kql._utf8_text(bytea) RETURNS text LANGUAGE plpgsql IMMUTABLE PARALLEL UNSAFE
AS $$
DECLARE
    spaced text;
    bytes bytea := $1;
BEGIN
    IF bytes IS NULL THEN RETURN ''; END IF;
    IF pg_catalog."position"(bytes, '\x00'::bytea) > 0 THEN
        spaced := pg_catalog.regexp_replace(pg_catalog.encode(bytes, 'hex'), '(..)', '\1 ', 'g');
        bytes := pg_catalog.decode(pg_catalog.replace(pg_catalog.replace(spaced, '00 ', 'efbfbd'), ' ', ''), 'hex');
    END IF;
    RETURN pg_catalog.convert_from(bytes, 'UTF8');
EXCEPTION WHEN data_exception THEN
    RETURN '';
END $$;

CREATE FUNCTION kql.base64_decode_tostring(text) RETURNS text LANGUAGE sql IMMUTABLE
AS $$ SELECT kql._utf8_text(kql._base64_bytes($1)) $$;

CREATE FUNCTION kql._bytes_array(bytea) RETURNS jsonb LANGUAGE sql STABLE PARALLEL SAFE
AS $$ SELECT CASE WHEN $1 IS NOT NULL THEN
          (SELECT kql._collected(pg_catalog.jsonb_agg(pg_catalog.get_byte($1, p.place) ORDER BY p.place))
           FROM pg_catalog.generate_series(0, pg_catalog.length($1) - 1) AS p(place)) END $$;

CREATE FUNCTION kql.base64_decode_toarray(text) RETURNS jsonb LANGUAGE sql STABLE PARALLEL SAFE
AS $$ SELECT kql._bytes_array(kql._base64_bytes($1)) $$;

CREATE FUNCTION kql._base64(bytea) RETURNS text LANGUAGE sql IMMUTABLE PARALLEL SAFE
AS $$ SELECT COALESCE(pg_catalog.replace(pg_catalog.encode($1, 'base64'), E'\n', ''), '') $$;

CREATE FUNCTION kql.base64_encode_tostring(text) RETURNS text LANGUAGE sql IMMUTABLE PARALLEL SAFE
AS $$ SELECT kql._base64(pg_catalog.convert_to($1, 'UTF8')) $$;

-- The first three parts of a guid come with their bytes turned round.
CREATE FUNCTION kql.base64_encode_fromguid(uuid) RETURNS text LANGUAGE sql IMMUTABLE PARALLEL SAFE
AS $$ SELECT kql._base64(pg_catalog.decode(pg_catalog.regexp_replace(pg_catalog.replace($1::text, '-', ''),
          '^(..)(..)(..)(..)(..)(..)(..)(..)', '\4\3\2\1\6\5\8\7'), 'hex')) $$;

CREATE FUNCTION kql.codepoints(text) RETURNS jsonb LANGUAGE sql STABLE PARALLEL SAFE
AS $$ SELECT kql._collected(pg_catalog.jsonb_agg(pg_catalog.ascii(c.character) ORDER BY c.place))
      FROM pg_catalog.string_to_table($1, NULL) WITH ORDINALITY AS c(character, place) $$;

CREATE FUNCTION kql._character(bigint) RETURNS text LANGUAGE sql IMMUTABLE PARALLEL SAFE
AS $$ SELECT CASE WHEN $1 = 0 THEN pg_catalog.chr(65533) WHEN $1 BETWEEN 1 AND 1114111 AND NOT $1 BETWEEN 55296 AND 57343 THEN pg_catalog.chr($1::int) ELSE '' END $$;

-- Of numbers and arrays of numbers.
CREATE FUNCTION kql.codepoints_to_string(jsonb) RETURNS text LANGUAGE sql STABLE PARALLEL SAFE
AS $$ SELECT CASE WHEN kql.is_array($1) THEN
          (SELECT COALESCE(pg_catalog.string_agg(kql._character(kql.to_long(i.value)), '' ORDER BY e.place, i.place), '')
           FROM pg_catalog.jsonb_array_elements($1) WITH ORDINALITY AS e(value, place),
               pg_catalog.jsonb_array_elements(CASE WHEN kql.is_array(e.value) THEN e.value ELSE pg_catalog.jsonb_build_array(e.value) END) WITH ORDINALITY AS i(value, place))
          ELSE '' END $$;

CREATE FUNCTION kql.hash_md5(text) RETURNS text LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$ SELECT pg_catalog.md5($1) $$;

CREATE FUNCTION kql.hash_sha256(text) RETURNS text LANGUAGE sql IMMUTABLE PARALLEL SAFE
AS $$ SELECT pg_catalog.encode(pg_catalog.sha256(pg_catalog.convert_to($1, 'UTF8')), 'hex') $$;

-- Little-endian, as datetimes are hashed.
CREATE FUNCTION kql._tick_bytes(bigint) RETURNS bytea LANGUAGE sql IMMUTABLE PARALLEL SAFE
AS $$ SELECT pg_catalog.decode(pg_catalog.regexp_replace(pg_catalog.encode(pg_catalog.int8send($1), 'hex'),
          '^(..)(..)(..)(..)(..)(..)(..)(..)$', '\8\7\6\5\4\3\2\1'), 'hex') $$;

-- Arithmetic modulo 2^64.
CREATE FUNCTION kql._wrapped(numeric) RETURNS bigint LANGUAGE sql IMMUTABLE PARALLEL SAFE
AS $$ SELECT (CASE WHEN m.rest >= 9223372036854775808 THEN m.rest - 18446744073709551616
                   WHEN m.rest < -9223372036854775808 THEN m.rest + 18446744073709551616 ELSE m.rest END)::bigint
      FROM (SELECT pg_catalog.mod($1, 18446744073709551616) AS rest) AS m $$;

CREATE FUNCTION kql._rotated(bigint, count int) RETURNS bigint LANGUAGE sql IMMUTABLE PARALLEL SAFE
AS $$ SELECT ($1 << $2) | (($1 >> (64 - $2)) & ((1::bigint << $2) - 1)) $$;

CREATE FUNCTION kql._little_endian(bytea, start int, length int) RETURNS bigint LANGUAGE sql IMMUTABLE PARALLEL SAFE
AS $$ SELECT pg_catalog.bit_or(pg_catalog.get_byte($1, $2 + p.place)::bigint << (8 * p.place)) FROM pg_catalog.generate_series(0, $3 - 1) AS p(place) $$;

CREATE FUNCTION kql._xxhash_round(state bigint, lane bigint) RETURNS bigint LANGUAGE sql IMMUTABLE PARALLEL SAFE
AS $$ SELECT kql._wrapped(kql._rotated(kql._wrapped($1 + $2::numeric * 14029467366897019727), 31)::numeric * 11400714785074694791) $$;

-- xxHash64 with seed 0.
CREATE FUNCTION kql._xxhash64(bytes bytea) RETURNS bigint LANGUAGE plpgsql IMMUTABLE PARALLEL SAFE
AS $$
DECLARE
    size int := pg_catalog.length(bytes);
    place int := 0;
    lanes bigint[] := ARRAY[6983438078262162902, -4417276706812531889, 0, 7046029288634856825];
    hash bigint;
BEGIN
    IF size >= 32 THEN
        WHILE place <= size - 32 LOOP
            FOR lane IN 1..4 LOOP
                lanes[lane] := kql._xxhash_round(lanes[lane], kql._little_endian(bytes, place, 8));
                place := place + 8;
            END LOOP;
        END LOOP;
        hash := kql._wrapped(kql._rotated(lanes[1], 1)::numeric + kql._rotated(lanes[2], 7) + kql._rotated(lanes[3], 12) + kql._rotated(lanes[4], 18));
        FOR lane IN 1..4 LOOP
            hash := kql._wrapped((hash # kql._xxhash_round(0, lanes[lane]))::numeric * 11400714785074694791 + 9650029242287828579);
        END LOOP;
    ELSE
        hash := 2870177450012600261;
    END IF;
    hash := kql._wrapped(hash::numeric + size);
    WHILE place <= size - 8 LOOP
        hash := kql._wrapped(kql._rotated(hash # kql._xxhash_round(0, kql._little_endian(bytes, place, 8)), 27)::numeric * 11400714785074694791 + 9650029242287828579);
        place := place + 8;
    END LOOP;
    IF place <= size - 4 THEN
        hash := kql._wrapped(kql._rotated(hash # kql._wrapped(kql._little_endian(bytes, place, 4)::numeric * 11400714785074694791), 23)::numeric * 14029467366897019727 + 1609587929392839161);
        place := place + 4;
    END IF;
    WHILE place < size LOOP
        hash := kql._wrapped(kql._rotated(hash # kql._wrapped(pg_catalog.get_byte(bytes, place)::numeric * 2870177450012600261), 11)::numeric * 11400714785074694791);
        place := place + 1;
    END LOOP;
    hash := kql._wrapped((hash # (hash >> 33 & 2147483647))::numeric * 14029467366897019727);
    hash := kql._wrapped((hash # (hash >> 29 & 34359738367))::numeric * 1609587929392839161);
    RETURN hash # (hash >> 32 & 4294967295);
END $$;

CREATE FUNCTION kql.hash_xxhash64(text) RETURNS bigint LANGUAGE sql IMMUTABLE PARALLEL SAFE
AS $$ SELECT kql._xxhash64(pg_catalog.convert_to($1, 'UTF8')) $$;

CREATE FUNCTION kql.hash_xxhash64(bigint) RETURNS bigint LANGUAGE sql IMMUTABLE PARALLEL SAFE
AS $$ SELECT kql._xxhash64(kql._tick_bytes($1)) $$;

-- All but letters, digits and -._~ as %xx, in lower case.
CREATE FUNCTION kql.url_encode_component(text) RETURNS text LANGUAGE sql IMMUTABLE PARALLEL SAFE
AS $$ SELECT COALESCE(pg_catalog.string_agg(CASE WHEN c.character ~ '^[A-Za-z0-9._~-]$' THEN c.character
          ELSE pg_catalog.regexp_replace(pg_catalog.encode(pg_catalog.convert_to(c.character, 'UTF8'), 'hex'), '(..)', '%\1', 'g') END, '' ORDER BY c.place), '')
      FROM pg_catalog.string_to_table($1, NULL) WITH ORDINALITY AS c(character, place) $$;

CREATE FUNCTION kql.url_encode(text) RETURNS text LANGUAGE sql IMMUTABLE PARALLEL SAFE
AS $$ SELECT pg_catalog.replace(kql.url_encode_component($1), '%20', '+') $$;

-- Each %xx as its byte; what is no %xx stays.
CREATE FUNCTION kql.url_decode(text) RETURNS text LANGUAGE sql IMMUTABLE
AS $$ SELECT CASE WHEN pg_catalog.strpos($1, '%') = 0 THEN $1 ELSE kql._utf8_text(
          (SELECT pg_catalog.decode(COALESCE(pg_catalog.string_agg(
               CASE WHEN m.part[1] ~ '^%[0-9A-Fa-f]{2}$' THEN pg_catalog.substr(m.part[1], 2)
                    ELSE pg_catalog.encode(pg_catalog.convert_to(m.part[1], 'UTF8'), 'hex') END, '' ORDER BY m.place), ''), 'hex')
           FROM pg_catalog.regexp_matches($1, '%[0-9A-Fa-f]{2}|[^%]+|%', 'g') WITH ORDINALITY AS m(part, place))) END $$;

CREATE FUNCTION kql._query_parameters(text) RETURNS jsonb LANGUAGE sql STABLE PARALLEL SAFE
AS $$ SELECT COALESCE(pg_catalog.jsonb_object_agg(pg_catalog.split_part(p.pair, '=', 1), pg_catalog.substr(p.pair, pg_catalog.length(pg_catalog.split_part(p.pair, '=', 1)) + 2)), '{}')
      FROM pg_catalog.string_to_table($1, '&') AS p(pair) WHERE p.pair <> '' $$;

CREATE FUNCTION kql.parse_urlquery(text) RETURNS jsonb LANGUAGE sql STABLE PARALLEL SAFE
AS $$ SELECT pg_catalog.jsonb_build_object('Query Parameters', kql._query_parameters(pg_catalog.ltrim($1, '?'))) $$;

-- scheme://user:password@host:port/path?query#fragment; the parts of a text without a scheme are its path and what follows.
CREATE FUNCTION kql.parse_url(text) RETURNS jsonb LANGUAGE sql STABLE PARALLEL SAFE
AS $$ SELECT pg_catalog.jsonb_build_object(
          'Scheme', COALESCE(m[1], ''), 'Host', COALESCE(m[4], ''), 'Port', COALESCE(m[5], ''), 'Path', COALESCE(m[6], ''),
          'Username', COALESCE(m[2], ''), 'Password', COALESCE(m[3], ''),
          'Query Parameters', kql._query_parameters(COALESCE(m[7], '')), 'Fragment', COALESCE(m[8], ''))
      FROM pg_catalog.regexp_match($1, '^(?:([A-Za-z][A-Za-z0-9+.-]*)://(?:([^/?#:@]*)(?::([^/?#@]*))?@)?(\[[^]/?#]*\]|[^/?#:]*)(?::([0-9]*))?)?([^?#]*)(?:\?([^#]*))?(?:#(.*))?$') AS m $$;

-- The first record: fields between commas; one that begins with a quote ends with one, a doubled quote is a quote.
CREATE FUNCTION kql.parse_csv(text) RETURNS jsonb LANGUAGE sql STABLE PARALLEL SAFE
AS $$ SELECT kql._collected(pg_catalog.jsonb_agg(CASE WHEN m.field[1] IS NOT NULL THEN pg_catalog.replace(m.field[1], '""', '"') ELSE m.field[2] END ORDER BY m.place))
      FROM pg_catalog.regexp_matches((pg_catalog.regexp_match($1, '^(?:"(?:[^"]|"")*"|[^"\r\n])*'))[1], '(?:^|,)(?:"((?:[^"]|"")*)"|([^,]*))', 'g') WITH ORDINALITY AS m(field, place) $$;

-- Up to four parts of up to eight digits, as one number that orders versions.
CREATE FUNCTION kql.parse_version(text) RETURNS numeric LANGUAGE sql IMMUTABLE PARALLEL SAFE
AS $$ SELECT CASE WHEN $1 ~ '^[0-9]{1,8}(\.[0-9]{1,8}){0,3}$' THEN
          pg_catalog.split_part($1, '.', 1)::numeric * 1e24::numeric + COALESCE(NULLIF(pg_catalog.split_part($1, '.', 2), ''), '0')::numeric * 1e16::numeric
          + COALESCE(NULLIF(pg_catalog.split_part($1, '.', 3), ''), '0')::numeric * 1e8::numeric + COALESCE(NULLIF(pg_catalog.split_part($1, '.', 4), ''), '0')::numeric END $$;

CREATE FUNCTION kql.parse_path(text) RETURNS jsonb LANGUAGE sql STABLE PARALLEL SAFE
AS $$ SELECT pg_catalog.jsonb_build_object(
          'Scheme', COALESCE(m[1], ''), 'RootPath', COALESCE(m[3], ''), 'DirectoryPath', COALESCE(m[2], ''),
          'DirectoryName', COALESCE((pg_catalog.regexp_match(m[2], '([^\\/]*)$'))[1], ''), 'Filename', COALESCE(m[4], ''),
          'Extension', COALESCE((pg_catalog.regexp_match(m[4], '\.([^.]*)$'))[1], ''), 'AlternateDataStreamName', COALESCE(m[5], ''))
      FROM pg_catalog.regexp_match($1, '^(?:([A-Za-z][A-Za-z0-9+.-]+)://)?(?:((?:([A-Za-z]:)(?=[\\/]|$))?.*)[\\/])?([^\\/:]*)(?::([^\\/]*))?$') AS m $$;

-- As Windows cuts a command line: blanks part, quotes hold together, backslashes escape only before a quote. The first part is
-- the program, in which backslashes are nothing special.
CREATE FUNCTION kql.parse_command_line(text) RETURNS jsonb LANGUAGE plpgsql IMMUTABLE PARALLEL SAFE
AS $$
DECLARE
    program text[] := pg_catalog.regexp_match($1, '^[ \t]*(?:"([^"]*)"?|([^ \t]+))');
    rest text;
    arguments text[];
    token text[];
    part text;
    slashes int;
    quoted boolean := false;
    current text := '';
    is_open boolean := false;
BEGIN
    IF program IS NULL THEN RETURN '[]'; END IF;
    arguments := ARRAY[COALESCE(program[1], program[2])];
    rest := pg_catalog.regexp_replace($1, '^[ \t]*(?:"[^"]*"?|[^ \t]+)', '');
    FOR token IN SELECT m.found FROM pg_catalog.regexp_matches(rest, '(\\*)("+|[ \t]+|[^\\" \t]+|$)', 'g') AS m(found) LOOP
        slashes := pg_catalog.length(token[1]);
        part := token[2];
        IF pg_catalog.starts_with(part, '"') THEN
            current := current || pg_catalog.repeat('\', slashes / 2);
            is_open := true;
            IF slashes % 2 = 1 THEN
                current := current || '"';
                part := pg_catalog.substr(part, 2);
            END IF;
            WHILE part <> '' LOOP
                IF quoted AND pg_catalog.starts_with(part, '""') THEN
                    current := current || '"';
                    part := pg_catalog.substr(part, 3);
                    quoted := false;
                ELSE
                    quoted := NOT quoted;
                    part := pg_catalog.substr(part, 2);
                END IF;
            END LOOP;
        ELSE
            IF slashes > 0 THEN
                current := current || token[1];
                is_open := true;
            END IF;
            IF part ~ '^[ \t]' AND NOT quoted THEN
                IF is_open THEN arguments := pg_catalog.array_append(arguments, current); END IF;
                current := '';
                is_open := false;
            ELSIF part <> '' THEN
                current := current || part;
                is_open := true;
            END IF;
        END IF;
    END LOOP;
    IF is_open THEN arguments := pg_catalog.array_append(arguments, current); END IF;
    RETURN pg_catalog.to_jsonb(arguments);
END $$;
