-- What both sliding windows do alike.
local function read_window(quota, at)
  quota.limit, quota.span = ARGV[at] + 0, ARGV[at + 1] + 0
  quota.bucket, quota.version = ARGV[at + 2] + 0, ARGV[at + 3] + 0
end

-- How many permits are to be added to the `live` ones of a window: of what is known the stricter holds, and
-- what was granted comes on top, as far as there is room. Where the key has been lost, the others have
-- granted as much; and a window of up to a minute starts full, for then nobody knows better.
local function permits_to_heal(quota, state, live, used, seen, owed, promised, processes)
  local known = 0
  if seen > 0 and seen + quota.span > now then known = used end
  owed = owed + promised
  local all = max(live, known) + owed
  if state.missing and (owed > 0 or known > 0) then
    if quota.span <= MINUTE then all = state.limit else all = known + owed * processes end
  end
  return max(0, min(all, state.limit) - live)
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
      state.missing, state.is_new = true, true
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

  -- How many of the oldest entries are over; the first `known` are not looked at. Mostly these are few, for each
  -- charge trims twice what it takes: so it is looked at one, then two, then four of them.
  local function over(quota, state, known, at_most)
    local low, high, step = known, at_most, 1
    while low < high do
      local last = min(low + step, high) - 1
      if entry(state, last) + quota.span > now then
        high = last
        break
      end
      low, step = last + 1, step * 2
    end
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

  -- Nobody knows when they were taken: they are spread over the window that is past.
  function log.heal(quota, state, used, seen, owed, promised, processes)
    local live_from = over(quota, state, 0, state.n)
    local more = permits_to_heal(quota, state, state.n - live_from, used, seen, owed, promised, processes)
    if more == 0 then return end
    local merged, added = { -now, -state.version - 1, -state.limit }, 0
    local function add_until(instant)
      while added < more do
        local next_one = now - floor((more - added - 1) * quota.span / more)
        if next_one > instant then return end
        merged[#merged + 1], added = next_one, added + 1
      end
    end
    for from = live_from + 3, state.n + 2, SLICE do
      for _, instant in ipairs(call('LRANGE', state.key, from, from + SLICE - 1)) do
        add_until(tonumber(instant))
        merged[#merged + 1] = tonumber(instant)
      end
    end
    add_until(NEVER)
    call('DEL', state.key)
    for from = 1, #merged, SLICE do
      call('RPUSH', state.key, unpack(merged, from, min(#merged, from + SLICE - 1)))
    end
    state.n, state.newest = #merged - 3, merged[#merged]
    state.old_version, state.old_limit, state.missing = state.version, state.limit, false
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
    if KEEPS and not state.is_new then return end
    call('PEXPIRE', key, lifetime_ms(lifetime, state.version))
  end

  return log
end

-- Sliding window, approximate. The value is 'a', then doubles: instant of the last write, limit,
-- version, and the newest instant and the permits of each run, the oldest first.
local function runs()
  local window = { read = read_window }

  function window.check(key, place)
    local stored = get(place)
    if not stored then return end
    local doubles = (#stored - 1) / 8
    if doubles < 3 or doubles % 2 ~= 1 or byte(stored) ~= byte('a') then wrong(key) end
  end

  function window.load(quota, key, place)
    local state = { first = 1, last = 0, permits = 0, limit = quota.limit, version = quota.version, at = now }
    local stored = get(place)
    if not stored then
      state.missing = true
      return state
    end
    window.check(key, place)
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
      if run.newest >= slot then
        if bucket(quota, run.newest) ~= bucket(quota, slot) then return false end
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

  -- Nobody knows when they were taken: they are spread over the window that is past.
  function window.heal(quota, state, used, seen, owed, promised, processes)
    local live, merged = 0, {}
    for i = state.first, state.last do
      if state[i].newest + quota.span > now then
        live = live + state[i].permits
        merged[#merged + 1] = state[i]
      end
    end
    local more = permits_to_heal(quota, state, live, used, seen, owed, promised, processes)
    local pieces = min(more, floor(quota.span / quota.bucket))
    for i = 1, pieces do
      local permits = floor(more * i / pieces) - floor(more * (i - 1) / pieces)
      merged[#merged + 1] = { newest = now - floor((pieces - i) * quota.span / pieces), permits = permits }
    end
    table.sort(merged, function(a, b) return a.newest < b.newest end)
    for i = state.first, state.last do state[i] = nil end
    state.first, state.last, state.permits = 1, 0, 0
    for _, run in ipairs(merged) do
      local last = state[state.last]
      if last and bucket(quota, last.newest) == bucket(quota, run.newest) then
        last.newest, last.permits = run.newest, last.permits + run.permits
      else
        state.last = state.last + 1
        state[state.last] = run
      end
      state.permits = state.permits + run.permits
    end
    state.missing = false
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
    if KEEPS and not state.missing then
      call('SET', key, table.concat(parts), 'KEEPTTL')
    else
      set(key, table.concat(parts), lifetime_ms(lifetime, state.version))
    end
  end

  return window
end
