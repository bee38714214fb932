-- Token bucket and leaky bucket. See `plain` for what is stored.
local function buckets()
  local bucket = {}

  function bucket.read(quota, at)
    quota.capacity, quota.permit, quota.refill = ARGV[at] + 0, ARGV[at + 1] + 0, ARGV[at + 2] + 0
    quota.version, quota.queue = ARGV[at + 3] + 0, ARGV[at + 4] + 0
    quota.leaky = quota.algorithm == 2
  end

  local function check(key, place)
    local stored = values[place] or get(place)
    if stored and (#stored ~= 81 or byte(stored) ~= BUCKET_TAG) then wrong(key) end
  end
  bucket.check = check

  function bucket.load(quota, key, place, state)
    local stored = get(place)
    if not stored then
      state.credit, state.capacity, state.permit = quota.capacity, quota.capacity, quota.permit
      state.refill, state.version, state.returned, state.returned_at = quota.refill, quota.version, 0, 0
      state.booked, state.goes_at, state.missing, state.ahead = 0, 0, true, false
      return state
    end
    check(key, place)
    local _, credit, at, goes_at, capacity, permit, refill, version, returned, returned_at, booked =
      unpack_numbers(BUCKET, stored)
    if at < now then
      credit = credit + (now - at) * refill
      if credit > capacity then credit = capacity end
    end
    if at > now then
      returned_at, booked = max(0, returned_at - (at - now)), max(0, booked - (at - now))
      goes_at = 0
    end
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
    if version < quota.version then version = quota.version end
    state.credit, state.capacity, state.permit, state.refill = credit, capacity, permit, refill
    state.version, state.returned, state.returned_at = version, returned, returned_at
    state.booked, state.goes_at, state.missing, state.ahead = booked, goes_at, false, at > now
    return state
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
    return floor_div(state.credit, each)
  end

  function bucket.charge(quota, state, cost, calls, wait)
    local kept = state.credit
    if wait > 0 and wait > bucket.wait(quota, state, cost, 0) then
      kept = min(kept, state.capacity - wait * state.refill)
      state.booked = max(state.booked, now + wait)
    end
    kept = kept - cost * calls * state.permit
    if kept < DEEPEST then kept = DEEPEST end
    state.credit = kept
    return kept, 0
  end

  local function returns_matter_until(state)
    if state.returned == 0 then return 0 end
    return state.returned_at + ceil_div(state.capacity, state.refill)
  end

  -- See `give_back` in ratelimit-core for why this never lets two use one slot.
  function bucket.give_back(_, state, cost, at, credit_after)
    if state.missing or at > now then return false end
    cost = cost * state.permit
    local untouched = credit_after + (now - at) * state.refill
    if untouched < 0 and state.credit == untouched then
      state.credit = min(state.capacity, state.credit + cost)
      return state.credit ~= untouched
    end
    if untouched < 0 or state.credit < 0 then return false end
    untouched = credit_after + (max(now, state.booked) - at) * state.refill
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

  -- Of what is known the stricter holds, and what was granted is taken: never below nothing, for it has
  -- been used, and nobody waits for it. What is promised is still to come. Where the key has been lost, the
  -- others have granted as much as this process has; but what is full within a minute starts empty, for then
  -- nobody knows better.
  function bucket.heal(_, state, used, seen, owed, promised, processes)
    local known = state.capacity
    if seen > 0 then known = min(known, known - used * state.permit + (now - seen) * state.refill) end
    if state.missing and (owed + promised > 0 or known < state.capacity) then
      if state.capacity <= MINUTE * state.refill then
        known = min(known, 0)
      else
        owed = owed * processes
      end
    end
    local credit = min(state.credit, known)
    if credit > 0 then credit = max(0, credit - owed * state.permit) end
    state.credit = max(DEEPEST, credit - promised * state.permit)
    state.missing = false
  end

  function bucket.reward(_, state, permits)
    state.credit = min(state.capacity, state.credit + permits * state.permit)
  end

  local function reset_after(state)
    return ceil_div(state.capacity - state.credit, state.refill)
  end

  function bucket.standing(quota, state)
    local spendable = state.credit
    if quota.leaky then spendable = (quota.queue + 1) * state.permit + state.credit end
    if spendable < 0 or (quota.leaky and spendable < state.permit) then return 0, reset_after(state) end
    return floor_div(spendable, state.permit), reset_after(state)
  end

  function bucket.save(_, key, state)
    local lifetime = max(reset_after(state), returns_matter_until(state) - now)
    write_bucket(key, state.credit, state.goes_at, state.capacity, state.permit, state.refill, state.version,
      state.returned, state.returned_at, state.booked, lifetime_ms(lifetime, state.version))
  end

  return bucket
end
