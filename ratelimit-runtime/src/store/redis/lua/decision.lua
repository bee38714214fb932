-- The decision over all keys of a call, and what operators do to them.

-- Made when they are first asked for: a script is run anew with each call, and most use one.
local makers = { buckets, buckets, logs, runs, fixed_windows, in_flight }
local made = {}

local function algorithm(number)
  local maker = makers[number]
  if not maker then error('unknown algorithm ' .. tostring(number)) end
  if not made[maker] then made[maker] = maker() end
  return made[maker]
end

for _, quota in ipairs(quotas) do
  quota.rules = algorithm(quota.algorithm)
  quota.rules.read(quota, quota.numbers)
end

local position = 1

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
    -- To clear what is not there would cost its place in the table.
    if absent[place] then absent[place] = nil end
  end
end

-- Slots that are of no more use: a new one for each of some hundred keys costs more than their numbers.
local spare, spares = {}, 0

local function load(place, quota)
  local slot = loaded[place]
  if slot then
    if slot.quota == quota then return slot end
    save(place)
  end
  if spares > 0 then
    slot, spares = spare[spares], spares - 1
  else
    slot = { state = {} }
  end
  slot.quota, slot.state = quota, quota.rules.load(quota, KEYS[place], place, slot.state)
  slot.dirty = slot.state.ahead
  loaded[place] = slot
  return slot
end

local LOOKS = 16
local IN_FLIGHT = 6

-- How long the claim has no permit for a call that comes `from` from now. Where calls in flight are limited,
-- nobody knows: that is looked at once they get there.
local function wait_from(claim, from)
  local quota = claim.slot.quota
  if from > 0 and quota.algorithm == IN_FLIGHT then return from end
  return quota.rules.wait(quota, claim.slot.state, quota.cost, from)
end

-- The first instant, `from` from now or later, at which all claims of `scope` have permits, and whether that
-- is one; else how far it was looked for.
local function common_wait(claims, scope, from)
  local wait = from
  for _ = 1, LOOKS do
    local later = 0
    for _, claim in ipairs(claims) do
      if claim.slot.quota.scope == scope then later = max(later, wait_from(claim, wait)) end
    end
    if later == wait then return wait, true end
    wait = later
  end
  return wait, false
end

-- Where a call that comes `from` from now would go: how many claims it would charge, and for when; or nil,
-- what refuses it, and for how long.
local function slot_from(claims, from)
  local refusing, first, scope
  for i, claim in ipairs(claims) do
    local quota = claim.slot.quota
    claim.wait = wait_from(claim, from)
    if claim.wait > from + claim.max_wait and quota.algorithm ~= IN_FLIGHT
      and (not refusing or claim.wait > claims[refusing].wait) then
      refusing = i
    end
    if claim.wait > from and not scope then first, scope = i, quota.scope end
  end
  if refusing then return nil, refusing, claims[refusing].wait end
  if not scope then return #claims, from end
  if claims[first].slot.quota.algorithm == IN_FLIGHT then return nil, first, claims[first].wait end

  -- One of the scope would wait as long as it takes, and another may not: the slowest binds then.
  local charged, slowest, patience = 0, nil, NEVER
  for i, claim in ipairs(claims) do
    if claim.slot.quota.scope <= scope then charged = i end
    if claim.slot.quota.scope == scope then
      patience = min(patience, claim.max_wait)
      if not slowest or claim.wait > claims[slowest].wait then slowest = i end
    end
  end
  local wait, found = common_wait(claims, scope, from)
  if not found or wait > from + patience then return nil, slowest, wait end
  return charged, wait
end

-- What refuses a call for longer than `by` does, or itself: at the instant at which one lets it go another
-- may not.
local function until_none_refuses(claims, by, retry_after)
  for _ = 1, LOOKS do
    if retry_after >= NEVER then break end
    local charged, later_by, later = slot_from(claims, retry_after)
    if charged then break end
    by, retry_after = later_by, later
  end
  return by, retry_after
end

