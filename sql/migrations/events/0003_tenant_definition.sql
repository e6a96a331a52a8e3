-- What the tenant's tables were made from, as a digest: a tenant of an older harrier has another one, and gets the tables it lacks.
ALTER TABLE harrier.tenant ADD COLUMN definition text COLLATE "C" NOT NULL DEFAULT '';
