-- A version of a lookup that a query was compiled for, as long as its rows are there. A removed one raises: its rows would read as an
-- empty file. Names the tenant's table, so it is called with the tenant's schema as search path; it is no function over data.
CREATE FUNCTION kql._kept_lookup(version bigint) RETURNS bigint
LANGUAGE plpgsql STABLE PARALLEL SAFE
AS $$
BEGIN
    PERFORM FROM "_lookups" l WHERE l.id = $1 AND l.removed_at IS NULL;
    IF NOT FOUND THEN
        RAISE EXCEPTION 'a version of a lookup that the query was compiled for has been removed' USING ERRCODE = '22H01';
    END IF;
    RETURN $1;
END $$;
