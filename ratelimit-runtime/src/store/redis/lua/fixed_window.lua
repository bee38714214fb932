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

  function fixed.check(key, place)
    local stored = get(place)
    if stored and (#stored ~= 33 or byte(stored) ~= byte('f')) then wrong(key) end
  end

  function fixed.load(quota, key, place)
    local stored = get(place)
    if not stored then
      return { taken = 0, limit = quota.limit, version = quota.version, missing = true }
    end
    fixed.check(key, place)
    local window, taken, limit, version = unpack_numbers('<dddd', stored, 2)
    taken = max(0, taken - max(0, quota.window - window) * limit)
    if version <= quota.version and limit ~= quota.limit then
      taken, limit = scale_up(taken, quota.limit, limit), quota.limit
    end
    return {
      taken = taken, limit = limit, version = max(version, quota.version), ahead = window > quota.window,
    }
  end

  -- The first place for `cost` at `earliest` or later: windows from the current one, and positions inside of
  -- that. As one number it could not be counted where another quota refuses for longer than this one ever would.
  local function place_at(quota, state, earliest, cost)
    local windows = floor(earliest / quota.per) - quota.window
    if is_closed(quota, earliest) then windows = windows + 1 end
    local taken, inside = floor(state.taken / state.limit), fmod(state.taken, state.limit)
    if windows > taken then inside = 0 else windows = taken end
    if inside + cost > state.limit then return windows + 1, 0 end
    return windows, inside
  end

  function fixed.wait(quota, state, cost, at_least)
    if cost > state.limit then return NEVER end
    local earliest = now + at_least
    local windows = place_at(quota, state, earliest, cost)
    return max(earliest, (quota.window + windows) * quota.per) - now
  end

  function fixed.fits(quota, state, cost, calls)
    if is_closed(quota, now) or state.taken >= state.limit then return 0 end
    return min(calls, floor((state.limit - state.taken) / cost))
  end

  function fixed.charge(quota, state, cost, calls, wait)
    local before, found = state.taken, state.taken
    if wait > 0 then
      local windows, inside = place_at(quota, state, now + wait, cost)
      found = windows * state.limit + inside
    end
    state.taken = min(found + cost * calls, NEVER)
    if wait == 0 then before = max(0, state.taken - cost) end
    return before, state.taken
  end

  function fixed.give_back(quota, state, cost, at, before, after)
    local window = floor(at / quota.per)
    if state.missing or window > quota.window or state.limit ~= quota.limit then return false end
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

  -- Of what is known the stricter holds, and what was granted comes on top, as far as there is room. Where
  -- the key has been lost, the others have granted as much; but of a window of up to a minute as much is
  -- taken as of its time is over, for then nobody knows better.
  function fixed.heal(quota, state, used, seen, owed, promised, processes)
    local known = 0
    if seen > 0 and floor(seen / quota.per) == quota.window then known = used end
    owed = owed + promised
    local taken = max(state.taken, known) + owed
    if state.missing and (owed > 0 or known > 0) then
      if quota.per <= MINUTE then
        taken = max(taken, ceil_div(state.limit * (now - quota.window * quota.per), quota.per))
      else
        taken = known + owed * processes
      end
    end
    state.taken, state.missing = max(state.taken, min(taken, state.limit)), false
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
    if KEEPS and not state.missing then
      call('SET', key, value, 'KEEPTTL')
    else
      set(key, value, lifetime_ms(reset_after(quota, state), state.version))
    end
  end

  return fixed
end
