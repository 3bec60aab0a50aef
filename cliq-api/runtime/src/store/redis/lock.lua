-- Locks, unless a lock that ends later is on. Either is written, so that whoever waits for its
-- replicas waits for the lock that counts.
-- KEYS: lock. ARGV: milliseconds.
local period = math.max(redis.call('PTTL', KEYS[1]), tonumber(ARGV[1]))
redis.call('SET', KEYS[1], '1', 'PX', string.format('%.0f', period))
return 1
