-- The value of a record.
-- KEYS: value.
return redis.call('GET', KEYS[1])
