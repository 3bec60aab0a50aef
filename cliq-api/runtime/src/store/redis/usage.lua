-- The usage: {requests, time until the oldest leaves the window, rest of the lockout}; -1 for none.
-- KEYS: requests, lockout. ARGV: window.
local sent, lock, window = KEYS[1], KEYS[2], tonumber(ARGV[1])
local now = clock()
local from = '(' .. text(math.max(now - window, 0))

local leaves = -1
local oldest = redis.call('ZRANGEBYSCORE', sent, from, '+inf', 'WITHSCORES', 'LIMIT', 0, 1)
if oldest[2] then leaves = math.min(oldest[2] + window - now, window) end

local locked = redis.call('PTTL', lock)
if locked >= 0 then locked = (locked + 1) * 1000 else locked = -1 end
return {redis.call('ZCOUNT', sent, from, '+inf'), leaves, locked}
