-- Window functions of KQL that no function of PostgreSQL computes: aggregates over the rows up to the current one, in their order.

-- State: start of the session, and the value before; nulls where there is no session yet, or a null has ended it.
CREATE FUNCTION kql._session_step(
    state bigint[], value bigint, max_from_first bigint, max_between bigint, restarts boolean) RETURNS bigint[]
LANGUAGE plpgsql IMMUTABLE PARALLEL SAFE
AS $$
BEGIN
    IF value IS NULL THEN RETURN ARRAY[NULL, NULL]::bigint[]; END IF;
    IF state[1] IS NULL OR restarts OR value::numeric >= state[1]::numeric + max_from_first
       OR value::numeric >= state[2]::numeric + max_between THEN
        RETURN ARRAY[value, value];
    END IF;
    RETURN ARRAY[state[1], value];
END $$;

CREATE FUNCTION kql._session_start(state bigint[]) RETURNS bigint LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$ SELECT $1[1] $$;

-- The first value of the session that the last row belongs to; null where its own value is null.
CREATE AGGREGATE kql.session_start(value bigint, max_from_first bigint, max_between bigint, restarts boolean) (
    SFUNC = kql._session_step, STYPE = bigint[], FINALFUNC = kql._session_start, INITCOND = '{NULL,NULL}');

-- A null adds nothing.
CREATE FUNCTION kql._running_sum(state double precision, value double precision) RETURNS double precision LANGUAGE sql IMMUTABLE
AS $$ SELECT kql.add($1, COALESCE($2, 0)) $$;

-- Overflow ends in infinity, as it does for any other sum.
CREATE AGGREGATE kql.running_sum(double precision) (SFUNC = kql._running_sum, STYPE = double precision, INITCOND = '0');
