-- Decides calls against the quotas that govern them, or corrects what was charged. One round trip,
-- atomic, on the server's clock. The rules are those of ratelimit-core, number for number.
--
-- KEYS      each key once, all under one hash tag
-- ARGV 1    "acquire", "give_back", "penalize", "reward" or "hold"
-- ARGV 2    "" for the server's clock; an instant (us) where a test drives the time
-- ARGV 3    how many quotas follow, each written down once:
--             algorithm, scope (the narrowest is the smallest), cost (permits), then its five numbers
--               1, 2  token bucket, leaky bucket: capacity, permit, refill, version, queue, in units:
--                     `refill` units flow in each microsecond, `permit` units are one permit
--               3, 4  sliding window, exact and approximate: limit, span (us), bucket (us), version, 0
--               5     fixed window: limit, per (us), margin (us), version, 0
-- last ARGV all other numbers, as little-endian doubles: one text is read faster than its numbers are
-- acquire   how many entries follow, each: calls, place in KEYS of the gate (0: none), how many claims,
--           and for each claim: place in KEYS, quota, max_wait (us)
--   reply   now (us), then per entry: admitted, refused by (0: none; -1: the gate; else the claim),
--           retry_after (us), reserved; per claim: remaining, reset_after (us), receipt; then per
--           reserved call: charged, wait (us), and the receipt of each claim that is charged
--           A receipt is two numbers: credit after it, 0 (buckets); slot, 0 (sliding windows);
--           positions before and after it (fixed window).
-- give_back how many follow, each: place in KEYS, quota, calls, instant of the charge (us), receipt
--   reply   how many calls were given back, wholly or in part
-- penalize, reward: how many follow, each: place in KEYS, quota, permits
--   reply   now (us), and per key: remaining, reset_after (us)
-- hold      place in KEYS of the gate, how long nobody shall pass it from now (us); 0 opens it
--   reply   how long nobody passes it (us)
--
-- Every number is an integer below 2^53, which a double holds exactly. A refusal writes nothing, but
-- where a state is from the future: the clock was set back, and it would refuse calls for the whole
-- of the step.

local call, floor, fmod, max, min = redis.call, math.floor, math.fmod, math.max, math.min

