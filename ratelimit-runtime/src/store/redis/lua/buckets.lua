-- Token bucket and leaky bucket. The value is 'b', then ten doubles: credit, instant, capacity,
-- permit, refill, version, returned, returned_at, booked, and the instant at which the key goes.
local function buckets()
  local bucket = {}
  local FORMAT, TAG = '<Bdddddddddd', byte('b')

  function bucket.read(quota, at)
    quota.capacity, quota.permit, quota.refill = ARGV[at] + 0, ARGV[at + 1] + 0, ARGV[at + 2] + 0
    quota.version, quota.queue = ARGV[at + 3] + 0, ARGV[at + 4] + 0
    quota.leaky = quota.algorithm == 2
  end

  local function check(key, place)
    local stored = values[place] or get(place)
    if stored and (#stored ~= 81 or byte(stored) ~= TAG) then wrong(key) end
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
    local _, credit, at, capacity, permit, refill, version, returned, returned_at, booked, goes_at =
      unpack_numbers(FORMAT, stored)
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

  -- To say anew when a key shall go costs half as much as all else about it, so what was said stays for
  -- as long as it leaves half of the slack.
  local function write(key, credit, capacity, permit, refill, version, returned, returned_at, booked,
    goes_at, lifetime)
    local milliseconds = lifetime_ms(lifetime, version)
    local stays = goes_at >= now + (milliseconds - SLACK_MS / 2) * 1000
    if not stays then goes_at = now + milliseconds * 1000 end
    local value = pack_numbers(FORMAT, TAG, credit, now, capacity, permit, refill, version, returned,
      returned_at, booked, goes_at)
    if stays then
      call('SET', key, value, 'KEEPTTL')
    else
      set(key, value, milliseconds)
    end
  end

  function bucket.save(_, key, state)
    local lifetime = max(reset_after(state), returns_matter_until(state) - now)
    write(key, state.credit, state.capacity, state.permit, state.refill, state.version, state.returned,
      state.returned_at, state.booked, state.goes_at, lifetime)
  end

  -- Admits the calls of an entry, and charges and saves them, without a table for the state: as `load`,
  -- `fits`, `charge`, `standing` and `save` would, where these have nothing out of the way to heed.
  -- Nil where they have, or where not all calls have permits now: then nothing is done. The key has been
  -- checked.
  function bucket.admit(quota, key, place, calls)
    local credit, capacity, permit, refill = quota.capacity, quota.capacity, quota.permit, quota.refill
    local stored, returned_at, booked, goes_at = values[place], 0, 0, 0
    if quota.leaky then return nil end
    if stored then
      local _, at, stored_capacity, stored_permit, stored_refill, version, returned
      _, credit, at, stored_capacity, stored_permit, stored_refill, version, returned, returned_at, booked,
        goes_at = unpack_numbers(FORMAT, stored)
      if at > now or returned ~= 0 or version ~= quota.version or stored_capacity ~= capacity
        or stored_permit ~= permit or stored_refill ~= refill then
        return nil
      end
      credit = credit + (now - at) * refill
      if credit > capacity then credit = capacity end
    end
    credit = credit - quota.cost * calls * permit
    if credit < 0 then return nil end
    local reset_after = ceil_div(capacity - credit, refill)
    write(key, credit, capacity, permit, refill, quota.version, 0, returned_at, booked, goes_at, reset_after)
    return credit, floor_div(credit, permit), reset_after
  end

  return bucket
end
