-- Writes a record and releases the lease if the holder has it: 1 if written, otherwise 0.
-- KEYS: lease, value. ARGV: holder, value, milliseconds.
if redis.call('GET', KEYS[1]) ~= ARGV[1] then return 0 end
redis.call('SET', KEYS[2], ARGV[2], 'PX', ARGV[3])
redis.call('DEL', KEYS[1])
return 1
