-- Counts a request if the quota allows it: {0, 0} granted, {1, left} exhausted, {2, left} locked out.
-- KEYS: requests, lockout. ARGV: permit, requests, window.
--
-- The requests are a sorted set of permits by the time at which they were granted. The member `window`,
-- with a negative score, is the longest window of all callers, for which requests are remembered.
local sent, lock = KEYS[1], KEYS[2]
local permit, requests, window = ARGV[1], tonumber(ARGV[2]), tonumber(ARGV[3])
local now = clock()

-- A repeated call, because the first response was lost: the request is sent later than it was counted.
-- Replicas confirm writes, so there must be one.
if redis.call('ZSCORE', sent, permit) then
  redis.call('ZADD', sent, text(now), permit)
  redis.call('PEXPIRE', sent, text(math.ceil(
    math.max(window, -(redis.call('ZSCORE', sent, 'window') or 0)) / 1000) + 1000))
  return {0, 0}
end

-- A key exists for as long as PTTL says, and until the next millisecond begins.
local locked = redis.call('PTTL', lock)
if locked >= 0 then return {2, (locked + 1) * 1000} end

-- After the clock was set back, requests in the future count as sent now.
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

redis.call('ZADD', sent, text(now), permit, text(-longest), 'window')
redis.call('PEXPIRE', sent, text(math.ceil(longest / 1000) + 1000))
return {0, 0}
