-- Parts of datetimes, periods between them, and their text in a format.

-- How many periods begin after the second moment and up to the first; weeks begin on Sunday.
CREATE FUNCTION kql._period(part text, bigint) RETURNS bigint LANGUAGE sql IMMUTABLE PARALLEL SAFE
AS $$ SELECT CASE pg_catalog.lower($1)
          WHEN 'year' THEN kql._date_part('year', $2)
          WHEN 'quarter' THEN kql._date_part('year', $2) * 4 + kql._date_part('quarter', $2)
          WHEN 'month' THEN kql._date_part('year', $2) * 12 + kql._date_part('month', $2)
          WHEN 'week' THEN ($2 / 864000000000 + 1) / 7
          WHEN 'day' THEN $2 / 864000000000
          WHEN 'hour' THEN $2 / 36000000000
          WHEN 'minute' THEN $2 / 600000000
          WHEN 'second' THEN $2 / 10000000
          WHEN 'millisecond' THEN $2 / 10000
          WHEN 'microsecond' THEN $2 / 10
          WHEN 'nanosecond' THEN CASE WHEN $2 < 92233720368547758 THEN $2 * 100 END END $$;

CREATE FUNCTION kql.datetime_diff(part text, bigint, bigint) RETURNS bigint LANGUAGE sql IMMUTABLE PARALLEL SAFE
AS $$ SELECT CASE WHEN $2 BETWEEN 0 AND 3155378975999999999 AND $3 BETWEEN 0 AND 3155378975999999999 THEN
          CASE WHEN pg_catalog.lower($1) = 'nanosecond' THEN kql.multiply($2 - $3, 100) ELSE kql._period($1, $2) - kql._period($1, $3) END END $$;

-- A day that the month does not have becomes its last one.
CREATE FUNCTION kql._add_months(bigint, months bigint) RETURNS bigint LANGUAGE sql IMMUTABLE PARALLEL SAFE
AS $$ SELECT CASE WHEN $2 BETWEEN -200000 AND 200000 AND (kql._date_part('year', $1) * 12 + kql._date_part('month', $1) - 1 + $2) BETWEEN 12 AND 119999 THEN
          kql._day_ticks(kql.day_of($1) + pg_catalog.make_interval(months => kql._int($2))) + $1 % 864000000000 END $$;

CREATE FUNCTION kql.datetime_move(part text, amount bigint, bigint) RETURNS bigint LANGUAGE sql IMMUTABLE PARALLEL SAFE
AS $$ SELECT CASE pg_catalog.lower($1)
          WHEN 'year' THEN kql._add_months($3, kql.multiply($2, 12))
          WHEN 'quarter' THEN kql._add_months($3, kql.multiply($2, 3))
          WHEN 'month' THEN kql._add_months($3, $2)
          WHEN 'week' THEN kql.datetime_add($3, kql.multiply($2, 6048000000000))
          WHEN 'day' THEN kql.datetime_add($3, kql.multiply($2, 864000000000))
          WHEN 'hour' THEN kql.datetime_add($3, kql.multiply($2, 36000000000))
          WHEN 'minute' THEN kql.datetime_add($3, kql.multiply($2, 600000000))
          WHEN 'second' THEN kql.datetime_add($3, kql.multiply($2, 10000000))
          WHEN 'millisecond' THEN kql.datetime_add($3, kql.multiply($2, 10000))
          WHEN 'microsecond' THEN kql.datetime_add($3, kql.multiply($2, 10)) END $$;