-- Where a call that comes now would go, as `slot_from` says it, but what refuses it does so for the longest.
local function slot_of(claims)
  local charged, by, retry_after = slot_from(claims, 0)
  if charged then return charged, by end
  if claims[by].slot.quota.algorithm == IN_FLIGHT then return nil, by, retry_after end
  return nil, until_none_refuses(claims, by, retry_after)
end

-- How many calls that are still to come are admitted: of what is left a twentieth, and none where that is
-- less than a tenth of what there can be.
local function spared(claims, calls, ahead)
  for _, claim in ipairs(claims) do
    local quota = claim.slot.quota
    local capacity = quota.limit or quota.max or quota.capacity / quota.permit
    local left = max(0, quota.rules.standing(quota, claim.slot.state) - quota.cost * calls)
    local spare = 0
    -- Newer numbers keep no room for it.
    if left * 10 >= capacity and claim.slot.state.version <= quota.version then
      spare = floor(floor(left / 20) / quota.cost)
    end
    ahead = min(ahead, spare)
  end
  return ahead
end

local function charge(claim, calls, wait)
  local slot = claim.slot
  local quota = slot.quota
  slot.dirty = true
  return quota.rules.charge(quota, slot.state, quota.cost, calls, wait)
end

-- How many claims on a key are still to be decided. It is saved with the last of them, and its slot is
-- the next key's.
local uses = {}

local function release(place)
  uses[place] = uses[place] - 1
  if uses[place] == 0 then
    save(place)
    spares = spares + 1
    spare[spares], loaded[place] = loaded[place], false
  end
end

-- Looks at all keys before any is charged: one that holds something else fails a script that has done
-- nothing. For each entry there are six numbers, and three for each of its claims.
local function look_at_all(entries)
  for _ = 1, entries do
    local _, gate, count, guard, place, quota
    _, _, gate, count, guard, _, position = unpack_numbers('<dddddd', numbers, position)
    look(gate)
    if guard > 0 then epoch_of(guard) end
    for _ = 1, count do
      place, quota, _, position = unpack_numbers('<ddd', numbers, position)
      quota = quotas[quota]
      if quota.rules.check then
        quota.rules.check(KEYS[place], place)
      else
        load(place, quota)
      end
      uses[place] = (uses[place] or 0) + 1
    end
  end
end

-- The claims of an entry. Entries of as many share one list: they are decided one after the other.
local lists = {}

local function list_of(count)
  local list = lists[count]
  if not list then
    list = {}
    for i = 1, count do list[i] = {} end
    lists[count] = list
  end
  return list
end

-- What `admit_plain` is to know of the rest.
local others = {}

function others.pass(gate, asked)
  local closed, share = look(gate)
  return closed == 0 and not differs(share, asked)
end

others.went_through = went_through

function others.hold(place)
  return loaded[place]
end

function others.passed(place)
  uses[place] = uses[place] - 1
end

local NONE = {}

-- What a process knows of keys that may have lost it, and what it has granted while nobody could be asked. A
-- key that is read again later is read as it is then.
local function heal()
  for _ = 1, next_number() do
    local place, quota = next_number(), quotas[next_number()]
    local used, seen = next_number(), next_number()
    local owed, promised, processes, reset = next_number(), next_number(), next_number(), next_number()
    local slot = load(place, quota)
    -- Somebody has reset it since, and that may be why it is not there: what was known of it holds no more.
    if seen <= (tonumber(get(reset)) or -1) then used, seen = 0, 0 end
    quota.rules.heal(quota, slot.state, used, min(seen, now), owed, promised, processes)
    slot.dirty = true
    save(place)
    loaded[place] = nil
    if quota.rules.check then get(place) end
  end
end

