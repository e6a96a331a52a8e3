-- Texts that are replaced, measured, digested, packed and spelled in ASCII.

-- Every lookup in its turn, in what no lookup before it has taken. A lookup that is no text is passed over; a rewrite that is none leaves what was found.
CREATE FUNCTION kql.replace_strings(text, lookups jsonb, rewrites jsonb) RETURNS text LANGUAGE plpgsql IMMUTABLE PARALLEL SAFE
AS $$
DECLARE
    -- Text that is still open and text that is settled, in turn.
    pieces text[] := ARRAY[$1];
    found text[];
    part text;
    needle text;
    rewrite text;
    is_first boolean;
BEGIN
    IF $1 IS NULL OR NOT COALESCE(kql.is_array(lookups), false) THEN RETURN $1; END IF;
    FOR place IN 0..pg_catalog.jsonb_array_length(lookups) - 1 LOOP
        needle := lookups ->> place;
        CONTINUE WHEN pg_catalog.jsonb_typeof(lookups -> place) <> 'string' OR needle = '' OR pg_catalog.strpos($1, needle) = 0;
        rewrite := CASE WHEN kql.is_array(rewrites) AND pg_catalog.jsonb_typeof(rewrites -> place) = 'string' THEN rewrites ->> place ELSE needle END;
        found := '{}';
        FOR piece IN 1..pg_catalog.cardinality(pieces) LOOP
            IF piece % 2 = 0 OR pieces[piece] = '' THEN
                found := found || pieces[piece];
            ELSE
                is_first := true;
                FOREACH part IN ARRAY pg_catalog.string_to_array(pieces[piece], needle) LOOP
                    IF NOT is_first THEN found := found || rewrite; END IF;
                    found := found || part;
                    is_first := false;
                END LOOP;
            END IF;
        END LOOP;
        pieces := found;
    END LOOP;
    RETURN pg_catalog.array_to_string(pieces, '');
END $$;

-- Rounded to so many digits, without zeros at the end, in the largest unit of which there is a whole one.
CREATE FUNCTION kql.format_bytes(size double precision, digits bigint, unit text) RETURNS text LANGUAGE sql IMMUTABLE PARALLEL SAFE
AS $$ SELECT CASE WHEN kql.is_finite($1) AND u.power IS NOT NULL THEN
          pg_catalog.trim_scale(pg_catalog.round(kql._exact($1) / 1024::numeric ^ u.power, LEAST(GREATEST($2, 0), 15)::int))::text || ' ' || u.name ELSE '' END
      FROM (SELECT power, name FROM (VALUES (0, 'Bytes'), (1, 'KB'), (2, 'MB'), (3, 'GB'), (4, 'TB'), (5, 'PB'), (6, 'EB')) AS units(power, name)
            WHERE CASE WHEN $3 = '' THEN power = 0 OR pg_catalog.abs($1) >= 1024::float8 ^ power ELSE name = $3 END ORDER BY power DESC LIMIT 1) AS u $$;

-- Digests -------------------------------------------------------------------------------------------------------------------

CREATE FUNCTION kql._word_rotated(bigint, count int) RETURNS bigint LANGUAGE sql IMMUTABLE PARALLEL SAFE
AS $$ SELECT (($1 << $2) | ($1 >> (32 - $2))) & 4294967295 $$;

CREATE FUNCTION kql.hash_sha1(text) RETURNS text LANGUAGE plpgsql IMMUTABLE PARALLEL SAFE
AS $$
DECLARE
    message bytea := pg_catalog.convert_to($1, 'UTF8');
    size int := pg_catalog.length(message);
    padded bytea := message || '\x80'::bytea || pg_catalog.decode(pg_catalog.repeat('00', (119 - size % 64) % 64), 'hex') || pg_catalog.int8send(size::bigint * 8);
    h0 bigint := 1732584193;
    h1 bigint := 4023233417;
    h2 bigint := 2562383102;
    h3 bigint := 271733878;
    h4 bigint := 3285377520;
    w bigint[];
    a bigint; b bigint; c bigint; d bigint; e bigint; f bigint; t bigint;
    block int := 0;