CREATE FUNCTION kql.datetime_part(part text, bigint) RETURNS bigint LANGUAGE sql IMMUTABLE PARALLEL SAFE
AS $$ SELECT CASE pg_catalog.lower($1)
          WHEN 'year' THEN kql._date_part('year', $2) WHEN 'quarter' THEN kql._date_part('quarter', $2)
          WHEN 'month' THEN kql._date_part('month', $2) WHEN 'day' THEN kql._date_part('day', $2)
          WHEN 'week_of_year' THEN kql._date_part('week', $2) WHEN 'weekofyear' THEN kql._date_part('week', $2)
          WHEN 'dayofyear' THEN kql._date_part('doy', $2)
          WHEN 'hour' THEN $2 / 36000000000 % 24 WHEN 'minute' THEN $2 / 600000000 % 60 WHEN 'second' THEN $2 / 10000000 % 60
          WHEN 'millisecond' THEN $2 / 10000 % 1000 WHEN 'microsecond' THEN $2 / 10 % 1000000
          WHEN 'nanosecond' THEN $2 % 10000000 * 100 END $$;

-- The last tick of the period, `offset` periods on.
CREATE FUNCTION kql.endofday(bigint, "offset" bigint) RETURNS bigint LANGUAGE sql IMMUTABLE PARALLEL SAFE
AS $$ SELECT kql.datetime_add(kql.startofday($1), kql.subtract(kql.multiply(kql.add($2, 1), 864000000000), 1)) $$;

CREATE FUNCTION kql.endofweek(bigint, "offset" bigint) RETURNS bigint LANGUAGE sql IMMUTABLE PARALLEL SAFE
AS $$ SELECT kql.datetime_in_range(kql.subtract(kql.add(kql.bin(kql.add($1, 864000000000), 6048000000000) - 864000000000, kql.multiply(kql.add($2, 1), 6048000000000)), 1)) $$;

-- The start of a month, counted from January of the year 1.
CREATE FUNCTION kql._month_start(months bigint) RETURNS bigint LANGUAGE sql IMMUTABLE PARALLEL SAFE
AS $$ SELECT CASE WHEN $1 BETWEEN 0 AND 119987 THEN kql.civil_days(($1 / 12 + 1)::int, ($1 % 12 + 1)::int, 1) * 864000000000
                  WHEN $1 = 119988 THEN 3155378976000000000 END $$;

CREATE FUNCTION kql._month_index(bigint) RETURNS bigint LANGUAGE sql IMMUTABLE PARALLEL SAFE
AS $$ SELECT (kql._date_part('year', $1) - 1) * 12 + kql._date_part('month', $1) - 1 $$;

CREATE FUNCTION kql.endofmonth(bigint, "offset" bigint) RETURNS bigint LANGUAGE sql IMMUTABLE PARALLEL SAFE
AS $$ SELECT kql.datetime_in_range(kql._month_start(kql.add(kql.add(kql._month_index($1), $2), 1)) - 1) $$;

CREATE FUNCTION kql.endofyear(bigint, "offset" bigint) RETURNS bigint LANGUAGE sql IMMUTABLE PARALLEL SAFE
AS $$ SELECT kql.datetime_in_range(kql._month_start(kql.multiply(kql.add(kql._date_part('year', $1), $2), 12)) - 1) $$;

CREATE FUNCTION kql.startofday(bigint, "offset" bigint) RETURNS bigint LANGUAGE sql IMMUTABLE PARALLEL SAFE
AS $$ SELECT kql.datetime_add(kql.startofday($1), kql.multiply($2, 864000000000)) $$;

CREATE FUNCTION kql.startofweek(bigint, "offset" bigint) RETURNS bigint LANGUAGE sql IMMUTABLE PARALLEL SAFE
AS $$ SELECT kql.datetime_in_range(kql.add(kql.bin(kql.add($1, 864000000000), 6048000000000) - 864000000000, kql.multiply($2, 6048000000000))) $$;

CREATE FUNCTION kql.startofmonth(bigint, "offset" bigint) RETURNS bigint LANGUAGE sql IMMUTABLE PARALLEL SAFE
AS $$ SELECT kql.datetime_in_range(kql._month_start(kql.add(kql._month_index($1), $2))) $$;

CREATE FUNCTION kql.startofyear(bigint, "offset" bigint) RETURNS bigint LANGUAGE sql IMMUTABLE PARALLEL SAFE
AS $$ SELECT kql.datetime_in_range(kql._month_start(kql.multiply(kql.add(kql._date_part('year', $1), kql.subtract($2, 1)), 12))) $$;

