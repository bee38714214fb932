-- A limit of calls in flight. The value is 'c', then doubles: version, max, and for each process that
-- holds places or waits for one: process, held, renewed, lease, waiting since (0: it does not), asked.
local function in_flight()
  local limit = {}
  local ASKING, ASK_AGAIN, ASK_AGAIN_AT_LAST = 1000000, 1000, 50000
  local PROCESS, FORMAT = 48, '<dddddd'

  function limit.read(quota, at)
    quota.max, quota.process = ARGV[at] + 0, ARGV[at + 1] + 0
    quota.lease, quota.version = ARGV[at + 2] + 0, ARGV[at + 3] + 0
  end

  local function is_over(process)
    return process.held == 0 and process.waiting == 0
  end

  function limit.load(quota, key, place)
    local state = { max = quota.max, version = quota.version, processes = {} }
    local stored = get(place)
    if not stored then
      state.missing = true
      return state
    end
    if #stored < 17 or (#stored - 17) % PROCESS ~= 0 then wrong(key) end
    local tag, version, most = struct.unpack('<c1dd', stored)
    if tag ~= 'c' then wrong(key) end
    if version > quota.version then state.max, state.version = most, version end
    for at = 18, #stored, PROCESS do
      local process, held, renewed, lease, waiting, asked = struct.unpack(FORMAT, stored, at)
      state.ahead = state.ahead or max(renewed, waiting) > now
      renewed, waiting, asked = min(renewed, now), min(waiting, now), min(asked, now)
      if renewed + lease <= now then held = 0 end
      if asked + ASKING <= now then waiting = 0 end
      local found = {
        process = process, held = held, renewed = renewed, lease = lease, waiting = waiting, asked = asked,
      }
      if not is_over(found) then state.processes[#state.processes + 1] = found end
    end
    return state
  end

  local function held(state)
    local count = 0
    for _, process in ipairs(state.processes) do count = count + process.held end
    return count
  end

  local function of(state, process)
    for _, known in ipairs(state.processes) do
      if known.process == process then return known end
    end
  end

  local function ahead_of(state, process)
    local own, ahead = of(state, process), 0
    if own and own.waiting == 0 then own = nil end
    for _, known in ipairs(state.processes) do
      if known.waiting > 0 and known.process ~= process and (not own or known.waiting < own.waiting
        or (known.waiting == own.waiting and known.process < own.process)) then
        ahead = ahead + 1
      end
    end
    return ahead
  end

  -- The entry of the process that asks, made where there is none.
  local function own(quota, state)
    local process = of(state, quota.process)
    if not process then
      process = { process = quota.process, held = 0, renewed = now, waiting = 0, asked = 0 }
      state.processes[#state.processes + 1] = process
    end
    process.lease = quota.lease
    return process
  end

  function limit.fits(quota, state, _, calls)
    local free = max(0, state.max - held(state))
    return min(calls, max(0, free - ahead_of(state, quota.process)))
  end

  function limit.wait(quota, state, cost, at_least)
    if limit.fits(quota, state, cost, 1) > 0 then return at_least end
    local process, waited = of(state, quota.process), 0
    if process and process.waiting > 0 then waited = now - process.waiting end
    local again = max(ASK_AGAIN, floor(waited / 8)) * (ahead_of(state, quota.process) + 1)
    return max(at_least, min(again, ASK_AGAIN_AT_LAST))
  end

  function limit.charge(quota, state, cost, calls)
    if cost * calls > 0 then
      local process = own(quota, state)
      process.held, process.renewed, process.waiting = process.held + cost * calls, now, 0
    end
    return quota.process, cost
  end

  function limit.give_back(_, state, _, _, holder, places)
    local process = of(state, holder)
    if not process then return false end
    local before, waited = process.held, process.waiting
    process.held = max(0, process.held - places)
    if places == 0 then process.waiting = 0 end
    return process.held ~= before or process.waiting ~= waited
  end

  function limit.line_up(quota, state)
    local process = own(quota, state)
    if process.waiting == 0 then process.waiting = now end
    process.asked = now
  end

  function limit.renew(quota, state, holds, exact)
    local process = own(quota, state)
    if exact or process.held == 0 then process.held = holds end
    process.renewed = now
  end

  function limit.reward() end

  function limit.standing(_, state)
    return max(0, state.max - held(state)), 0
  end

  function limit.save(_, key, state)
    local value, lifetime = { struct.pack('<c1dd', 'c', state.version, state.max) }, 0
    for _, process in ipairs(state.processes) do
      if not is_over(process) then
        value[#value + 1] = struct.pack(FORMAT, process.process, process.held, process.renewed,
          process.lease, process.waiting, process.asked)
        if process.held > 0 then lifetime = max(lifetime, process.renewed + process.lease - now) end
        if process.waiting > 0 then lifetime = max(lifetime, process.asked + ASKING - now) end
      end
    end
    set(key, table.concat(value), lifetime_ms(lifetime, state.version))
  end

  return limit
end
