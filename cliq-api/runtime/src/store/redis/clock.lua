-- Microseconds since 1970, by the clock of the server.
local function clock()
  local time = redis.call('TIME')
  return time[1] * 1000000 + time[2]
end

-- Redis takes numbers as text.
local function text(number)
  return string.format('%.0f', number)
end

