-- As before; `version` is a column of the tenant's table too.
CREATE OR REPLACE FUNCTION kql._kept_lookup(version bigint) RETURNS bigint
LANGUAGE plpgsql STABLE PARALLEL SAFE
AS $$
BEGIN
    PERFORM FROM "_lookups" l WHERE l.id = $1 AND l.removed_at IS NULL;
    IF NOT FOUND THEN
        RAISE EXCEPTION 'a version of a lookup that the query was compiled for has been removed' USING ERRCODE = '22H01';
    END IF;
    RETURN $1;
END $$;