BEGIN
    WHILE block < pg_catalog.length(padded) LOOP
        FOR i IN 0..15 LOOP
            w[i] := (pg_catalog.get_byte(padded, block + 4 * i)::bigint << 24) | (pg_catalog.get_byte(padded, block + 4 * i + 1) << 16)
                | (pg_catalog.get_byte(padded, block + 4 * i + 2) << 8) | pg_catalog.get_byte(padded, block + 4 * i + 3);
        END LOOP;
        FOR i IN 16..79 LOOP
            t := w[i - 3] # w[i - 8] # w[i - 14] # w[i - 16];
            w[i] := ((t << 1) | (t >> 31)) & 4294967295;
        END LOOP;
        a := h0; b := h1; c := h2; d := h3; e := h4;
        FOR i IN 0..79 LOOP
            f := CASE WHEN i < 20 THEN ((b & c) | ((~b) & d & 4294967295)) + 1518500249 WHEN i < 40 THEN (b # c # d) + 1859775393
                      WHEN i < 60 THEN ((b & c) | (b & d) | (c & d)) + 2400959708 ELSE (b # c # d) + 3395469782 END;
            t := ((((a << 5) | (a >> 27)) & 4294967295) + f + e + w[i]) & 4294967295;
            e := d; d := c; c := ((b << 30) | (b >> 2)) & 4294967295; b := a; a := t;
        END LOOP;
        h0 := (h0 + a) & 4294967295; h1 := (h1 + b) & 4294967295; h2 := (h2 + c) & 4294967295; h3 := (h3 + d) & 4294967295; h4 := (h4 + e) & 4294967295;
        block := block + 64;
    END LOOP;
    RETURN pg_catalog.lpad(pg_catalog.to_hex(h0), 8, '0') || pg_catalog.lpad(pg_catalog.to_hex(h1), 8, '0') || pg_catalog.lpad(pg_catalog.to_hex(h2), 8, '0')
        || pg_catalog.lpad(pg_catalog.to_hex(h3), 8, '0') || pg_catalog.lpad(pg_catalog.to_hex(h4), 8, '0');
END $$;

-- '' for what is no array of bytes.
CREATE FUNCTION kql.base64_encode_fromarray(jsonb) RETURNS text LANGUAGE sql STABLE PARALLEL SAFE
AS $$ SELECT CASE WHEN kql.is_array($1) THEN
          (SELECT CASE WHEN pg_catalog.bool_and(COALESCE(b.byte BETWEEN 0 AND 255, false))
                       THEN kql._base64(pg_catalog.decode(pg_catalog.string_agg(pg_catalog.lpad(pg_catalog.to_hex(b.byte & 255), 2, '0'), '' ORDER BY b.place), 'hex')) ELSE '' END
           FROM (SELECT CASE WHEN pg_catalog.jsonb_typeof(e.value) = 'number' AND (e.value #>> '{}')::numeric % 1 = 0 THEN kql.to_long(e.value) END AS byte, e.place
                 FROM pg_catalog.jsonb_array_elements($1) WITH ORDINALITY AS e(value, place)) AS b) ELSE '' END $$;

-- Inflate -------------------------------------------------------------------------------------------------------------------

-- A canonical Huffman code by the lengths of its words: how many words there are of each length from 1 to 15, then the symbols in the
-- order of their words. Null where the lengths cannot be those of a code.
CREATE FUNCTION kql._huffman(lengths int[]) RETURNS int[] LANGUAGE sql IMMUTABLE PARALLEL SAFE
AS $$ SELECT CASE WHEN (SELECT pg_catalog.sum(1 << (15 - l.length)) FROM pg_catalog.unnest($1) AS l(length) WHERE l.length > 0) <= 32768 THEN
          ARRAY(SELECT (SELECT pg_catalog.count(*) FROM pg_catalog.unnest($1) AS l(length) WHERE l.length = n.length)::int FROM pg_catalog.generate_series(1, 15) AS n(length) ORDER BY n.length)
          || ARRAY(SELECT (l.place - 1)::int FROM pg_catalog.unnest($1) WITH ORDINALITY AS l(length, place) WHERE l.length > 0 ORDER BY l.length, l.place) END $$;

-- What deflated bytes from `start` on hold, and the place behind them. Both are null where the bytes are not well formed, or hold more than `most`.
CREATE FUNCTION kql._inflate(bytes bytea, start int, most int, OUT content int[], OUT ended int) LANGUAGE plpgsql IMMUTABLE PARALLEL SAFE
AS $$
DECLARE
    size int := pg_catalog.length(bytes);
    place int := start;
    -- Bits that are read and not used yet; the end of the bytes is followed by zeros, `borrowed` of them.
    pool bigint := 0;
    held int := 0;
    borrowed int := 0;
    produced int[] := '{}';
    count int := 0;
    is_last boolean := false;
    kind int;
    lengths int[];
    literals int[];
    distances int[];
    lengths_of_lengths int[];
    code int;
    first int;
    index int;
    symbol int;
    span int;
    distance int;
    wanted int;
    table_of int[];
    length_base CONSTANT int[] := '{3,4,5,6,7,8,9,10,11,13,15,17,19,23,27,31,35,43,51,59,67,83,99,115,131,163,195,227,258}';
    length_extra CONSTANT int[] := '{0,0,0,0,0,0,0,0,1,1,1,1,2,2,2,2,3,3,3,3,4,4,4,4,5,5,5,5,0}';
    distance_base CONSTANT int[] := '{1,2,3,4,5,7,9,13,17,25,33,49,65,97,129,193,257,385,513,769,1025,1537,2049,3073,4097,6145,8193,12289,16385,24577}';
    distance_extra CONSTANT int[] := '{0,0,0,0,1,1,2,2,3,3,4,4,5,5,6,6,7,7,8,8,9,9,10,10,11,11,12,12,13,13}';
    order_of_lengths CONSTANT int[] := '{16,17,18,0,8,7,9,6,10,5,11,4,12,3,13,2,14,1,15}';
    -- What is being read: the lengths of lengths, lengths, or symbols and distances.
    state int;
BEGIN
    WHILE NOT is_last LOOP
        WHILE held < 48 LOOP
            IF place < size THEN pool := pool | (pg_catalog.get_byte(bytes, place)::bigint << held); ELSE borrowed := borrowed + 8; END IF;
            place := place + 1;
            held := held + 8;
        END LOOP;
        IF borrowed > held THEN RETURN; END IF;
        is_last := pool & 1 = 1;
        kind := ((pool >> 1) & 3)::int;
        pool := pool >> 3;
        held := held - 3;
        IF kind = 0 THEN
            -- Stored: from the next whole byte on.
            place := place - held / 8;
            pool := 0; held := 0; borrowed := 0;
            IF place + 4 > size THEN RETURN; END IF;
            span := pg_catalog.get_byte(bytes, place) | (pg_catalog.get_byte(bytes, place + 1) << 8);
            IF span # (pg_catalog.get_byte(bytes, place + 2) | (pg_catalog.get_byte(bytes, place + 3) << 8)) <> 65535 THEN RETURN; END IF;
            place := place + 4;
            IF place + span > size OR count + span > most THEN RETURN; END IF;
            FOR offset_in IN 0..span - 1 LOOP
                count := count + 1;
                produced[count] := pg_catalog.get_byte(bytes, place + offset_in);
            END LOOP;
            place := place + span;
            CONTINUE;
        ELSIF kind = 1 THEN
            literals := kql._huffman(pg_catalog.array_fill(8, ARRAY[144]) || pg_catalog.array_fill(9, ARRAY[112]) || pg_catalog.array_fill(7, ARRAY[24]) || pg_catalog.array_fill(8, ARRAY[8]));
            distances := kql._huffman(pg_catalog.array_fill(5, ARRAY[30]));
            state := 2;
        ELSIF kind = 2 THEN
            wanted := (257 + (pool & 31))::int;
            distance := (1 + ((pool >> 5) & 31))::int;
            span := (4 + ((pool >> 10) & 15))::int;
            pool := pool >> 14;
            held := held - 14;
            IF wanted > 286 OR distance > 30 THEN RETURN; END IF;
            lengths_of_lengths := pg_catalog.array_fill(0, ARRAY[19]);
            FOR n IN 1..span LOOP
                WHILE held < 8 LOOP
                    IF place < size THEN pool := pool | (pg_catalog.get_byte(bytes, place)::bigint << held); ELSE borrowed := borrowed + 8; END IF;
                    place := place + 1;
                    held := held + 8;
                END LOOP;
                lengths_of_lengths[order_of_lengths[n] + 1] := (pool & 7)::int;
                pool := pool >> 3;
                held := held - 3;
            END LOOP;
            table_of := kql._huffman(lengths_of_lengths);
            IF table_of IS NULL THEN RETURN; END IF;
            lengths := '{}';
            state := 1;
        ELSE
            RETURN;
        END IF;
        -- One code word after the other.
        WHILE state > 0 LOOP
            WHILE held < 48 LOOP
                IF place < size THEN pool := pool | (pg_catalog.get_byte(bytes, place)::bigint << held); ELSE borrowed := borrowed + 8; END IF;
                place := place + 1;
                held := held + 8;
            END LOOP;
            IF borrowed > held THEN RETURN; END IF;
            IF state <> 1 THEN table_of := CASE state WHEN 2 THEN literals ELSE distances END; END IF;
            code := 0; first := 0; index := 15; symbol := NULL;
            FOR bits IN 1..15 LOOP
                code := code | ((pool >> (bits - 1)) & 1)::int;
                IF code - table_of[bits] < first THEN
                    symbol := table_of[index + code - first + 1];
                    pool := pool >> bits;
                    held := held - bits;
                    EXIT;
                END IF;
                index := index + table_of[bits];
                first := (first + table_of[bits]) << 1;
                code := code << 1;
            END LOOP;
            IF symbol IS NULL THEN RETURN; END IF;
            IF state = 1 THEN
                IF symbol < 16 THEN
                    lengths := lengths || symbol;
                ELSIF symbol = 16 THEN
                    IF pg_catalog.cardinality(lengths) = 0 THEN RETURN; END IF;
                    lengths := lengths || pg_catalog.array_fill(lengths[pg_catalog.cardinality(lengths)], ARRAY[(3 + (pool & 3))::int]);
                    pool := pool >> 2; held := held - 2;
                ELSIF symbol = 17 THEN
                    lengths := lengths || pg_catalog.array_fill(0, ARRAY[(3 + (pool & 7))::int]);
                    pool := pool >> 3; held := held - 3;
                ELSE
                    lengths := lengths || pg_catalog.array_fill(0, ARRAY[(11 + (pool & 127))::int]);
                    pool := pool >> 7; held := held - 7;
                END IF;
                IF pg_catalog.cardinality(lengths) > wanted + distance THEN RETURN; END IF;
                IF pg_catalog.cardinality(lengths) = wanted + distance THEN
                    literals := kql._huffman(lengths[1:wanted]);
                    distances := COALESCE(kql._huffman(lengths[wanted + 1:]), '{0,0,0,0,0,0,0,0,0,0,0,0,0,0,0}');
                    IF literals IS NULL OR lengths[257] = 0 THEN RETURN; END IF;
                    state := 2;
                END IF;
            ELSIF state = 2 THEN
                IF symbol < 256 THEN
                    IF count >= most THEN RETURN; END IF;
                    count := count + 1;
                    produced[count] := symbol;
                ELSIF symbol = 256 THEN
                    state := 0;
                ELSE
                    IF symbol > 285 THEN RETURN; END IF;
                    span := length_base[symbol - 256] + (pool & ((1 << length_extra[symbol - 256]) - 1))::int;
                    pool := pool >> length_extra[symbol - 256];
                    held := held - length_extra[symbol - 256];
                    state := 3;
                END IF;
            ELSE
                IF symbol > 29 THEN RETURN; END IF;
                distance := distance_base[symbol + 1] + (pool & ((1 << distance_extra[symbol + 1]) - 1))::int;
                pool := pool >> distance_extra[symbol + 1];
                held := held - distance_extra[symbol + 1];
                IF distance > count OR count + span > most THEN RETURN; END IF;
                FOR n IN 1..span LOOP
                    count := count + 1;
                    produced[count] := produced[count - distance];
                END LOOP;
                state := 2;
            END IF;
        END LOOP;
    END LOOP;
    IF borrowed > held THEN RETURN; END IF;
    content := produced;
    ended := LEAST(place - held / 8, size);
END $$;

CREATE FUNCTION kql._packed_bytes(int[]) RETURNS bytea LANGUAGE sql IMMUTABLE PARALLEL SAFE
AS $$ SELECT COALESCE(pg_catalog.decode(pg_catalog.string_agg(pg_catalog.lpad(pg_catalog.to_hex(b.byte), 2, '0'), '' ORDER BY b.place), 'hex'), ''::bytea)
      FROM pg_catalog.unnest($1) WITH ORDINALITY AS b(byte, place) $$;

CREATE FUNCTION kql._adler32(int[]) RETURNS bigint LANGUAGE plpgsql IMMUTABLE PARALLEL SAFE
AS $$
DECLARE
    a bigint := 1;
    b bigint := 0;
    byte int;
BEGIN
    FOREACH byte IN ARRAY $1 LOOP
        a := (a + byte) % 65521;
        b := (b + a) % 65521;
    END LOOP;
    RETURN (b << 16) | a;
END $$;

CREATE FUNCTION kql._crc32(int[]) RETURNS bigint LANGUAGE plpgsql IMMUTABLE PARALLEL SAFE
AS $$
DECLARE
    rests bigint[];
    rest bigint;
    byte int;
BEGIN
    FOR n IN 0..255 LOOP
        rest := n;
        FOR bit IN 1..8 LOOP
            rest := CASE WHEN rest & 1 = 1 THEN 3988292384 # (rest >> 1) ELSE rest >> 1 END;
        END LOOP;
        rests[n] := rest;
    END LOOP;
    rest := 4294967295;
    FOREACH byte IN ARRAY $1 LOOP
        rest := rests[((rest # byte) & 255)::int] # (rest >> 8);
    END LOOP;
    RETURN rest # 4294967295;
END $$;

-- '' for what is not well formed, and for what holds more than 1 MiB.
CREATE FUNCTION kql.zlib_decompress(text) RETURNS text LANGUAGE plpgsql IMMUTABLE PARALLEL UNSAFE
AS $$
DECLARE
    bytes bytea := kql._base64_bytes($1);
    content int[];
    ended int;
BEGIN
    IF bytes IS NULL OR pg_catalog.length(bytes) < 8 OR pg_catalog.get_byte(bytes, 0) & 15 <> 8 OR pg_catalog.get_byte(bytes, 1) & 32 <> 0
        OR (pg_catalog.get_byte(bytes, 0) * 256 + pg_catalog.get_byte(bytes, 1)) % 31 <> 0 THEN
        RETURN '';
    END IF;
    SELECT i.content, i.ended INTO content, ended FROM kql._inflate(bytes, 2, 1048576) AS i;
    IF ended IS NULL OR ended + 4 > pg_catalog.length(bytes)
        OR pg_catalog.encode(pg_catalog.substr(bytes, ended + 1, 4), 'hex') <> pg_catalog.lpad(pg_catalog.to_hex(kql._adler32(content)), 8, '0') THEN
        RETURN '';
    END IF;
    RETURN kql._utf8_text(kql._packed_bytes(content));
END $$;

-- Where the deflated bytes of a member begin that begins at `start`; null where none does.
CREATE FUNCTION kql._gzip_content(bytes bytea, start int) RETURNS int LANGUAGE plpgsql IMMUTABLE PARALLEL SAFE
AS $$
DECLARE
    size int := pg_catalog.length(bytes);
    place int := start + 10;
    flags int;
    text_flag int;
BEGIN
    IF place > size OR pg_catalog.encode(pg_catalog.substr(bytes, start + 1, 3), 'hex') <> '1f8b08' THEN RETURN NULL; END IF;
    flags := pg_catalog.get_byte(bytes, start + 3);
    IF flags & 4 <> 0 THEN
        IF place + 2 > size THEN RETURN NULL; END IF;
        place := place + 2 + pg_catalog.get_byte(bytes, place) + 256 * pg_catalog.get_byte(bytes, place + 1);
    END IF;
    -- A name and a comment, each ended by a zero.
    FOREACH text_flag IN ARRAY ARRAY[8, 16] LOOP
        IF flags & text_flag <> 0 THEN
            WHILE place < size AND pg_catalog.get_byte(bytes, place) <> 0 LOOP place := place + 1; END LOOP;
            place := place + 1;
        END IF;
    END LOOP;
    IF flags & 2 <> 0 THEN place := place + 2; END IF;
    RETURN CASE WHEN flags < 32 AND place <= size THEN place END;
END $$;

-- One member after the other, as `zlib_decompress`.
CREATE FUNCTION kql.gzip_decompress(text) RETURNS text LANGUAGE plpgsql IMMUTABLE PARALLEL UNSAFE
AS $$
DECLARE
    bytes bytea := kql._base64_bytes($1);
    size int := pg_catalog.length(bytes);
    place int := 0;
    whole int[] := '{}';
    content int[];
    checks text;
BEGIN
    IF bytes IS NULL THEN RETURN ''; END IF;
    LOOP
        place := kql._gzip_content(bytes, place);
        IF place IS NULL THEN RETURN ''; END IF;
        SELECT i.content, i.ended INTO content, place FROM kql._inflate(bytes, place, 1048576 - pg_catalog.cardinality(whole)) AS i;
        IF place IS NULL OR place + 8 > size THEN RETURN ''; END IF;
        checks := pg_catalog.lpad(pg_catalog.to_hex(kql._crc32(content)), 8, '0') || pg_catalog.lpad(pg_catalog.to_hex(pg_catalog.cardinality(content)), 8, '0');
        IF checks <> pg_catalog.regexp_replace(pg_catalog.encode(pg_catalog.substr(bytes, place + 1, 8), 'hex'),
            '^(..)(..)(..)(..)(..)(..)(..)(..)$', '\4\3\2\1\8\7\6\5') THEN
            RETURN '';
        END IF;
        whole := whole || content;
        place := place + 8;
        EXIT WHEN place = size;
    END LOOP;
    RETURN kql._utf8_text(kql._packed_bytes(whole));
END $$;

-- Punycode (RFC 3492) -------------------------------------------------------------------------------------------------------

CREATE FUNCTION kql._punycode_bias(delta bigint, length int, is_first boolean) RETURNS int LANGUAGE plpgsql IMMUTABLE PARALLEL SAFE
AS $$
DECLARE
    rest bigint := delta / CASE WHEN is_first THEN 700 ELSE 2 END;
    bias int := 0;
BEGIN
    rest := rest + rest / length;
    WHILE rest > 455 LOOP
        rest := rest / 35;
        bias := bias + 36;
    END LOOP;
    RETURN bias + (36 * rest / (rest + 38))::int;
END $$;

CREATE FUNCTION kql.punycode_from_string(text) RETURNS text LANGUAGE plpgsql IMMUTABLE PARALLEL SAFE
AS $$
DECLARE
    digits CONSTANT text := 'abcdefghijklmnopqrstuvwxyz0123456789';
    points int[] := ARRAY(SELECT pg_catalog.ascii(c.character) FROM pg_catalog.string_to_table($1, NULL) WITH ORDINALITY AS c(character, place) ORDER BY c.place);
    basic text := pg_catalog.regexp_replace($1, '[^\u0001-\u007F]', '', 'g');
    handled int := pg_catalog.length(basic);
    encoded text := '';
    code int := 128;
    place bigint := 0;
    bias int := 72;
    delta bigint;
    rest bigint;
    threshold int;
    base int;
    next record;
BEGIN
    IF $1 = '' THEN RETURN ''; END IF;
    -- Characters beyond ASCII by code point, then by place; each is written as its distance from the one before.
    FOR next IN SELECT p.point, p.place FROM pg_catalog.unnest(points) WITH ORDINALITY AS p(point, place) WHERE p.point > 127 ORDER BY p.point, p.place LOOP
        rest := (SELECT pg_catalog.count(*) FROM pg_catalog.unnest(points) WITH ORDINALITY AS p(point, place)
                 WHERE p.place < next.place AND (p.point < next.point OR p.point = next.point));
        delta := (next.point - code)::bigint * (handled + 1) + rest - place;
        code := next.point;
        place := rest + 1;
        base := 36;
        rest := delta;
        LOOP
            threshold := LEAST(GREATEST(base - bias, 1), 26);
            EXIT WHEN rest < threshold;
            encoded := encoded || pg_catalog.substr(digits, (threshold + (rest - threshold) % (36 - threshold) + 1)::int, 1);
            rest := (rest - threshold) / (36 - threshold);
            base := base + 36;
        END LOOP;
        encoded := encoded || pg_catalog.substr(digits, (rest + 1)::int, 1);
        handled := handled + 1;
        bias := kql._punycode_bias(delta, handled, handled = pg_catalog.length(basic) + 1);
    END LOOP;
    RETURN CASE WHEN basic = '' THEN '' ELSE basic || '-' END || encoded;
END $$;

-- '' for what is no punycode.
CREATE FUNCTION kql.punycode_to_string(text) RETURNS text LANGUAGE plpgsql IMMUTABLE PARALLEL SAFE
AS $$
DECLARE
    parts text[] := pg_catalog.regexp_match($1, '^(?:(.*)-)?([^-]*)$');
    characters text[] := pg_catalog.string_to_array(COALESCE(parts[1], ''), NULL);
    text_digits text := pg_catalog.lower(parts[2]);
    place int := 1;
    code bigint := 128;
    index bigint := 0;
    before bigint;
    weight bigint;
    base int;
    digit int;
    threshold int;
    bias int := 72;
    handled int;
BEGIN
    IF parts IS NULL OR $1 ~ '[^\u0001-\u007F]' THEN RETURN ''; END IF;
    WHILE place <= pg_catalog.length(text_digits) LOOP
        before := index;
        weight := 1;
        base := 36;
        LOOP
            digit := pg_catalog.strpos('abcdefghijklmnopqrstuvwxyz0123456789', pg_catalog.substr(text_digits, place, 1)) - 1;
            IF place > pg_catalog.length(text_digits) OR digit < 0 THEN RETURN ''; END IF;
            place := place + 1;
            index := index + digit * weight;
            threshold := LEAST(GREATEST(base - bias, 1), 26);
            EXIT WHEN digit < threshold;
            weight := weight * (36 - threshold);
            base := base + 36;
            IF weight > 2147483647 OR index > 2147483647 THEN RETURN ''; END IF;
        END LOOP;
        handled := pg_catalog.cardinality(characters) + 1;
        bias := kql._punycode_bias(index - before, handled, before = 0);
        code := code + index / handled;
        index := index % handled;
        IF code > 1114111 OR code BETWEEN 55296 AND 57343 THEN RETURN ''; END IF;
        characters := characters[1:index] || kql._character(code) || characters[index + 1:];
        index := index + 1;
    END LOOP;
    RETURN pg_catalog.array_to_string(characters, '');
END $$;

-- Labels end at a full stop of any of the four kinds that names of domains have, and are put together by the plain one.
CREATE FUNCTION kql.punycode_domain_to_string(text) RETURNS text LANGUAGE sql IMMUTABLE PARALLEL SAFE
AS $$ SELECT COALESCE(pg_catalog.string_agg(CASE WHEN l.label ~ '[^\u0001-\u007F]' THEN 'xn--' || kql.punycode_from_string(l.label) ELSE l.label END, '.' ORDER BY l.place), '')
      FROM pg_catalog.regexp_split_to_table($1, '[.\u3002\uFF0E\uFF61]') WITH ORDINALITY AS l(label, place) $$;

-- '' where a label is no punycode.
CREATE FUNCTION kql.punycode_domain_from_string(text) RETURNS text LANGUAGE sql IMMUTABLE PARALLEL SAFE
AS $$ SELECT CASE WHEN pg_catalog.bool_or(d.decoded = '' AND d.label <> '') THEN '' ELSE pg_catalog.string_agg(d.decoded, '.' ORDER BY d.place) END
      FROM (SELECT l.label, l.place, CASE WHEN l.label ~* '^xn--' THEN kql.punycode_to_string(pg_catalog.substr(l.label, 5)) ELSE l.label END AS decoded
            FROM pg_catalog.string_to_table($1, '.') WITH ORDINALITY AS l(label, place)) AS d $$;

-- Places of text -------------------------------------------------------------------------------------------------------------

-- Of the occurrence of that number. Each is looked for whole within `length` characters (-1: all) from `start`, or from behind the first
-- character of the occurrence before it: the documented examples count so.
CREATE FUNCTION kql.indexof(text, needle text, start bigint, length bigint, occurrence bigint) RETURNS bigint LANGUAGE plpgsql IMMUTABLE PARALLEL SAFE
AS $$
DECLARE
    place bigint := CASE WHEN $3 >= 0 THEN $3 ELSE GREATEST(0, pg_catalog.length($1)::numeric + $3)::bigint END - 1;
    step int;
BEGIN
    IF $3 IS NULL OR $4 IS NULL OR $5 IS NULL OR $4 < -1 OR $5 < 0 THEN RETURN NULL; END IF;
    IF $5 = 0 THEN RETURN -1; END IF;
    FOR round IN 1..LEAST($5, 2147483646)::int LOOP
        IF place + 1 > pg_catalog.length($1) THEN RETURN -1; END IF;
        step := pg_catalog.strpos(kql.substring($1, place + 1, CASE WHEN $4 = -1 THEN 2147483647 ELSE $4 END), $2);
        IF step = 0 THEN RETURN -1; END IF;
        place := place + step;
    END LOOP;
    RETURN place;
END $$;

-- For a pattern that has been checked: of matches within `length` characters from `start` on that do not overlap. Null for a negative start.
CREATE FUNCTION kql._indexof_regex(text, pattern text, start bigint, length bigint, occurrence bigint) RETURNS bigint LANGUAGE sql IMMUTABLE PARALLEL SAFE
AS $$ SELECT CASE WHEN $3 < 0 OR $4 < -1 OR $5 < 0 THEN NULL
                  WHEN $5 = 0 OR $5 > 2147483647 OR i.place = 0 THEN -1 ELSE i.place - 1 + $3 END
      FROM (SELECT pg_catalog.regexp_instr(kql.substring($1, $3, CASE WHEN $4 = -1 THEN 2147483647 ELSE $4 END) COLLATE "C", $2, 1, LEAST(GREATEST($5, 1), 2147483647)::int) AS place) AS i $$;

-- Guids and addresses --------------------------------------------------------------------------------------------------------

-- Hyphens may be left out; what follows is not read.
CREATE OR REPLACE FUNCTION kql.to_guid(text) RETURNS uuid LANGUAGE sql IMMUTABLE PARALLEL SAFE
AS $$ SELECT CASE WHEN $1 ~* '^\s*\{?[0-9a-f]{8}-?[0-9a-f]{4}-?[0-9a-f]{4}-?[0-9a-f]{4}-?[0-9a-f]{12}'
                  THEN pg_catalog."left"(pg_catalog.regexp_replace($1, '[-\s{]', '', 'g'), 32)::uuid END $$;

-- An address under the shorter of the prefix that it comes with and `prefix`; '' for what is none.
CREATE FUNCTION kql.format_ipv4_mask(text, prefix bigint) RETURNS text LANGUAGE sql IMMUTABLE PARALLEL SAFE
AS $$ SELECT COALESCE(NULLIF(kql.format_ipv4(kql.parse_ipv4_mask($1, $2)), '') || '/' || LEAST(kql.ipv4_prefix($1), $2), '') $$;

CREATE FUNCTION kql.format_ipv4_mask(bigint, prefix bigint) RETURNS text LANGUAGE sql IMMUTABLE PARALLEL SAFE
AS $$ SELECT COALESCE(NULLIF(kql.format_ipv4(kql.ipv4_masked($1, $2)), '') || '/' || $2, '') $$;

-- The fewest ranges that hold these addresses and no others, ascending; null where there is no such range.
CREATE FUNCTION kql.ipv4_range_to_cidr_list(text, text) RETURNS jsonb LANGUAGE plpgsql IMMUTABLE PARALLEL SAFE
AS $$
DECLARE
    place bigint := kql.parse_ipv4($1);
    last bigint := kql.parse_ipv4($2);
    size bigint;
    found text[] := '{}';
BEGIN
    IF place IS NULL OR last IS NULL OR place > last THEN RETURN NULL; END IF;
    WHILE place <= last LOOP
        size := CASE WHEN place = 0 THEN 4294967296 ELSE place & -place END;
        WHILE place + size - 1 > last LOOP size := size / 2; END LOOP;
        found := found || (kql.format_ipv4(place) || '/' || (32 - pg_catalog.length(pg_catalog.ltrim(size::bit(64)::text, '0')) + 1));
        place := place + size;
    END LOOP;
    RETURN pg_catalog.to_jsonb(found);
END $$;

-- What a dynamic value is when the query runs.
CREATE FUNCTION kql.gettype(jsonb) RETURNS text LANGUAGE sql IMMUTABLE PARALLEL SAFE
AS $$ SELECT CASE COALESCE(pg_catalog.jsonb_typeof($1), 'null') WHEN 'object' THEN 'dictionary' WHEN 'boolean' THEN 'bool'
                  WHEN 'number' THEN CASE WHEN $1 #>> '{}' ~ '[.]' OR ($1 #>> '{}')::numeric NOT BETWEEN -9223372036854775808 AND 9223372036854775807 THEN 'real'
                                          WHEN ($1 #>> '{}')::numeric BETWEEN -2147483648 AND 2147483647 THEN 'int' ELSE 'long' END
                  ELSE COALESCE(pg_catalog.jsonb_typeof($1), 'null') END $$;
