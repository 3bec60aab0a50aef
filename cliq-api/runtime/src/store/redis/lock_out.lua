-- Starts a lockout. One that ends later stays in force; it is written again, so that replicas confirm
-- it.
-- KEYS: lockout. ARGV: milliseconds.
local period = math.max(redis.call('PTTL', KEYS[1]), tonumber(ARGV[1]))
redis.call('SET', KEYS[1], '1', 'PX', string.format('%.0f', period))
return 1
