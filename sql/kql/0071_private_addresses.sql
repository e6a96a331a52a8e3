CREATE FUNCTION kql._network_is_private(text) RETURNS boolean LANGUAGE sql IMMUTABLE PARALLEL SAFE
AS $$ SELECT a.number BETWEEN 167772160 AND 184549375 OR a.number BETWEEN 2886729728 AND 2887778303 OR a.number BETWEEN 3232235520 AND 3232301055
      FROM (SELECT kql.parse_ipv4($1) AS number) AS a $$;

-- Four plain numbers are read by two patterns; all else, masks and blanks around it too, as an address first. Without a subquery, so that it is inlined.
CREATE OR REPLACE FUNCTION kql.ipv4_is_private(text) RETURNS boolean LANGUAGE sql IMMUTABLE PARALLEL SAFE
AS $$ SELECT CASE
          WHEN $1 COLLATE "C" ~ '^(?:25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9]?[0-9])(?:\.(?:25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9]?[0-9])){3}$'
          THEN $1 COLLATE "C" ~ '^(?:10\.|192\.168\.|172\.(?:1[6-9]|2[0-9]|3[01])\.)'
          ELSE kql._network_is_private($1) END $$;
