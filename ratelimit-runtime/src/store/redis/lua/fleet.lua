-- Says that a process is alive, and counts those that are. One key, one round trip, atomic.
-- KEYS[1]  sorted set of processes by the instant of their last word (ms, server's clock)
-- ARGV     1 name of the process  2 after how long without a word one is dead (ms)
-- reply    {how many are alive, now (us), 1 where nobody knew of this one}
local time = redis.call('TIME')
local now_us = time[1] * 1000000 + time[2]
local now, span = math.floor(now_us / 1000), tonumber(ARGV[2])
redis.call('ZREMRANGEBYSCORE', KEYS[1], '-inf', now - span)
-- Said before the clock was set back.
redis.call('ZREMRANGEBYSCORE', KEYS[1], now + span, '+inf')
local is_new = redis.call('ZADD', KEYS[1], now, ARGV[1])
redis.call('PEXPIRE', KEYS[1], 2 * span)
return { redis.call('ZCARD', KEYS[1]), now_us, is_new }
