-- Forgets what was charged, and leaves a mark for each key, so that nobody who knew of it takes it for lost. One
-- round trip, atomic.
-- KEYS     a gate, then each key and the mark of it
-- ARGV[1]  how long a mark stays (ms)
-- reply    now (us), which the marks hold
local time = redis.call('TIME')
local now = string.format('%.0f', time[1] * 1000000 + time[2])
redis.call('DEL', KEYS[1])
for i = 2, #KEYS, 2 do
  redis.call('DEL', KEYS[i])
  redis.call('SET', KEYS[i + 1], now, 'PX', ARGV[1])
end
return now
