-- How far each file was stored, written by the transactions that stored its records: an ingest that was killed, or a folder that is watched,
-- goes on from here. `head_digest` is the SHA-256 of the file's first `head_length` bytes: a replaced file is read anew.
CREATE TABLE harrier.ingest_source (
    tenant      text COLLATE "C" NOT NULL REFERENCES harrier.tenant,
    -- Absolute path.
    source      text COLLATE "C" NOT NULL,
    consumed    bigint NOT NULL CHECK (consumed >= 0),
    line        bigint NOT NULL,
    size        bigint NOT NULL,
    head_length int NOT NULL,
    head_digest bytea NOT NULL,
    stored_at   timestamptz NOT NULL DEFAULT now(),
    PRIMARY KEY (tenant, source)
);
GRANT SELECT, INSERT, UPDATE ON harrier.ingest_source TO harrier_ingest;
GRANT SELECT ON harrier.ingest_source TO harrier_operator;

-- Refused records are tried again: those that land are no dead letters any more.
GRANT SELECT, DELETE ON harrier.dead_letter TO harrier_ingest;
