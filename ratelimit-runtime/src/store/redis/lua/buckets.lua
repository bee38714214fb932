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
      return state.credit ~= untouched
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
