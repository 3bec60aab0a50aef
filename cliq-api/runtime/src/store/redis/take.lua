-- Counts a request, if there is room: {0, 0} granted, {1, left} full, {2, left} locked.
-- KEYS: requests, lock. ARGV: ticket, requests, window.
--
-- The requests are a sorted set: tickets, by when they were sent. The member `window`, with a
-- negative score, is the longest window that anybody asked for: so long a request is remembered.
local sent, lock = KEYS[1], KEYS[2]
local ticket, requests, window = ARGV[1], tonumber(ARGV[2]), tonumber(ARGV[3])
local now = clock()

-- The same call again, because its first answer was lost on the way: it is sent later than was
-- counted. The write is also what the caller waits for on the replicas, so there has to be one.
if redis.call('ZSCORE', sent, ticket) then
  redis.call('ZADD', sent, text(now), ticket)
  redis.call('PEXPIRE', sent, text(math.ceil(
    math.max(window, -(redis.call('ZSCORE', sent, 'window') or 0)) / 1000) + 1000))
  return {0, 0}
end

-- A key is there for as long as PTTL says, and until the next millisecond begins.
local locked = redis.call('PTTL', lock)
if locked >= 0 then return {2, (locked + 1) * 1000} end

-- After the clock was set back, what lies ahead counts as sent now.
for _, ahead in ipairs(redis.call('ZRANGEBYSCORE', sent, '(' .. text(now), '+inf')) do
  redis.call('ZADD', sent, text(now), ahead)
end
local longest = math.max(window, -(redis.call('ZSCORE', sent, 'window') or 0))
redis.call('ZREMRANGEBYSCORE', sent, '(0', text(math.max(now - longest, 0)))

if requests == 0 then return {1, window} end
local from = '(' .. text(math.max(now - window, 0))
local over = redis.call('ZCOUNT', sent, from, '+inf') - requests
if over >= 0 then
  local leaves = redis.call('ZRANGEBYSCORE', sent, from, '+inf', 'WITHSCORES', 'LIMIT', over, 1)
  return {1, leaves[2] + window - now}
end

redis.call('ZADD', sent, text(now), ticket, text(-longest), 'window')
redis.call('PEXPIRE', sent, text(math.ceil(longest / 1000) + 1000))
return {0, 0}
