-- The breakers that guard calls, by the rules of `breaker` in ratelimit-core. The value is 'k', then
-- doubles: instant of the last change, epoch, how often it opened in a row, phase, and two numbers of the
-- phase (open: until when; half-open: how many succeeded, how many were sent), how many probes follow,
-- how many parts; then each probe (number, until), each part of the window (first, last, calls,
-- failures) and each process (id, when heard of, when it last saw a failure, or -1).
local OPEN, HALF_OPEN, HELD_OPEN = 1, 2, 3
local BREAKER_HEAD = '<Bdddddddd'

-- Each breaker of the script, once: its place in KEYS and its numbers.
local breakers = {}

for i = 1, #breakers_text / 64 do
  local breaker = { number = i }
  breaker.place, breaker.lease, breaker.half_open, breaker.failures, breaker.rate, breaker.min_calls,
    breaker.window, breaker.open_for = unpack_numbers('<dddddddd', breakers_text, (i - 1) * 64 + 1)
  breakers[i] = breaker
end

-- What more there is to a breaker than to let all calls through. Made when it is first asked for.
local function breaker_rules()
  local rules = {}
  local PARTS, MOST_PROCESSES, LONGEST_OPEN, QUORUM = 10, 64, 8, 2
  local LONGEST_FORCED = 30 * 86400000000

  local function read_rows(stored, from, count, width, back)
    local rows, format = {}, '<' .. string.rep('d', width)
    for i = 1, count do
      local row = { unpack_numbers(format, stored, from) }
      row[width + 1] = nil
      for j = 1, width do
        if back[j] and row[j] >= 0 then row[j] = max(0, row[j] - rules.set_back) end
      end
      rows[i] = row
      from = from + 8 * width
    end
    return rows, from
  end

  -- As of now: without what is over, and moved back with a clock that was set back.
  local function refresh(breaker, state)
    state.at = now
    if state.phase == HALF_OPEN then
      local live = {}
      for _, probe in ipairs(state.probes) do
        if probe[2] > now then live[#live + 1] = probe end
      end
      state.probes = live
    end
    local window = breaker.window
    while state.parts[1] and state.parts[1][2] + window <= now do table.remove(state.parts, 1) end
    local processes = {}
    for _, process in ipairs(state.processes) do
      if process[2] + window > now then
        if process[3] >= 0 and process[3] + window <= now then process[3] = -1 end
        processes[#processes + 1] = process
      end
    end
    state.processes = processes
  end

  local function load_state(breaker)
    if breaker.state then return breaker.state end
    epoch_of(breaker.number)
    local state = { epoch = 0, opened = 0, phase = CLOSED, a = 0, b = 0, probes = {}, parts = {}, processes = {} }
    local stored = get(breaker.place)
    if stored then
      local _, at, probes, parts
      _, at, state.epoch, state.opened, state.phase, state.a, state.b, probes, parts =
        unpack_numbers(BREAKER_HEAD, stored)
      rules.set_back = max(0, at - now)
      if rules.set_back > 0 then
        breaker.dirty = true
        if state.phase == OPEN then state.a = max(0, state.a - rules.set_back) end
      end
      local from = 66
      state.probes, from = read_rows(stored, from, probes, 2, { false, true })
      state.parts, from = read_rows(stored, from, parts, 4, { true, true, false, false })
      state.processes = read_rows(stored, from, (#stored - from + 1) / 24, 3, { false, true, true })
    end
    refresh(breaker, state)
    breaker.state = state
    return state
  end

  local function enter(state, phase, a)
    state.epoch = max(state.epoch + 1, now)
    state.phase, state.a, state.b = phase, a or 0, 0
    state.probes, state.parts, state.processes = {}, {}, {}
  end

  local function open_time(breaker, state)
    local times = 1
    for _ = 2, min(state.opened, 8) do times = times * 2 end
    return breaker.open_for * min(times, LONGEST_OPEN)
  end

  local function open(breaker, state)
    state.opened = state.opened + 1
    local time = open_time(breaker, state)
    enter(state, OPEN, now + time)
    return 1, time
  end

  -- How many calls are let through now, and if none is, when it is worth asking again.
  function rules.room(breaker)
    local state = load_state(breaker)
    if state.phase == CLOSED or state.phase == HELD_CLOSED then return NEVER, 0 end
    if state.phase == HELD_OPEN then return 0, NEVER end
    if state.phase == OPEN then
      if state.a > now then return 0, state.a - now end
      return breaker.half_open, 0
    end
    local free = max(0, max(0, breaker.half_open - state.a) - #state.probes)
    if free > 0 then return free, 0 end
    local first
    for _, probe in ipairs(state.probes) do first = min(first or probe[2], probe[2]) end
    return 0, max(0, (first or now) - now)
  end

  -- Lets calls through, and returns the epoch of their tickets and the number of the first probe, or -1.
  function rules.let_through(breaker, calls)
    local state = load_state(breaker)
    if state.phase == OPEN then enter(state, HALF_OPEN) end
    if state.phase ~= HALF_OPEN then return state.epoch, -1 end
    local first = state.b
    for _ = 1, calls do
      state.probes[#state.probes + 1] = { state.b, now + max(breaker.lease, 1) }
      state.b = state.b + 1
    end
    breaker.dirty = true
    return state.epoch, first
  end

  local function count(breaker, state, process, calls, failures)
    local part = state.parts[#state.parts]
    if part and max(0, now - part[1]) < ceil_div(breaker.window, PARTS) then
      part[2], part[3], part[4] = now, part[3] + calls, part[4] + failures
    else
      state.parts[#state.parts + 1] = { now, now, calls, failures }
    end
    local failed = -1
    for i, known in ipairs(state.processes) do
      if known[1] == process then
        failed = known[3]
        table.remove(state.processes, i)
        break
      end
    end
    if failures > 0 then failed = now end
    if #state.processes >= MOST_PROCESSES then table.remove(state.processes, 1) end
    state.processes[#state.processes + 1] = { process, now, failed }
  end

  local function trips(breaker, state)
    local calls, failures, failing = 0, 0, 0
    for _, part in ipairs(state.parts) do calls, failures = calls + part[3], failures + part[4] end
    for _, process in ipairs(state.processes) do
      if process[3] >= 0 then failing = failing + 1 end
    end
    local reached
    if breaker.failures > 0 then
      reached = failures >= breaker.failures
    else
      reached = calls >= breaker.min_calls and failures * 1000 >= calls * breaker.rate
    end
    return reached and failing >= min(QUORUM, #state.processes)
  end

  -- Hears that a process has seen it open under `epoch`, for `lasts` still (NEVER: held open). What is of an older
  -- epoch was lost by a store that failed.
  local function was_seen_open(breaker, epoch, lasts)
    local state = load_state(breaker)
    if state.epoch >= epoch then return 0, 0 end
    breaker.dirty, state.opened = true, max(1, state.opened)
    if lasts >= NEVER then
      enter(state, HELD_OPEN)
    else
      lasts = min(lasts, breaker.open_for * LONGEST_OPEN)
      enter(state, OPEN, now + lasts)
    end
    state.epoch = max(state.epoch, epoch)
    return 1, lasts
  end

  -- Hears how a probe ended (verdict 0: well, 1: badly, 2: nobody knows), or how calls of an epoch did.
  -- Returns what changed: 0 nothing, 1 it opened, and for how long; 2 it closed; 3 nothing, but it was counted.
  function rules.report(breaker, process, epoch, probe, verdict, calls, failures)
    if probe == -2 then return was_seen_open(breaker, epoch, calls) end
    local state = load_state(breaker)
    breaker.dirty = true
    if probe < 0 then
      if state.epoch ~= epoch or state.phase ~= CLOSED or calls == 0 then return 0, 0 end
      failures = min(failures, calls)
      count(breaker, state, process, calls, failures)
      if failures > 0 and trips(breaker, state) then return open(breaker, state) end
      return 3, 0
    end
    if state.phase ~= HALF_OPEN or state.epoch ~= epoch then return 0, 0 end
    for i, known in ipairs(state.probes) do
      if known[1] == probe then
        -- The last takes its place.
        state.probes[i] = state.probes[#state.probes]
        state.probes[#state.probes] = nil
        if verdict == 1 then return open(breaker, state) end
        if verdict == 0 then
          state.a = state.a + 1
          if state.a >= breaker.half_open then
            state.opened = 0
            enter(state, CLOSED)
            return 2, 0
          end
        end
        break
      end
    end
    return 0, 0
  end

  -- Holds it open (1) or closed (2), or makes it as new (0).
  function rules.force(breaker, how)
    local state = load_state(breaker)
    breaker.dirty, state.opened = true, 0
    local phases = { [0] = CLOSED, HELD_OPEN, HELD_CLOSED }
    enter(state, phases[how])
  end

  -- Phase, time until it lets probes through (us), probes on their way, epoch.
  function rules.status(breaker)
    local state = load_state(breaker)
    if state.phase == OPEN then
      if state.a > now then return OPEN, state.a - now, 0, state.epoch end
      return HALF_OPEN, 0, 0, state.epoch
    end
    return state.phase, 0, #state.probes, state.epoch
  end

  -- What it does where it has let nothing through: its epoch, and -2 while it is open, else -3.
  function rules.sight(breaker)
    local phase, _, _, epoch = rules.status(breaker)
    return epoch, (phase == OPEN or phase == HELD_OPEN) and -2 or -3
  end

  function rules.save(breaker)
    local state, lifetime = breaker.state, LONGEST_FORCED
    if state.phase == CLOSED then
      -- And as long as somebody may believe that it is open: by its epoch he knows that this was not lost.
      local longest_open = LONGEST_OPEN * breaker.open_for
      local believed = min(longest_open, state.epoch + longest_open - now)
      lifetime = max(breaker.window + ceil_div(breaker.window, PARTS), believed)
    elseif state.phase == OPEN or state.phase == HALF_OPEN then
      lifetime = 10 * open_time(breaker, state)
    end
    local parts = { pack_numbers(BREAKER_HEAD, BREAKER_TAG, state.at, state.epoch, state.opened, state.phase,
      state.a, state.b, #state.probes, #state.parts) }
    for _, rows in ipairs({ state.probes, state.parts, state.processes }) do
      for _, row in ipairs(rows) do
        parts[#parts + 1] = pack_numbers('<' .. string.rep('d', #row), unpack(row))
      end
    end
    set(KEYS[breaker.place], table.concat(parts), lifetime_ms(lifetime, 0))
  end

  return rules
end

local breaker_rules_made

local function guard_rules()
  breaker_rules_made = breaker_rules_made or breaker_rules()
  return breaker_rules_made
end
