-- XML as dynamic: elements are slots, attributes slots with '@', text beside either the slot '#text'; what repeats is an array.
-- Nothing outside of the text is read, and no entity is known but the five of XML itself.

-- '#65' or '#x41'; '' for what is no character of XML.
CREATE FUNCTION kql._xml_character(text) RETURNS text LANGUAGE sql IMMUTABLE PARALLEL SAFE
AS $$ SELECT CASE WHEN c.code IN (9, 10, 13) OR c.code BETWEEN 32 AND 1114111 THEN kql._character(c.code) ELSE '' END
      FROM (SELECT CASE WHEN $1 LIKE '#x%' THEN ('x' || pg_catalog.lpad(pg_catalog.substr($1, 3), 16, '0'))::bit(64)::bigint
                        ELSE pg_catalog.substr($1, 2)::bigint END AS code) AS c $$;

-- With its entities replaced; null where an '&' begins none.
CREATE FUNCTION kql._xml_text(text) RETURNS text LANGUAGE plpgsql IMMUTABLE PARALLEL SAFE
AS $$
DECLARE
    pieces text[];
    named text;
    character text;
BEGIN
    IF pg_catalog.strpos($1, '&') = 0 THEN RETURN $1; END IF;
    IF $1 ~ '&(?!(lt|gt|amp|quot|apos|#[0-9]{1,7}|#x[0-9A-Fa-f]{1,6});)' THEN RETURN NULL; END IF;
    pieces := pg_catalog.string_to_array($1, '&');
    FOR place IN 2..pg_catalog.cardinality(pieces) LOOP
        named := pg_catalog.split_part(pieces[place], ';', 1);
        character := CASE named WHEN 'lt' THEN '<' WHEN 'gt' THEN '>' WHEN 'amp' THEN '&' WHEN 'quot' THEN '"' WHEN 'apos' THEN ''''
            ELSE kql._xml_character(named) END;
        IF character = '' THEN RETURN NULL; END IF;
        pieces[place] := character || pg_catalog.substr(pieces[place], pg_catalog.length(named) + 2);
    END LOOP;
    RETURN pg_catalog.array_to_string(pieces, '');
END $$;

-- The slots of an element, an array where a name comes again; what is nothing but text is that text, what is nothing at all null.
CREATE FUNCTION kql._xml_value(names text[], "values" jsonb[]) RETURNS jsonb LANGUAGE sql STABLE PARALLEL SAFE
AS $$ SELECT CASE WHEN pg_catalog.cardinality($1) = 0 THEN 'null'::jsonb
                  WHEN pg_catalog.cardinality($1) = 1 AND $1[1] = '#text' THEN $2[1]
                  ELSE (SELECT pg_catalog.jsonb_object_agg(s.name, CASE WHEN s.count = 1 THEN s.all -> 0 ELSE s.all END)
                        FROM (SELECT u.name, pg_catalog.count(*) AS count, pg_catalog.jsonb_agg(u.value ORDER BY u.place) AS all
                              FROM ROWS FROM (pg_catalog.unnest($1), pg_catalog.unnest($2)) WITH ORDINALITY AS u(name, value, place) GROUP BY u.name) AS s) END $$;

-- Null for what is not well formed, deeper than 128 elements, or declares entities of its own.
CREATE FUNCTION kql.parse_xml(text) RETURNS jsonb LANGUAGE plpgsql STABLE PARALLEL SAFE
AS $$
DECLARE
    -- What stands between one '<' and the next.
    pieces text[] := pg_catalog.string_to_array(pg_catalog.btrim($1, E' \t\r\n\uFEFF'), '<');
    place int := 1;
    piece text;
    tag text[];
    pair text[];
    after text;
    -- Slots found so far, those of outer elements first, and where those of each open element begin.
    names text[] := '{}';
    "values" jsonb[] := '{}';
    top int := 0;
    opened text[] := '{}';
    starts int[] := '{}';
    depth int := 0;
    -- Text since the last tag.
    content text := '';
    attribute_names text[];
    slot_names text[];
    slots jsonb[];
    has_root boolean := false;
    is_doctype_allowed boolean := true;
BEGIN
    IF pieces[1] <> '' OR pg_catalog.cardinality(pieces) < 2 OR $1 ~ '[\u0001-\u0008\u000B\u000C\u000E-\u001F]' THEN RETURN NULL; END IF;
    WHILE place < pg_catalog.cardinality(pieces) LOOP
        place := place + 1;
        piece := pieces[place];
        after := NULL;
        IF piece LIKE '!--%' OR piece LIKE '![CDATA[%' OR piece LIKE '?%' THEN
            -- Up to its own end, whatever is in between.
            DECLARE
                closing text := CASE WHEN piece LIKE '!--%' THEN '-->' WHEN piece LIKE '?%' THEN '?>' ELSE ']]>' END;
                skip int := CASE WHEN piece LIKE '!--%' THEN 3 WHEN piece LIKE '?%' THEN 1 ELSE 8 END;
                held text[] := ARRAY[pg_catalog.substr(piece, skip + 1)];
                whole text;
            BEGIN
                WHILE pg_catalog.strpos(held[pg_catalog.cardinality(held)], closing) = 0 LOOP
                    place := place + 1;
                    IF place > pg_catalog.cardinality(pieces) THEN RETURN NULL; END IF;
                    held := held || pieces[place];
                END LOOP;
                whole := pg_catalog.array_to_string(held, '<');
                after := pg_catalog.substr(whole, pg_catalog.strpos(whole, closing) + pg_catalog.length(closing));
                IF whole ~ '^xml\s' AND closing = '?>' AND (place <> 2 OR whole !~
                    '^xml\s+version\s*=\s*("1\.[0-9]+"|''1\.[0-9]+'')(\s+encoding\s*=\s*("[-A-Za-z0-9._]+"|''[-A-Za-z0-9._]+''))?(\s+standalone\s*=\s*("(yes|no)"|''(yes|no)''))?\s*\?>') THEN
                    RETURN NULL;
                END IF;
                IF closing = ']]>' THEN
                    IF depth = 0 THEN RETURN NULL; END IF;
                    content := content || pg_catalog."left"(whole, pg_catalog.strpos(whole, closing) - 1);
                END IF;
            END;
        ELSIF piece ~ '^!DOCTYPE\s[^\[\]]*>\s*$' AND NOT has_root AND is_doctype_allowed THEN
            is_doctype_allowed := false;
            after := '';
        ELSE
            tag := pg_catalog.regexp_match(piece,
                '^(/?)([A-Za-z_:\u00B7-\U0010FFFF][-A-Za-z0-9_:.\u00B7-\U0010FFFF]*)((?:\s+[A-Za-z_:\u00B7-\U0010FFFF][-A-Za-z0-9_:.\u00B7-\U0010FFFF]*\s*=\s*(?:"[^"]*"|''[^'']*''))*)\s*(/?)>');
            IF tag IS NULL OR tag[1] = '/' AND (tag[3] <> '' OR tag[4] <> '') THEN RETURN NULL; END IF;
            after := pg_catalog.substr(piece, pg_catalog.length(pg_catalog.substring(piece,
                '^/?[^\s/>"'']+(?:\s+[^\s=]+\s*=\s*(?:"[^"]*"|''[^'']*''))*\s*/?>')) + 1);
            IF pg_catalog.btrim(content, E' \t\r\n') <> '' THEN
                top := top + 1;
                names[top] := '#text';
                "values"[top] := pg_catalog.to_jsonb(pg_catalog.btrim(content, E' \t\r\n'));
            END IF;
            content := '';
            IF tag[1] = '' THEN
                IF depth = 0 AND has_root OR depth >= 128 THEN RETURN NULL; END IF;
                has_root := true;
                depth := depth + 1;
                opened[depth] := tag[2];
                starts[depth] := top;
                IF tag[3] <> '' THEN
                    attribute_names := '{}';
                    FOR pair IN SELECT pg_catalog.regexp_matches(tag[3], '([^\s=]+)\s*=\s*("[^"]*"|''[^'']*'')', 'g') LOOP
                        pair[2] := kql._xml_text(pg_catalog.substr(pair[2], 2, pg_catalog.length(pair[2]) - 2));
                        IF pair[2] IS NULL OR pair[1] = ANY (attribute_names) THEN RETURN NULL; END IF;
                        attribute_names := attribute_names || pair[1];
                        top := top + 1;
                        names[top] := '@' || pair[1];
                        "values"[top] := pg_catalog.to_jsonb(pair[2]);
                    END LOOP;
                END IF;
            END IF;
            IF tag[1] = '/' OR tag[4] = '/' THEN
                IF depth = 0 OR opened[depth] <> tag[2] THEN RETURN NULL; END IF;
                -- A slice would copy all that is open.
                slot_names := '{}';
                slots := '{}';
                FOR slot IN starts[depth] + 1..top LOOP
                    slot_names := slot_names || names[slot];
                    slots := slots || "values"[slot];
                END LOOP;
                "values"[starts[depth] + 1] := kql._xml_value(slot_names, slots);
                names[starts[depth] + 1] := tag[2];
                top := starts[depth] + 1;
                depth := depth - 1;
            END IF;
        END IF;
        IF depth = 0 THEN
            IF pg_catalog.btrim(after, E' \t\r\n') <> '' THEN RETURN NULL; END IF;
        ELSE
            after := kql._xml_text(after);
            IF after IS NULL THEN RETURN NULL; END IF;
            content := content || after;
        END IF;
    END LOOP;
    RETURN CASE WHEN has_root AND depth = 0 THEN pg_catalog.jsonb_build_object(names[1], "values"[1]) END;
END $$;
