CREATE TABLE working_group (
    id text PRIMARY KEY,
    document jsonb NOT NULL
);

CREATE TABLE meeting (
    id text PRIMARY KEY,
    group_id text NOT NULL REFERENCES working_group ON DELETE CASCADE,
    document jsonb NOT NULL,
    starts timestamptz NOT NULL GENERATED ALWAYS AS (to_timestamp((document -> 'starts')::bigint)) STORED,
    ends timestamptz NOT NULL GENERATED ALWAYS AS (to_timestamp((document -> 'ends')::bigint)) STORED,
    status text NOT NULL GENERATED ALWAYS AS (coalesce(document #>> '{session,status}', 'tentative')) STORED,
    tracks jsonb NOT NULL GENERATED ALWAYS AS (coalesce(document #> '{session,trackIds}', '[]')) STORED
);

CREATE INDEX ON meeting (group_id);
CREATE INDEX ON meeting (starts);
CREATE INDEX ON meeting USING gin (tracks);
