-- Columns read out of a text: what `parse` and `parse-kv` call.

-- The elements of an array as texts.
CREATE FUNCTION kql.texts(jsonb) RETURNS text[] LANGUAGE sql IMMUTABLE PARALLEL SAFE
AS $$ SELECT CASE pg_catalog.jsonb_typeof($1) WHEN 'array' THEN ARRAY(SELECT pg_catalog.jsonb_array_elements_text($1)) ELSE '{}' END $$;

-- Whether a text can be read in a type. A whole number is digits and a sign, nothing else.
CREATE FUNCTION kql.is_readable(text, type text) RETURNS boolean LANGUAGE sql IMMUTABLE PARALLEL SAFE
AS $$ SELECT CASE $2
          WHEN 'long' THEN $1 ~ '^[+-]?[0-9]+$' AND kql.to_long($1) IS NOT NULL
          WHEN 'int' THEN $1 ~ '^[+-]?[0-9]+$' AND kql.to_int(kql.to_long($1)) IS NOT NULL
          WHEN 'real' THEN kql.to_real($1) IS NOT NULL
          WHEN 'decimal' THEN kql.to_decimal($1) IS NOT NULL
          WHEN 'bool' THEN kql.to_bool($1) IS NOT NULL
          WHEN 'datetime' THEN kql.to_datetime($1) IS NOT NULL
          WHEN 'timespan' THEN kql.to_timespan($1) IS NOT NULL
          WHEN 'guid' THEN kql.to_guid($1) IS NOT NULL
          ELSE true END $$;

-- What lies between `texts`, which must occur one after the other and up to the end; null where they do not. `gaps` says what may lie before
-- each of them and before the end: nothing (''), anything ('*'), a value of a type, which is captured, or a whole number and then anything
-- ('long*'). A value of another type makes the whole fail, or where that is relaxed is null itself.
CREATE FUNCTION kql.parse_simple(text, gaps text[], texts text[], relaxed boolean) RETURNS jsonb LANGUAGE plpgsql STABLE PARALLEL SAFE
AS $$
DECLARE
    rest text := $1;
    gap text;
    captured text;
    captures text[] := '{}';
    place int;
BEGIN
    FOR i IN 1 .. COALESCE(pg_catalog.cardinality(gaps), 0) LOOP
        gap := gaps[i];
        IF gap LIKE '_%*' THEN
            captured := pg_catalog.substring(rest, '^[+-]?[0-9]+');
            rest := pg_catalog.substr(rest, COALESCE(pg_catalog.length(captured), 0) + 1);
            IF captured IS NULL OR NOT kql.is_readable(captured, pg_catalog.rtrim(gap, '*')) THEN
                IF relaxed THEN captured := NULL; ELSE RETURN NULL; END IF;
            END IF;
            captures := pg_catalog.array_append(captures, captured);
            gap := '*';
        END IF;
        place := CASE WHEN i > pg_catalog.cardinality(texts) THEN pg_catalog.length(rest) + 1 ELSE pg_catalog.strpos(rest, texts[i]) END;
        IF place IS NULL OR place = 0 OR gap = '' AND place > 1 THEN RETURN NULL; END IF;
        IF gap NOT IN ('', '*') THEN
            captured := pg_catalog."left"(rest, place - 1);
            IF NOT kql.is_readable(captured, gap) THEN
                IF relaxed THEN captured := NULL; ELSE RETURN NULL; END IF;
            END IF;
            captures := pg_catalog.array_append(captures, captured);
        END IF;
        rest := pg_catalog.substr(rest, place + COALESCE(pg_catalog.length(texts[i]), 0));
    END LOOP;
    RETURN pg_catalog.to_jsonb(captures);
END $$;

-- A quoted text at the beginning of `text`: what it holds, and how long it is with its quotes; no row where none begins or it never ends.
CREATE FUNCTION kql._quoted(text, quotes text[], escapes text[], OUT held text, OUT length int) RETURNS SETOF record
LANGUAGE plpgsql IMMUTABLE PARALLEL SAFE
AS $$
DECLARE
    closing text;
    letter text;
    escaped boolean := false;
BEGIN
    SELECT pg_catalog."right"(q, 1) INTO closing FROM pg_catalog.unnest(quotes) AS q
    WHERE q <> '' AND pg_catalog."left"(q, 1) = pg_catalog."left"($1, 1) LIMIT 1;
    IF closing IS NULL THEN RETURN; END IF;
    held := '';
    FOR i IN 2 .. pg_catalog.length($1) LOOP
        letter := pg_catalog.substr($1, i, 1);
        IF escaped THEN
            held := held || letter;
            escaped := false;
        ELSIF letter = ANY (escapes) THEN escaped := true;
        ELSIF letter = closing THEN
            length := i;
            RETURN NEXT;
            RETURN;
        ELSE held := held || letter;
        END IF;
    END LOOP;
END $$;