-- Null where a part is out of its range.
CREATE FUNCTION kql.make_datetime(year bigint, month bigint, day bigint, hour bigint, minute bigint, second double precision) RETURNS bigint
LANGUAGE sql IMMUTABLE PARALLEL SAFE
AS $$ SELECT CASE WHEN $1 BETWEEN 1 AND 9999 AND $2 BETWEEN 1 AND 12 AND $3 BETWEEN 1 AND 31 AND $4 BETWEEN 0 AND 23 AND $5 BETWEEN 0 AND 59
                       AND $6 >= 0 AND $6 < 60 THEN
          kql.datetime_in_range(kql.civil_days(kql._int($1), kql._int($2), kql._int($3)) * 864000000000 + kql._int($4) * 36000000000 + kql._int($5) * 600000000::bigint + pg_catalog.round($6::numeric * 10000000)::bigint) END $$;

CREATE FUNCTION kql.make_timespan(days bigint, hours bigint, minutes bigint, seconds double precision) RETURNS bigint LANGUAGE sql IMMUTABLE PARALLEL SAFE
AS $$ SELECT CASE WHEN $1 BETWEEN 0 AND 10675198 AND $2 BETWEEN 0 AND 23 AND $3 BETWEEN 0 AND 59 AND $4 >= 0 AND $4 < 60 THEN
          $1 * 864000000000 + $2 * 36000000000 + $3 * 600000000 + pg_catalog.round($4::numeric * 10000000)::bigint END $$;

-- Ticks of so many units of `size` ticks after 1970.
CREATE FUNCTION kql.unixtime(bigint, size bigint) RETURNS bigint LANGUAGE sql IMMUTABLE PARALLEL SAFE
AS $$ SELECT kql.datetime_in_range(kql.add(621355968000000000, kql.multiply($1, $2))) $$;

CREATE FUNCTION kql.unixtime(double precision, size bigint) RETURNS bigint LANGUAGE sql IMMUTABLE PARALLEL SAFE
AS $$ SELECT CASE WHEN pg_catalog.abs($1) < 1e18 THEN
          kql.datetime_in_range(kql.add(621355968000000000, kql.to_long(pg_catalog.round($1::numeric * $2)))) END $$;

CREATE FUNCTION kql.unixtime_nanoseconds(bigint) RETURNS bigint LANGUAGE sql IMMUTABLE PARALLEL SAFE
AS $$ SELECT kql.datetime_in_range(kql.add(621355968000000000, $1 / 100)) $$;

-- The multiple of `size` at or below a value, counted from `fixed`.
CREATE FUNCTION kql.bin_at(bigint, size bigint, fixed bigint) RETURNS bigint LANGUAGE sql IMMUTABLE PARALLEL SAFE
AS $$ SELECT kql.add(kql.bin(kql.subtract($1, $3), $2), $3) $$;

CREATE FUNCTION kql.bin_at(double precision, size double precision, fixed double precision) RETURNS double precision LANGUAGE sql IMMUTABLE
AS $$ SELECT kql.add(kql.bin(kql.subtract($1, $3), $2), $3) $$;

-- Fractions of a second to so many digits, cut; upper case drops the zeros at its end.
CREATE FUNCTION kql._fraction(ticks bigint, specifier text) RETURNS text LANGUAGE sql IMMUTABLE PARALLEL SAFE
AS $$ SELECT CASE WHEN pg_catalog.starts_with($2, 'F') THEN pg_catalog.rtrim(f.digits, '0') ELSE f.digits END
      FROM (SELECT pg_catalog."left"(kql._zero_padded($1 % 10000000, 7), pg_catalog.length($2)) AS digits) AS f $$;

CREATE FUNCTION kql._zero_padded_at_least(bigint, width int) RETURNS text LANGUAGE sql IMMUTABLE PARALLEL SAFE
AS $$ SELECT pg_catalog.lpad($1::text, GREATEST($2, pg_catalog.length($1::text)), '0') $$;

