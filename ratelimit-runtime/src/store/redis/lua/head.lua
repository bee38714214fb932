-- Decides calls against the quotas that govern them, or corrects what was charged. One round trip,
-- atomic, on the server's clock. The rules are those of ratelimit-core, number for number.
--
-- KEYS      each key once, all under one hash tag
-- ARGV 1    "acquire", "resume", "give_back", "penalize", "reward", "lower", "renew", "hold", "slow", "report" or "breaker"
-- ARGV 2    "" for the server's clock; an instant (us) where a test drives the time
-- ARGV 3    "", or the instant (us) after which nobody waits for the reply: then nothing is done
-- ARGV 4    how many quotas follow, each written down once:
--             algorithm, level (of the narrowest scope: 0), cost (permits), then its five numbers
--               1, 2  token bucket, leaky bucket: capacity, permit, refill, version, queue: `refill` units
--                     flow in each microsecond, `permit` units are one permit, capacity is in units,
--                     and the queue is in permits (-1: a token bucket)
--               3, 4  sliding window, exact and approximate: limit, span (us), bucket (us), version, 0
--               5     fixed window: limit, per (us), margin (us), version, 0
--               6     calls in flight: max, process, lease (us), version, 0
-- next ARGV the breakers, each written down once, as little-endian doubles: place in KEYS, lease of a probe
--           (us), probes at one time, failures that open it (0: a rate does), failures in a thousand
--           calls that do, calls it takes, window (us), time it is open (us)
-- last ARGV all other numbers, as little-endian doubles: one text is read faster than its numbers are,
--           and so a reply of many numbers is one text too
-- acquire   how many entries follow, each: calls, how many more to admit for calls to come where there is
--           plenty, place in KEYS of the gate (0: none), how many claims, breaker (0: none), the share of the
--           rate that is asked by (0: any; negative: no less), and for each claim: place in KEYS, quota,
--           max_wait (us)
--   reply   doubles: now (us), then per entry: -2 where all are admitted by token buckets that are as their
--           quotas say, and per claim its credit after that; -1 where all are admitted and none more, else admitted,
--           refused by (0: none; -1: the gate; -2: the breaker; -3: none, it shall ask by another share; else
--           the claim), retry_after (us; the share), reserved; per claim: remaining, reset_after (us), receipt; of an entry with a breaker: its epoch
--           and the number of the first probe of those that are admitted (-1: none, it lets all through; -2:
--           none, it is open; -3: none, it is half-open); then per reserved call: charged, wait (us), and the
--           receipt of each claim that is charged. Last the places of the claims' keys that were not there
--           A receipt is two numbers: credit after it, 0 (buckets); slot, 0 (sliding windows);
--           positions before and after it (fixed window); process, places (calls in flight).
--           Too late, it is -1, now (us).
-- resume    as acquire, and behind the entries what the caller knows of keys, which is heeded first: how many
--           follow, each: place in KEYS, quota, permits in use when it last heard of the key, when that was
--           (us; 0: never), permits it has granted by itself since, those it has promised for later, how many
--           processes do as it does, place in KEYS of what says for a day when the key was reset (us)
-- give_back how many follow, each of one call: place in KEYS, quota, instant of the charge (us), receipt
--   reply   how many calls were given back, wholly or in part
-- penalize, reward, lower (to what is left): how many follow, each: place in KEYS, quota, permits
--   reply   doubles: now (us), and per key: remaining, reset_after (us)
-- renew     how many follow, each: place in KEYS, quota, places held, 1 where these are all of them
--   reply   how many
-- report    how many follow, each: breaker, process, epoch, probe (-1: none), how it ended (0: well, 1: badly,
--           2: unknown), else how many calls ended and how many of them badly. Of one that a process has seen
--           open, and the store may have lost: probe -2, and for how long it is (us) instead of calls
--   reply   doubles: now (us), and per report: what changed (0: nothing, 1: opened, 2: closed, 3: nothing, and
--           the calls were counted), for how long it is open (us), epoch
-- breaker   breaker, and what is done to it (-1: nothing, 0: as new, 1: held open, 2: held closed)
--   reply   doubles: now (us), phase (0: closed, 1: open, 2: half-open, 3: held open, 4: held closed), time
--           until it is half-open (us), probes on their way, epoch
-- hold      place in KEYS of the gate, how long nobody shall pass it from now (us), how the share is cut: to no
--           less than (0: not at all), how long a part takes to come back (us), for how long no other cut is
--           made (us); when the caller heard of that, where the store may have lost it (us; 0: it is news). Neither
--           opens the gate, and makes the share whole. What was heard before somebody has opened it is not heeded
--   reply   how long nobody passes it (us)
-- slow      place in KEYS of the gate, the share that it has at most, how long a part takes to come back (us), when
--           the caller heard of that (us)
--   reply   the share
--
-- The script is head, plain, arithmetic, gate, breaker, buckets, sliding_windows, fixed_window, in_flight and
-- decision, one after the other: each algorithm answers the same questions, and `decision` asks them. Most calls are
-- answered by `plain`, before the rest is made.
--
-- Every number is an integer below 2^53, which a double holds exactly. A refusal writes nothing, but
-- where a state is from the future: the clock was set back, and it would refuse calls for the whole
-- of the step. And a gate that has opened goes with whoever sees it, a moment before it would by itself.

