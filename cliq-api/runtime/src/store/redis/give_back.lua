-- Forgets a request that was not sent.
-- KEYS: requests. ARGV: ticket.
return redis.call('ZREM', KEYS[1], ARGV[1])
