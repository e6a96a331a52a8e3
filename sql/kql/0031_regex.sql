-- Beside regular expressions. Patterns themselves never come here: the compiler checks and translates them.

-- Captures number `indexes`, one behind the other.
CREATE FUNCTION kql.joined(captures text[], indexes int[]) RETURNS text LANGUAGE sql IMMUTABLE PARALLEL SAFE
AS $$ SELECT COALESCE(pg_catalog.string_agg($1[i.index], '' ORDER BY i.position), '')
      FROM pg_catalog.unnest($2) WITH ORDINALITY AS i(index, position) $$;

CREATE FUNCTION kql.regex_quote(text) RETURNS text LANGUAGE sql IMMUTABLE PARALLEL SAFE
AS $$ SELECT pg_catalog.regexp_replace($1, '([][\\.+*?()|{}^$#&~-])', '\\\1', 'g') $$;