local function acquire()
  local is_missing = {}
  local reply, left = { now }, next_number()
  local from = position
  look_at_all(left)
  if ARGV[1] == 'resume' then heal() end
  from, left = admit_plain(from, left, reply, others)
  while left > 0 do
    local calls, ahead, gate, count, guard, asked, at = unpack_numbers('<dddddd', numbers, from)
    local claims, patience = list_of(count), nil
    guard = breakers[guard]
    for i = 1, count do
      local claim, place, quota = claims[i], nil, nil
      place, quota, claim.max_wait, at = unpack_numbers('<ddd', numbers, at)
      claim.place, claim.slot = place, load(place, quotas[quota])
      if claim.slot.state.missing and not is_missing[place] then
        missing = missing or {}
        missing[#missing + 1], is_missing[place] = place, true
      end
      claim.first, claim.second = 0, 0
      if not patience or claim.max_wait < patience then patience = claim.max_wait end
    end
    from, left = at, left - 1

    local admitted, refused_by, retry_after, reserved = 0, 0, 0, NONE
    local room, epoch, probe = NEVER, nil, -1
    local closed, share = look(gate)
    -- By another share it would be charged for something else: it only hears which.
    local asking, anew = calls, closed == 0 and calls > 0 and differs(share, asked)
    if anew then asking = 0 end
    if guard then
      epoch = epoch_of(guard.number)
      if not epoch then room, retry_after = guard_rules().room(guard) end
    end
    if room == 0 then
      -- They fail at once, also where the upstream does not want to be called yet.
      if asking == 0 then
        retry_after = 0
      elseif closed > retry_after then
        refused_by, retry_after = until_none_refuses(claims, -1, closed)
      else
        refused_by, retry_after = until_none_refuses(claims, -2, retry_after)
      end
    elseif closed > (patience or 0) and asking > 0 then
      refused_by, retry_after = until_none_refuses(claims, -1, closed)
    elseif closed > 0 and asking > 0 then
      -- One that a quota refuses by now need not come when the gate opens.
      local charged, by, later = slot_of(claims)
      if not charged and claims[by].slot.quota.algorithm ~= IN_FLIGHT then
        refused_by, retry_after = by, later
      else
        reserved = {}
        for i = 1, asking do reserved[i] = { 0, closed } end
      end
    elseif closed == 0 then
      admitted = asking
      for i = 1, count do
        local slot = claims[i].slot
        local quota = slot.quota
        admitted = quota.rules.fits(quota, slot.state, quota.cost, admitted)
      end
      local too_many = admitted > room
      if too_many then admitted = room end
      if admitted == asking and asking > 0 and ahead > 0 and not guard then
        admitted = admitted + spared(claims, asking, ahead)
      end
      if admitted > 0 then
        went_through(gate)
        for i = 1, count do claims[i].first, claims[i].second = charge(claims[i], admitted, 0) end
        if guard and not epoch then epoch, probe = guard_rules().let_through(guard, admitted) end
      end
      if admitted < asking then reserved = {} end
      local waiting = asking - admitted
      if too_many then
        waiting, room, retry_after = 0, guard_rules().room(guard)
        refused_by, retry_after = until_none_refuses(claims, -2, retry_after)
      end
      for i = 1, waiting do
        local charged, wait, later = slot_of(claims)
        if not charged then
          refused_by, retry_after = wait, later
          local slot = claims[refused_by].slot
          if slot.quota.algorithm == IN_FLIGHT and claims[refused_by].max_wait > 0 then
            slot.quota.rules.line_up(slot.quota, slot.state)
            slot.dirty = true
          end
          break
        end
        local one = { charged, wait }
        local scope = charged > 0 and claims[charged].slot.quota.scope
        for j = 1, charged do
          local later = 0
          if claims[j].slot.quota.scope == scope then later = wait end
          local first, second = charge(claims[j], 1, later)
          one[#one + 1] = first
          one[#one + 1] = second
        end
        reserved[i] = one
      end
    end
    if anew then refused_by, retry_after = -3, share end

    local n = #reply
    if admitted == calls then
      reply[n + 1] = -1
      n = n + 1
    else
      reply[n + 1], reply[n + 2], reply[n + 3], reply[n + 4] = admitted, refused_by, retry_after, #reserved
      n = n + 4
    end
    for i = 1, count do
      local claim = claims[i]
      local slot = claim.slot
      local quota = slot.quota
      local remaining, reset_after = quota.rules.standing(quota, slot.state)
      reply[n + 1], reply[n + 2], reply[n + 3], reply[n + 4] = remaining, reset_after, claim.first, claim.second
      n = n + 4
    end
    if guard then
      if not epoch then epoch, probe = guard_rules().sight(guard) end
      reply[n + 1], reply[n + 2] = epoch, probe
      n = n + 2
    end
    for i = 1, #reserved do
      for _, number in ipairs(reserved[i]) do
        n = n + 1
        reply[n] = number
      end
    end
    for i = 1, count do release(claims[i].place) end
    from, left = admit_plain(from, left, reply, others)
  end
  for _, key in ipairs(gone) do call('DEL', key) end
  if missing then
    for j = 1, #missing do reply[#reply + 1] = missing[j] end
  end
  return reply
end

-- What is not asked for is not made: a function costs its share of a lone call.
local reply
if ARGV[1] == 'acquire' or ARGV[1] == 'resume' then
  reply = packed(acquire())
elseif ARGV[1] == 'give_back' then
  reply = 0
  for _ = 1, next_number() do
    local slot = load(next_number(), quotas[next_number()])
    local charged_at, first, second = next_number(), next_number(), next_number()
    local quota = slot.quota
    if quota.rules.give_back(quota, slot.state, quota.cost, charged_at, first, second) then
      slot.dirty = true
      reply = reply + 1
    end
  end
elseif ARGV[1] == 'penalize' or ARGV[1] == 'reward' or ARGV[1] == 'lower' then
  reply = { now }
  for _ = 1, next_number() do
    local slot = load(next_number(), quotas[next_number()])
    local quota, permits = slot.quota, next_number()
    if ARGV[1] == 'penalize' then
      quota.rules.charge(quota, slot.state, permits, 1, 0)
      slot.dirty = true
    elseif ARGV[1] == 'reward' then
      quota.rules.reward(quota, slot.state, permits)
      slot.dirty = true
    elseif quota.algorithm ~= IN_FLIGHT then
      local more = quota.rules.standing(quota, slot.state) - permits
      if more > 0 then
        quota.rules.charge(quota, slot.state, more, 1, 0)
        slot.dirty = true
      end
    end
    reply[#reply + 1], reply[#reply + 2] = quota.rules.standing(quota, slot.state)
  end
  reply = packed(reply)
elseif ARGV[1] == 'renew' then
  reply = next_number()
  for _ = 1, reply do
    local slot = load(next_number(), quotas[next_number()])
    local held = next_number()
    slot.quota.rules.renew(slot.quota, slot.state, held, next_number() == 1)
    slot.dirty = true
  end
elseif ARGV[1] == 'report' then
  reply = { now }
  for _ = 1, next_number() do
    local guard, process, epoch = breakers[next_number()], next_number(), next_number()
    local probe, verdict, calls, failures = next_number(), next_number(), next_number(), next_number()
    local n = #reply
    reply[n + 1], reply[n + 2] = guard_rules().report(guard, process, epoch, probe, verdict, calls, failures)
    reply[n + 3] = guard.state.epoch
  end
  reply = packed(reply)
elseif ARGV[1] == 'breaker' then
  local guard, change = breakers[next_number()], next_number()
  if change >= 0 then guard_rules().force(guard, change) end
  reply = packed({ now, guard_rules().status(guard) })
elseif ARGV[1] == 'slow' then
  local place, at_most, step, seen = next_number(), next_number(), next_number(), next_number()
  reply = was_opened(place, seen) and WHOLE or slow(place, at_most, step)
elseif ARGV[1] == 'hold' then
  local place, closed, floor, step, settle, seen =
    next_number(), next_number(), next_number(), next_number(), next_number(), next_number()
  reply = 0
  if closed == 0 and floor == 0 then
    open_gate(place)
  elseif seen == 0 or not was_opened(place, seen) then
    reply = quiet(place, closed, floor, step, settle)
  end
else
  return redis.error_reply('ERR unknown operation ' .. tostring(ARGV[1]))
end
for place in pairs(loaded) do save(place) end
for _, guard in ipairs(breakers) do
  if guard.dirty then guard_rules().save(guard) end
end
return reply
