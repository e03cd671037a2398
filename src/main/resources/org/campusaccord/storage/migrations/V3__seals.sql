-- Version 3: the keys that this store's installation has sealed files with.

-- Certificates, not keys: what one of them sealed is ours, also after the key itself is lost. The row that was added
-- last is the one in use. A key lies in a file beside the store; the password opens that file and nothing else.
CREATE TABLE seal_certificate (
    id          BIGINT GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    fingerprint CHAR(64)              NOT NULL UNIQUE, -- SHA-256 of the public key
    certificate BINARY VARYING(4000)  NOT NULL,
    password    VARCHAR(100)          NOT NULL,
    kept_at     TIMESTAMP WITH TIME ZONE NOT NULL
);