CREATE FUNCTION kql._datetime_field(ticks bigint, specifier text) RETURNS text LANGUAGE sql IMMUTABLE PARALLEL SAFE
AS $$ SELECT CASE
          WHEN $2 ~ '^d{1,2}$' THEN kql._zero_padded_at_least(kql._date_part('day', $1), pg_catalog.length($2))
          WHEN $2 ~ '^M{1,2}$' THEN kql._zero_padded_at_least(kql._date_part('month', $1), pg_catalog.length($2))
          WHEN $2 = 'yyyy' THEN kql._zero_padded(kql._date_part('year', $1), 4)
          WHEN $2 = 'yy' THEN kql._zero_padded(kql._date_part('year', $1) % 100, 2)
          WHEN $2 = 'y' THEN (kql._date_part('year', $1) % 100)::text
          WHEN $2 ~ '^H{1,2}$' THEN kql._zero_padded_at_least($1 / 36000000000 % 24, pg_catalog.length($2))
          WHEN $2 ~ '^h{1,2}$' THEN kql._zero_padded_at_least(($1 / 36000000000 + 11) % 12 + 1, pg_catalog.length($2))
          WHEN $2 ~ '^m{1,2}$' THEN kql._zero_padded_at_least($1 / 600000000 % 60, pg_catalog.length($2))
          WHEN $2 ~ '^s{1,2}$' THEN kql._zero_padded_at_least($1 / 10000000 % 60, pg_catalog.length($2))
          WHEN $2 ~ '^(f{1,7}|F{1,7})$' THEN kql._fraction($1, $2)
          WHEN $2 = 'tt' THEN CASE WHEN $1 / 36000000000 % 24 < 12 THEN 'AM' ELSE 'PM' END
          ELSE $2 END $$;

CREATE FUNCTION kql._timespan_field(ticks bigint, specifier text) RETURNS text LANGUAGE sql IMMUTABLE PARALLEL SAFE
AS $$ SELECT CASE
          WHEN $2 ~ '^d{1,8}$' THEN kql._zero_padded_at_least($1 / 864000000000, pg_catalog.length($2))
          WHEN $2 ~ '^(H{1,2}|h{1,2})$' THEN kql._zero_padded_at_least($1 / 36000000000 % 24, pg_catalog.length($2))
          WHEN $2 ~ '^m{1,2}$' THEN kql._zero_padded_at_least($1 / 600000000 % 60, pg_catalog.length($2))
          WHEN $2 ~ '^s{1,2}$' THEN kql._zero_padded_at_least($1 / 10000000 % 60, pg_catalog.length($2))
          WHEN $2 ~ '^(f{1,7}|F{1,7})$' THEN kql._fraction($1, $2)
          ELSE $2 END $$;

CREATE FUNCTION kql.format_datetime(bigint, format text) RETURNS text LANGUAGE sql IMMUTABLE PARALLEL SAFE
AS $$ SELECT CASE WHEN $1 BETWEEN 0 AND 3155378975999999999 THEN
          (SELECT COALESCE(pg_catalog.string_agg(kql._datetime_field($1, m.part[1]), '' ORDER BY m.place), '')
           FROM pg_catalog.regexp_matches($2, '(d+|M+|y+|H+|h+|m+|s+|f+|F+|t+|.)', 'g') WITH ORDINALITY AS m(part, place)) ELSE '' END $$;

CREATE FUNCTION kql.format_timespan(bigint, format text) RETURNS text LANGUAGE sql IMMUTABLE PARALLEL SAFE
AS $$ SELECT CASE WHEN $1 > -9223372036854775808 THEN CASE WHEN $1 < 0 THEN '-' ELSE '' END ||
          (SELECT COALESCE(pg_catalog.string_agg(kql._timespan_field(pg_catalog.abs($1), m.part[1]), '' ORDER BY m.place), '')
           FROM pg_catalog.regexp_matches($2, '(d+|H+|h+|m+|s+|f+|F+|.)', 'g') WITH ORDINALITY AS m(part, place)) ELSE '' END $$;
