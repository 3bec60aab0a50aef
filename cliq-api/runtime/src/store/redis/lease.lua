-- Takes or renews the right to change a record: -1 held, else for how many milliseconds it is busy.
-- KEYS: lease. ARGV: holder, milliseconds.
local holder = redis.call('GET', KEYS[1])
if holder and holder ~= ARGV[1] then
  return redis.call('PTTL', KEYS[1]) + 1
end
redis.call('SET', KEYS[1], ARGV[1], 'PX', ARGV[2])
return -1
