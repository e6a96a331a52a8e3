-- A text that is null, which KQL has none of, stays null.

CREATE OR REPLACE FUNCTION kql.replace_strings(text, lookups jsonb, rewrites jsonb) RETURNS text LANGUAGE plpgsql IMMUTABLE PARALLEL SAFE
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