-- A full key and a missing key mean the same, so a key may go once it is full; it stays this much longer
-- (and longer still where a test drives the time, for keys expire by the server's).
local SLACK_MS = ARGV[2] == '' and 1000 or 3600000
local NEVER = 9007199254740992
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

-- Exact where `a / b` would round: fmod is exact.
local function ceil_div(a, b)
  local rest = fmod(a, b)
  if rest > 0 then return (a - rest) / b + 1 end
  return (a - rest) / b
end

-- `count * numerator / denominator` rounded up, where the product may pass 2^53: by long division.
local function scale_up(count, numerator, denominator)
  denominator = max(denominator, 1)
  if count * numerator < NEVER then return ceil_div(count * numerator, denominator) end
  local rest = fmod(numerator, denominator)
  local whole = count * ((numerator - rest) / denominator)
  local quotient, remainder, bit = 0, 0, NEVER
  while bit >= 1 do
    quotient, remainder = quotient * 2, remainder * 2
    if remainder >= denominator then quotient, remainder = quotient + 1, remainder - denominator end
    if count >= bit then
      count, remainder = count - bit, remainder + rest
      if remainder >= denominator then quotient, remainder = quotient + 1, remainder - denominator end
    end
    bit = bit / 2
  end
  if remainder > 0 then quotient = quotient + 1 end
  return min(whole + quotient, NEVER)
end

-- The numbers of a version above 0 are kept for another hour, to hold while a fleet changes over.
local function lifetime_ms(lifetime, version)
  if version > 0 then lifetime = lifetime + 3600000000 end
  return ceil_div(lifetime, 1000) + SLACK_MS
end

-- What is stored, read in one go where there are several keys. A key that is not there is asked for
-- again: it may hold what cannot be read so, which is an error to tell.
local values = {}
if #KEYS > 2 then
  for from = 1, #KEYS, SLICE do
    local slice = call('MGET', unpack(KEYS, from, min(#KEYS, from + SLICE - 1)))
    for i = 1, #slice do values[from + i - 1] = slice[i] end
  end
end

local function get(place)
  return values[place] or call('GET', KEYS[place])
end

-- Lifetimes repeat within a script, and Redis writes a number down with care for its fractions.
local written = {}

local function set(key, value, milliseconds)
  local text = written[milliseconds]
  if not text then
    text = string.format('%.0f', milliseconds)
    written[milliseconds] = text
  end
  call('SET', key, value, 'PX', text)
end

local function wrong(key)
  error('the key ' .. key .. ' holds something that is not a quota')
end

-- Token bucket and leaky bucket. The value is 'b', then eight doubles: credit, instant, capacity,
-- permit, refill, version, returned, returned_at.
local function buckets()
  local bucket = {}

  function bucket.read(quota, at)
    quota.capacity, quota.permit, quota.refill = ARGV[at] + 0, ARGV[at + 1] + 0, ARGV[at + 2] + 0
    quota.version, quota.queue = ARGV[at + 3] + 0, ARGV[at + 4] + 0
    quota.leaky = quota.algorithm == 2
  end

  function bucket.load(quota, key, place)
    local stored = get(place)
    if not stored then
      return {
        credit = quota.capacity, capacity = quota.capacity, permit = quota.permit,
        refill = quota.refill, version = quota.version, returned = 0, returned_at = 0, missing = true,
      }
    end
    if #stored ~= 65 then wrong(key) end
    local tag, credit, at, capacity, permit, refill, version, returned, returned_at =
      struct.unpack('<c1dddddddd', stored)
    if tag ~= 'b' then wrong(key) end
    if at < now then credit = min(capacity, credit + (now - at) * refill) end
    if version <= quota.version
      and (capacity ~= quota.capacity or permit ~= quota.permit or refill ~= quota.refill) then
      local taken
      if quota.leaky then
        taken = scale_up(max(0, capacity - credit), quota.permit, permit)
      else
        taken = scale_up(max(0, capacity - credit), quota.capacity, capacity)
      end
      credit = max(quota.capacity - taken, DEEPEST)
      capacity, permit, refill = quota.capacity, quota.permit, quota.refill
      returned, returned_at = capacity, now
    end
    return {
      credit = credit, capacity = capacity, permit = permit, refill = refill,
      version = max(version, quota.version), returned = returned, returned_at = returned_at,
      ahead = at > now,
    }
  end

  function bucket.wait(quota, state, cost, at_least)
    local needed = 0
    if not quota.leaky then needed = cost * state.permit end
    if needed > state.capacity then return NEVER end
    local missing = needed - state.credit
    if missing <= 0 then return at_least end
    return max(at_least, ceil_div(missing, state.refill))
  end

  function bucket.fits(quota, state, cost, calls)
    if state.credit < 0 then return 0 end
    if quota.leaky then return min(1, calls) end
    local each = cost * state.permit
    if each * calls <= state.credit then return calls end
    return (state.credit - fmod(state.credit, each)) / each
  end

  function bucket.charge(quota, state, cost, calls, wait)
    local kept = state.credit
    if wait > 0 and wait > bucket.wait(quota, state, cost, 0) then
      kept = min(kept, state.capacity - wait * state.refill)
      state.returned = state.capacity
      state.returned_at = max(state.returned_at, now + wait)
    end
    state.credit = max(kept - cost * calls * state.permit, DEEPEST)
    return state.credit, 0
  end

  local function returns_matter_until(state)
    if state.returned == 0 then return 0 end
    return state.returned_at + ceil_div(state.capacity, state.refill)
  end

  -- See `give_back` in ratelimit-core for why this never lets two use one slot.
  function bucket.give_back(_, state, cost, at, credit_after)
    if state.missing then return false end
    cost = cost * state.permit
    local untouched = credit_after + max(0, now - at) * state.refill
    if state.credit == untouched and (untouched < 0 or state.returned_at > now) then
      state.credit = min(state.capacity, state.credit + cost)
      return true
    end
    if untouched < 0 or state.credit < 0 then return false end
    local returned_since = 0
    if state.returned_at >= at then returned_since = state.returned end
    local back = min(cost, state.capacity - untouched - returned_since)
    if back <= 0 then return false end
    if now >= returns_matter_until(state) then state.returned = 0 end
    state.credit = min(state.capacity, state.credit + back)
    state.returned = min(state.capacity, state.returned + back)
    state.returned_at = now
    return true
  end

  function bucket.reward(_, state, permits)
    state.credit = min(state.capacity, state.credit + permits * state.permit)
  end

  local function reset_after(state)
    return ceil_div(state.capacity - state.credit, state.refill)
  end

  function bucket.standing(quota, state)
    local spendable = state.credit
    if quota.leaky then spendable = quota.queue + state.credit + state.permit end
    if spendable < 0 or (quota.leaky and spendable < state.permit) then return 0, reset_after(state) end
    return (spendable - fmod(spendable, state.permit)) / state.permit, reset_after(state)
  end

  function bucket.save(_, key, state)
    local lifetime = max(reset_after(state), returns_matter_until(state) - now)
    local value = struct.pack('<c1dddddddd', 'b', state.credit, now, state.capacity, state.permit,
      state.refill, state.version, state.returned, state.returned_at)
    set(key, value, lifetime_ms(lifetime, state.version))
  end

  return bucket
end

-- What both sliding windows do alike.
local function read_window(quota, at)
  quota.limit, quota.span = ARGV[at] + 0, ARGV[at + 1] + 0
  quota.bucket, quota.version = ARGV[at + 2] + 0, ARGV[at + 3] + 0
end

-- Sliding window, exact. The value is a list: three numbers written negative, so that none is ever
-- taken for an instant (the instant of the last write, version + 1, limit), then the instant of each
-- permit, the oldest first. Entries that are over lie in front until they are trimmed.
local function logs()
  local log = { read = read_window }

  local function push(key, value, times)
    while times > 0 do
      local slice = {}
      for i = 1, min(times, SLICE) do slice[i] = value end
      call('RPUSH', key, unpack(slice))
      times = times - #slice
    end
  end

  local function entry(state, place)
    return tonumber(call('LINDEX', state.key, 3 + place))
  end

  -- A record from the future comes back with the clock.
  local function set_back(key, length, by)
    for from = 3, length - 1, SLICE do
      local slice = call('LRANGE', key, from, from + SLICE - 1)
      for i, instant in ipairs(slice) do call('LSET', key, from + i - 1, max(0, instant - by)) end
    end
    call('LSET', key, 0, -now)
  end

  function log.load(quota, key)
    local length = call('LLEN', key)
    local state = { key = key, n = max(0, length - 3), newest = 0, limit = quota.limit, version = quota.version }
    if length == 0 then
      state.missing = true
      return state
    end
    local head = call('LRANGE', key, 0, 2)
    local at, version, limit = tonumber(head[1]), tonumber(head[2]), tonumber(head[3])
    if not (at and version and limit) or length < 3 or at > 0 or version >= 0 or limit >= 0 then wrong(key) end
    at, version, limit = -at, -version - 1, -limit
    if at > now then
      set_back(key, length, at - now)
      state.ahead = true
    end
    state.old_version, state.old_limit = version, limit
    if version > quota.version then state.limit, state.version = limit, version end
    if state.n > 0 then state.newest = tonumber(call('LINDEX', key, -1)) end
    return state
  end

  function log.wait(quota, state, cost, at_least)
    if cost > state.limit then return NEVER end
    local earliest = max(now + at_least, state.newest)
    local in_the_way = state.n + cost - state.limit
    if in_the_way > 0 then earliest = max(earliest, entry(state, in_the_way - 1) + quota.span) end
    return earliest - now
  end

  -- How many of the oldest entries are over; the first `known` are not looked at.
  local function over(quota, state, known, at_most)
    local low, high = known, at_most
    while low < high do
      local middle = floor((low + high) / 2)
      if entry(state, middle) + quota.span <= now then low = middle + 1 else high = middle end
    end
    return low
  end

  function log.fits(quota, state, cost, calls)
    if state.newest > now or calls == 0 then return 0 end
    local in_the_way = state.n + cost * calls - state.limit
    if in_the_way <= 0 then return calls end
    if in_the_way <= state.n and entry(state, in_the_way - 1) + quota.span <= now then return calls end
    if calls == 1 then return 0 end
    local room = state.limit - (state.n - over(quota, state, 0, min(state.n, in_the_way)))
    return max(0, floor(room / cost))
  end

  -- Twice what comes goes, so that entries that are over never pile up and no call trims for all.
  local function trim(quota, state, permits)
    local oldest = min(2 * permits, state.n)
    while oldest > 0 and entry(state, oldest - 1) + quota.span > now do oldest = floor(oldest / 2) end
    if oldest == 0 then return end
    call('LTRIM', state.key, oldest + 3, -1)
    state.n = state.n - oldest
    state.headless = true
  end

  local function write_head(state)
    if state.headless or state.missing then
      call('LPUSH', state.key, -state.limit, -state.version - 1, -now)
      state.missing = false
    else
      call('LSET', state.key, 0, -now)
      if state.old_version ~= state.version then call('LSET', state.key, 1, -state.version - 1) end
      if state.old_limit ~= state.limit then call('LSET', state.key, 2, -state.limit) end
    end
    state.headless, state.old_version, state.old_limit = false, state.version, state.limit
  end

  function log.charge(quota, state, cost, calls, wait)
    local slot = max(now + wait, state.newest)
    if state.missing then write_head(state) end
    push(state.key, slot, cost * calls)
    if cost * calls > 0 then state.n, state.newest = state.n + cost * calls, slot end
    -- Trimmed when what comes is there: a list that is empty for a moment is a key that is gone.
    trim(quota, state, cost * calls)
    write_head(state)
    return slot, 0
  end

  local function shortened(state, by)
    state.n = state.n - by
    state.newest = 0
    if state.n > 0 then state.newest = tonumber(call('LINDEX', state.key, -1)) end
    write_head(state)
  end

  function log.give_back(quota, state, cost, _, slot)
    if slot + quota.span <= now then return false end
    local removed = call('LREM', state.key, -cost, slot)
    if removed == 0 then return false end
    shortened(state, removed)
    return true
  end

  function log.reward(_, state, permits)
    local removed = min(permits, state.n)
    if removed > 0 then call('LTRIM', state.key, 0, -removed - 1) end
    shortened(state, removed)
  end

  function log.standing(quota, state)
    if state.n == 0 then return state.limit, 0 end
    local reset_after = max(0, state.newest + quota.span - now)
    if state.newest > now then return 0, reset_after end
    local live = state.n - over(quota, state, 0, state.n)
    return max(0, state.limit - live), reset_after
  end

  function log.save(quota, key, state)
    if state.ahead then write_head(state) end
    local lifetime = 0
    if state.n > 0 then lifetime = max(0, state.newest + quota.span - now) end
    call('PEXPIRE', key, lifetime_ms(lifetime, state.version))
  end

  return log
end

-- Sliding window, approximate. The value is 'a', then doubles: instant of the last write, limit,
-- version, and the newest instant and the permits of each run, the oldest first.
local function runs()
  local window = { read = read_window }

  function window.load(quota, key, place)
    local state = { first = 1, last = 0, permits = 0, limit = quota.limit, version = quota.version, at = now }
    local stored = get(place)
    if not stored then
      state.missing = true
      return state
    end
    local doubles = (#stored - 1) / 8
    if doubles < 3 or doubles % 2 ~= 1 or string.sub(stored, 1, 1) ~= 'a' then wrong(key) end
    local at, limit, version = struct.unpack('<ddd', stored, 2)
    if version > quota.version then state.limit, state.version = limit, version end
    local set_back = max(0, at - now)
    state.ahead = set_back > 0
    for from = 26, #stored, 800 do
      local values = { struct.unpack('<' .. string.rep('d', min(100, (#stored - from + 1) / 8)), stored, from) }
      -- The last value is where the text goes on.
      for i = 1, #values - 1, 2 do
        state.last = state.last + 1
        state[state.last] = { newest = max(0, values[i] - set_back), permits = values[i + 1] }
        state.permits = state.permits + values[i + 1]
      end
    end
    return state
  end

  local function newest(state)
    local run = state[state.last]
    if run then return run.newest end
    return 0
  end

  local function bucket(quota, instant)
    return floor(instant / quota.bucket)
  end

  function window.wait(quota, state, cost, at_least)
    if cost > state.limit then return NEVER end
    local earliest = max(now + at_least, newest(state))
    local in_the_way = state.permits + cost - state.limit
    if in_the_way > 0 then
      local gone = 0
      for i = state.first, state.last do
        gone = gone + state[i].permits
        if gone >= in_the_way then
          earliest = max(earliest, state[i].newest + quota.span)
          break
        end
      end
    end
    return earliest - now
  end

  function window.standing(quota, state)
    if state.last < state.first then return state.limit, 0 end
    local reset_after = max(0, newest(state) + quota.span - now)
    if newest(state) > now then return 0, reset_after end
    local live = state.permits
    for i = state.first, state.last do
      if state[i].newest + quota.span > now then break end
      live = live - state[i].permits
    end
    return max(0, state.limit - live), reset_after
  end

  function window.fits(quota, state, cost, calls)
    local remaining = window.standing(quota, state)
    if cost * calls <= remaining then return calls end
    return floor(remaining / cost)
  end

  function window.charge(quota, state, cost, calls, wait)
    local slot = max(now + wait, newest(state))
    while state.first <= state.last and state[state.first].newest + quota.span <= now do
      state.permits = state.permits - state[state.first].permits
      state.first = state.first + 1
    end
    if cost * calls == 0 then return slot, 0 end
    local run = state[state.last]
    if state.first > state.last or bucket(quota, run.newest) ~= bucket(quota, slot) then
      run = { permits = 0 }
      state.last = state.last + 1
      state[state.last] = run
    end
    run.newest, run.permits = slot, run.permits + cost * calls
    state.permits = state.permits + cost * calls
    return slot, 0
  end

  function window.give_back(quota, state, cost, _, slot)
    if slot + quota.span <= now then return false end
    for i = state.first, state.last do
      local run = state[i]
      if bucket(quota, run.newest) == bucket(quota, slot) then
        local back = min(cost, run.permits)
        run.permits, state.permits = run.permits - back, state.permits - back
        if run.permits == 0 then
          table.remove(state, i)
          state.last = state.last - 1
        end
        return true
      end
    end
    return false
  end

  function window.reward(_, state, permits)
    while permits > 0 and state.first <= state.last do
      local run = state[state.last]
      local back = min(permits, run.permits)
      permits, run.permits, state.permits = permits - back, run.permits - back, state.permits - back
      if run.permits == 0 then
        state[state.last] = nil
        state.last = state.last - 1
      end
    end
  end

  function window.save(quota, key, state)
    local lifetime = 0
    if state.last >= state.first then lifetime = max(0, newest(state) + quota.span - now) end
    local parts = { struct.pack('<c1ddd', 'a', now, state.limit, state.version) }
    for i = state.first, state.last do
      parts[#parts + 1] = struct.pack('<dd', state[i].newest, state[i].permits)
    end
    set(key, table.concat(parts), lifetime_ms(lifetime, state.version))
  end

  return window
end

-- Fixed window. The value is 'f', then four doubles: window, positions taken, limit, version.
local function fixed_windows()
  local fixed = {}

  function fixed.read(quota, at)
    quota.limit, quota.per = ARGV[at] + 0, ARGV[at + 1] + 0
    quota.margin, quota.version = ARGV[at + 2] + 0, ARGV[at + 3] + 0
    quota.window = floor(now / quota.per)
  end

  local function is_closed(quota, instant)
    return fmod(instant, quota.per) >= quota.per - quota.margin
  end

  function fixed.load(quota, key, place)
    local stored = get(place)
    if not stored then
      return { taken = 0, limit = quota.limit, version = quota.version, missing = true }
    end
    if #stored ~= 33 then wrong(key) end
    local tag, window, taken, limit, version = struct.unpack('<c1dddd', stored)
    if tag ~= 'f' then wrong(key) end
    taken = max(0, taken - max(0, quota.window - window) * limit)
    if version <= quota.version and limit ~= quota.limit then
      taken, limit = scale_up(taken, quota.limit, limit), quota.limit
    end
    return {
      taken = taken, limit = limit, version = max(version, quota.version), ahead = window > quota.window,
    }
  end

  local function position(quota, state, earliest, cost)
    local windows = floor(earliest / quota.per) - quota.window
    if is_closed(quota, earliest) then windows = windows + 1 end
    local found = max(state.taken, windows * state.limit)
    local inside = fmod(found, state.limit)
    if inside + cost > state.limit then found = found - inside + state.limit end
    return found
  end

  function fixed.wait(quota, state, cost, at_least)
    if cost > state.limit then return NEVER end
    local earliest = now + at_least
    local found = position(quota, state, earliest, cost)
    local window = quota.window + floor(found / state.limit)
    return max(earliest, window * quota.per) - now
  end

  function fixed.fits(quota, state, cost, calls)
    if is_closed(quota, now) or state.taken >= state.limit then return 0 end
    return min(calls, floor((state.limit - state.taken) / cost))
  end

  function fixed.charge(quota, state, cost, calls, wait)
    local before, found = state.taken, state.taken
    if wait > 0 then found = position(quota, state, now + wait, cost) end
    state.taken = min(found + cost * calls, NEVER)
    if wait == 0 then before = max(0, state.taken - cost) end
    return before, state.taken
  end

  function fixed.give_back(quota, state, cost, at, before, after)
    local window = floor(at / quota.per)
    if state.missing or window > quota.window then return false end
    local passed = (quota.window - window) * state.limit
    after = max(0, after - passed)
    if after == 0 then return false end
    if state.taken == after then
      state.taken = max(0, before - passed)
      return true
    end
    if after > state.limit or state.taken > state.limit or state.taken == 0 then return false end
    state.taken = max(0, state.taken - cost)
    return true
  end

  function fixed.reward(_, state, permits)
    state.taken = max(0, state.taken - permits)
  end

  local function reset_after(quota, state)
    if state.taken == 0 then return 0 end
    return (quota.window + floor((state.taken - 1) / state.limit) + 1) * quota.per - now
  end

  function fixed.standing(quota, state)
    if is_closed(quota, now) then return 0, reset_after(quota, state) end
    return max(0, state.limit - state.taken), reset_after(quota, state)
  end

  function fixed.save(quota, key, state)
    local value = struct.pack('<c1dddd', 'f', quota.window, state.taken, state.limit, state.version)
    set(key, value, lifetime_ms(reset_after(quota, state), state.version))
  end

  return fixed
end

-- Made when they are first asked for: a script is run anew with each call, and most use one.
local makers = { buckets, buckets, logs, runs, fixed_windows }
local made = {}

local function algorithm(number)
  local maker = makers[number]
  if not maker then error('unknown algorithm ' .. tostring(number)) end
  if not made[maker] then made[maker] = maker() end
  return made[maker]
end

local at = 4
local quotas = {}
for i = 1, ARGV[3] + 0 do
  local quota = { algorithm = ARGV[at] + 0, scope = ARGV[at + 1] + 0, cost = ARGV[at + 2] + 0 }
  quota.rules = algorithm(quota.algorithm)
  quota.rules.read(quota, at + 3)
  quotas[i] = quota
  at = at + 8
end

local unpack_numbers, numbers, position = struct.unpack, ARGV[at] or '', 1

local function next_number()
  local number
  number, position = unpack_numbers('<d', numbers, position)
  return number
end

-- Each key's state, loaded once and saved once, however many entries ask for it.
local loaded = {}

local function save(place)
  local slot = loaded[place]
  if slot and slot.dirty then
    slot.quota.rules.save(slot.quota, KEYS[place], slot.state)
    slot.dirty = false
    values[place] = nil
  end
end

local function load(place, quota)
  local slot = loaded[place]
  if slot and slot.quota == quota then return slot end
  save(place)
  slot = { quota = quota, state = quota.rules.load(quota, KEYS[place], place) }
  slot.dirty = slot.state.ahead
  loaded[place] = slot
  return slot
end

local function close(place, closed)
  set(KEYS[place], struct.pack('<dd', now + closed, now), lifetime_ms(closed, 0))
end

-- The gate's value is two doubles: the instant nobody passes before, and the instant that was said. A
-- gate from the future comes back with the clock, as states do.
local function look_at_gate(place)
  local stored = get(place)
  if not stored then return 0 end
  if #stored ~= 16 then wrong(KEYS[place]) end
  local not_before, said_at = struct.unpack('<dd', stored)
  local closed = max(0, not_before - max(said_at, now))
  if closed == 0 then
    call('DEL', KEYS[place])
  elseif said_at > now then
    close(place, closed)
  end
  return closed
end

-- Looked at once, for all entries are decided at one instant.
local gates = {}

local function closed_for(place)
  if place == 0 then return 0 end
  if not gates[place] then gates[place] = look_at_gate(place) end
  return gates[place]
end

local LOOKS = 16

-- Where the next call would go: how many claims it would charge, and for when; or nil, what refuses
-- it, and for how long.
local function slot_of(claims)
  local refusing, scope
  for i, claim in ipairs(claims) do
    local slot = claim.slot
    claim.wait = slot.quota.rules.wait(slot.quota, slot.state, slot.quota.cost, 0)
    if claim.wait > claim.max_wait and (not refusing or claim.wait > claims[refusing].wait) then refusing = i end
    if claim.wait > 0 and not scope then scope = slot.quota.scope end
  end
  if refusing then return nil, refusing, claims[refusing].wait end
  if not scope then return #claims, 0 end

  local charged, hastiest = 0, nil
  for i, claim in ipairs(claims) do
    if claim.slot.quota.scope <= scope then charged = i end
    if claim.slot.quota.scope == scope and (not hastiest or claim.max_wait < claims[hastiest].max_wait) then
      hastiest = i
    end
  end
  local wait = 0
  for _ = 1, LOOKS do
    local later = 0
    for _, claim in ipairs(claims) do
      local quota = claim.slot.quota
      if quota.scope == scope then
        later = max(later, quota.rules.wait(quota, claim.slot.state, quota.cost, wait))
      end
    end
    if later > claims[hastiest].max_wait then return nil, hastiest, later end
    if later == wait then return charged, wait end
    wait = later
  end
  return nil, hastiest, wait
end

local function charge(claim, calls, wait)
  local slot = claim.slot
  slot.dirty = true
  return slot.quota.rules.charge(slot.quota, slot.state, slot.quota.cost, calls, wait)
end

local function acquire()
  local reply = { now }
  for _ = 1, next_number() do
    local calls, gate, count, place, quota, max_wait
    calls, gate, count, position = unpack_numbers('<ddd', numbers, position)
    local claims, patience = {}, nil
    for i = 1, count do
      place, quota, max_wait, position = unpack_numbers('<ddd', numbers, position)
      claims[i] = { slot = load(place, quotas[quota]), max_wait = max_wait, first = 0, second = 0 }
      patience = min(patience or max_wait, max_wait)
    end

    local admitted, refused_by, retry_after, reserved = 0, 0, 0, {}
    local closed = closed_for(gate)
    if closed > 0 and closed <= (patience or 0) then
      for i = 1, calls do reserved[i] = { 0, closed } end
    elseif closed > 0 and calls > 0 then
      refused_by, retry_after = -1, closed
    elseif closed == 0 then
      admitted = calls
      for _, claim in ipairs(claims) do
        local slot = claim.slot
        admitted = slot.quota.rules.fits(slot.quota, slot.state, slot.quota.cost, admitted)
      end
      if admitted > 0 then
        for _, claim in ipairs(claims) do claim.first, claim.second = charge(claim, admitted, 0) end
      end
      for i = 1, calls - admitted do
        local charged, wait, later = slot_of(claims)
        if not charged then
          refused_by, retry_after = wait, later
          break
        end
        local one = { charged, wait }
        local scope = charged > 0 and claims[charged].slot.quota.scope
        for j = 1, charged do
          local ahead = 0
          if claims[j].slot.quota.scope == scope then ahead = wait end
          local first, second = charge(claims[j], 1, ahead)
          one[#one + 1] = first
          one[#one + 1] = second
        end
        reserved[i] = one
      end
    end

    local n = #reply
    reply[n + 1], reply[n + 2], reply[n + 3], reply[n + 4] = admitted, refused_by, retry_after, #reserved
    n = n + 4
    for _, claim in ipairs(claims) do
      local remaining, reset_after = claim.slot.quota.rules.standing(claim.slot.quota, claim.slot.state)
      reply[n + 1], reply[n + 2], reply[n + 3], reply[n + 4] = remaining, reset_after, claim.first, claim.second
      n = n + 4
    end
    for _, one in ipairs(reserved) do
      for _, number in ipairs(one) do
        n = n + 1
        reply[n] = number
      end
    end
  end
  return reply
end

local function give_back()
  local given_back = 0
  for _ = 1, next_number() do
    local slot = load(next_number(), quotas[next_number()])
    local calls, charged_at, first, second = next_number(), next_number(), next_number(), next_number()
    local quota = slot.quota
    for _ = 1, calls do
      if quota.rules.give_back(quota, slot.state, quota.cost, charged_at, first, second) then
        slot.dirty = true
        given_back = given_back + 1
      end
    end
  end
  return given_back
end

local function correct(how)
  local reply = { now }
  for _ = 1, next_number() do
    local slot = load(next_number(), quotas[next_number()])
    how(slot.quota, slot.state, next_number())
    slot.dirty = true
    reply[#reply + 1], reply[#reply + 2] = slot.quota.rules.standing(slot.quota, slot.state)
  end
  return reply
end

local function hold()
  local place, closed = next_number(), next_number()
  if closed == 0 then
    call('DEL', KEYS[place])
    return 0
  end
  -- What was said before holds where it is longer.
  closed = max(closed, closed_for(place))
  close(place, closed)
  return closed
end

local reply
if ARGV[1] == 'acquire' then
  reply = acquire()
elseif ARGV[1] == 'give_back' then
  reply = give_back()
elseif ARGV[1] == 'penalize' then
  reply = correct(function(quota, state, permits) quota.rules.charge(quota, state, permits, 1, 0) end)
elseif ARGV[1] == 'reward' then
  reply = correct(function(quota, state, permits) quota.rules.reward(quota, state, permits) end)
elseif ARGV[1] == 'hold' then
  reply = hold()
else
  return redis.error_reply('ERR unknown operation ' .. tostring(ARGV[1]))
end
for place in pairs(loaded) do save(place) end
return reply
