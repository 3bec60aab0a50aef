-- Stops counting a request that was not sent.
-- KEYS: requests. ARGV: permit.
return redis.call('ZREM', KEYS[1], ARGV[1])