-- Pairs by their delimiters. A value ends at the next `pair`, or where that is greedy at the next of the keys; a quoted one at its quote.
CREATE FUNCTION kql._parse_delimited(text, greedy boolean, pair text, kv text, quotes text[], escapes text[], keys text[]) RETURNS jsonb
LANGUAGE plpgsql STABLE PARALLEL SAFE
AS $$
DECLARE
    rest text := $1;
    name text;
    value text;
    quoted record;
    place int;
    until int;
    next_key text := kql.term_pattern(pair, false, false) || '\s*(?:'
        || COALESCE((SELECT pg_catalog.string_agg(kql.term_pattern(k, false, false), '|') FROM pg_catalog.unnest(keys) AS k), '')
        || ')\s*' || kql.term_pattern(kv, false, false);
    pairs jsonb := '{}';
BEGIN
    LOOP
        rest := pg_catalog.regexp_replace(rest, '^\s+', '');
        WHILE pg_catalog.starts_with(rest, pair) LOOP
            rest := pg_catalog.regexp_replace(pg_catalog.substr(rest, pg_catalog.length(pair) + 1), '^\s+', '');
        END LOOP;
        EXIT WHEN rest = '' OR rest IS NULL;
        SELECT * INTO quoted FROM kql._quoted(rest, quotes, escapes);
        IF FOUND THEN
            name := quoted.held;
            rest := pg_catalog.regexp_replace(pg_catalog.substr(rest, quoted.length + 1), '^\s+', '');
            place := CASE WHEN pg_catalog.starts_with(rest, kv) THEN 1 ELSE 0 END;
        ELSE
            place := pg_catalog.strpos(rest, kv);
            EXIT WHEN place = 0;
            name := pg_catalog.regexp_replace(pg_catalog."left"(rest, place - 1), '^\s+|\s+$', '', 'g');
        END IF;
        until := pg_catalog.strpos(rest, pair);
        IF place = 0 OR until > 0 AND until < place THEN
            EXIT WHEN until = 0;
            rest := pg_catalog.substr(rest, until + pg_catalog.length(pair));
            CONTINUE;
        END IF;
        rest := pg_catalog.substr(rest, place + pg_catalog.length(kv));
        IF NOT pg_catalog.starts_with(rest, pair) THEN rest := pg_catalog.regexp_replace(rest, '^\s+', ''); END IF;
        SELECT * INTO quoted FROM kql._quoted(rest, quotes, escapes);
        IF FOUND THEN
            value := quoted.held;
            rest := pg_catalog.substr(rest, quoted.length + 1);
            until := pg_catalog.strpos(rest, pair);
        ELSE
            until := CASE WHEN greedy THEN pg_catalog.regexp_instr(rest, next_key) ELSE pg_catalog.strpos(rest, pair) END;
            value := pg_catalog.regexp_replace(CASE WHEN until = 0 THEN rest ELSE pg_catalog."left"(rest, until - 1) END, '^\s+|\s+$', '', 'g');
        END IF;
        IF name = ANY (keys) AND NOT pg_catalog.jsonb_exists(pairs, name) THEN
            pairs := pairs || pg_catalog.jsonb_build_object(name, value);
        END IF;
        EXIT WHEN until = 0;
        rest := pg_catalog.substr(rest, until + pg_catalog.length(pair));
    END LOOP;
    RETURN pairs;
END $$;

-- Whatever is no letter or digit delimits: the value of a key is the run of letters and digits, or the quoted text, that follows it.
CREATE FUNCTION kql._parse_undelimited(text, quotes text[], escapes text[], keys text[]) RETURNS jsonb LANGUAGE plpgsql STABLE PARALLEL SAFE
AS $$
DECLARE
    rest text := $1;
    name text;
    token text;
    quoted record;
    pairs jsonb := '{}';
BEGIN
    WHILE rest <> '' LOOP
        SELECT * INTO quoted FROM kql._quoted(rest, quotes, escapes);
        IF FOUND THEN
            token := quoted.held;
            rest := pg_catalog.substr(rest, quoted.length + 1);
        ELSE
            token := pg_catalog.substring(rest COLLATE "C.utf8", '^[[:alnum:]]+');
            rest := pg_catalog.substr(rest, COALESCE(pg_catalog.length(token), 1) + 1);
            CONTINUE WHEN token IS NULL;
        END IF;
        IF name IS NOT NULL THEN
            IF NOT pg_catalog.jsonb_exists(pairs, name) THEN pairs := pairs || pg_catalog.jsonb_build_object(name, token); END IF;
            name := NULL;
        ELSIF token = ANY (keys) THEN name := token;
        END IF;
    END LOOP;
    RETURN pairs;
END $$;

-- The first value of each of the keys as a bag; `pair` and `kv` are both empty where whatever is no letter or digit delimits.
CREATE FUNCTION kql.parse_kv(text, greedy boolean, pair text, kv text, quotes text[], escapes text[], keys text[]) RETURNS jsonb
LANGUAGE sql STABLE PARALLEL SAFE
AS $$ SELECT CASE WHEN $3 = '' OR $4 = '' THEN kql._parse_undelimited($1, $5, $6, $7) ELSE kql._parse_delimited($1, $2, $3, $4, $5, $6, $7) END $$;