local call, floor, fmod, max, min = redis.call, math.floor, math.fmod, math.max, math.min
local byte, pack_numbers, unpack_numbers = string.byte, struct.pack, struct.unpack

-- A full key and a missing key mean the same, so a key may go once it is full; it stays this much longer
-- (and longer still where a test drives the time, for keys expire by the server's).
local SLACK_MS = ARGV[2] == '' and 1000 or 3600000
local NEVER = 9007199254740992
local MINUTE = 60000000
-- The share of its rate that a fleet uses, where nothing has cut it.
local WHOLE = 64
local DEEPEST = -4503599627370496
-- What `unpack` is given at once: Lua's stack ends at some 8,000.
local SLICE = 1000

local now
if ARGV[2] ~= '' then
  now = tonumber(ARGV[2])
else
  local time = call('TIME')
  now = time[1] * 1000000 + time[2]
end

-- A script whose caller has given up would charge what nobody uses.
if ARGV[3] ~= '' and now > ARGV[3] + 0 then return pack_numbers('<dd', -1, now) end

-- Exact: of integers below 2^53, a quotient that is no integer lies further from the next one than it
-- is rounded. And fmod costs several times as much.
local function ceil_div(a, b)
  local quotient = -a / b
  return quotient % 1 - quotient
end

-- The numbers of a version above 0 are kept for another hour, to hold while a fleet changes over.
local function lifetime_ms(lifetime, version)
  if version > 0 then lifetime = lifetime + 3600000000 end
  return ceil_div(lifetime, 1000) + SLACK_MS
end

-- What is stored, read in one go where there are several keys. A key that is not there is asked for
-- again: it may hold what cannot be read so, which is an error to tell.
local values, absent = {}, {}
if #KEYS > 2 then
  for from = 1, #KEYS, SLICE do
    local slice = call('MGET', unpack(KEYS, from, min(#KEYS, from + SLICE - 1)))
    for i = 1, #slice do values[from + i - 1] = slice[i] end
  end
end

local function get(place)
  local stored = values[place]
  if not stored and not absent[place] then
    stored = call('GET', KEYS[place])
    values[place], absent[place] = stored, not stored
  end
  return stored
end

-- What takes permits back makes a key go no sooner: whoever heard of them before knows by it that nothing is lost.
local KEEPS = ARGV[1] == 'give_back' or ARGV[1] == 'reward'

-- Keys that are alike live as long, and Redis writes a number down with care for its fractions.
local written, text

local function set(key, value, milliseconds)
  if milliseconds ~= written then written, text = milliseconds, string.format('%.0f', milliseconds) end
  call('SET', key, value, 'PX', text)
end

local function wrong(key)
  error('the key ' .. key .. ' holds something that is not of this library')
end
