-- Forgets what was charged, and leaves a mark for each key, so that nobody who knew of it takes it for lost. One
-- round trip, atomic.
-- KEYS     a gate, then each key and the mark of it
-- ARGV[1]  how long a mark stays (ms)
-- reply    now (us), which the marks hold
local time = redis.call('TIME')
local at = time[1] * 1000000 + time[2]
local now = string.format('%.0f', at)
-- The gate's mark is what `gate.lua` says. One that was closed for longer is marked for as long.
local stays, gate = tonumber(ARGV[1]), redis.pcall('GET', KEYS[1])
if type(gate) == 'string' and #gate >= 16 then
  stays = math.max(stays, math.ceil((struct.unpack('<d', gate) - at) / 1000) + 1000)
end
redis.call('SET', KEYS[1], struct.pack('<d', at), 'PX', string.format('%.0f', stays))
for i = 2, #KEYS, 2 do
  redis.call('DEL', KEYS[i])
  redis.call('SET', KEYS[i + 1], now, 'PX', ARGV[1])
end
return now
