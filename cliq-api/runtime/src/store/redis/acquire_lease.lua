-- Acquires or renews the lease on a record: -1 held, otherwise the milliseconds for which it is busy.
-- KEYS: lease. ARGV: holder, milliseconds.
local holder = redis.call('GET', KEYS[1])
if holder and holder ~= ARGV[1] then
  return redis.call('PTTL', KEYS[1]) + 1
end
redis.call('SET', KEYS[1], ARGV[1], 'PX', ARGV[2])
return -1
