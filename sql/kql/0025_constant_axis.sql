-- The axis of a series with both ends given is the same in every row: computed once, while the statement is planned.
ALTER FUNCTION kql.series_axis(bigint, bigint, double precision, double precision) IMMUTABLE;
ALTER FUNCTION kql.series_axis(bigint, bigint, bigint, bigint) IMMUTABLE;
ALTER FUNCTION kql.series_axis(bigint, bigint, bigint, bigint, text) IMMUTABLE;
