-- Calls that token buckets have permits for, and nothing else concerns. Most scripts hold no others, and
-- these are answered before anything else is made: a script is run anew with each call, and to make its
-- functions costs more than such a decision. The value of a bucket is 'b', then ten doubles: credit,
-- instant, the instant at which the key goes, capacity, permit, refill, version, returned, returned_at,
-- booked.
local TOKEN_BUCKET, BUCKET_TAG, BUCKET = 1, byte('b'), '<Bdddddddddd'
-- How long the value of a gate is that somebody has opened: nothing concerns who passes it.
local MARK = 8

local function is_plain(gate)
  local stored = get(gate)
  return not stored or #stored == MARK
end

-- The numbers are those of a token bucket; another algorithm reads its own.
local quotas, breakers_at = {}, 5
for i = 1, ARGV[4] + 0 do
  local at = breakers_at
  quotas[i] = {
    algorithm = ARGV[at] + 0, scope = ARGV[at + 1] + 0, cost = ARGV[at + 2] + 0, numbers = at + 3,
    capacity = ARGV[at + 3] + 0, permit = ARGV[at + 4] + 0, refill = ARGV[at + 5] + 0, version = ARGV[at + 6] + 0,
  }
  breakers_at = at + 8
end
local breakers_text, numbers = ARGV[breakers_at] or '', ARGV[breakers_at + 1] or ''

-- Whether a key that goes at `goes_at` stays for as long as one needs that shall last so many milliseconds
-- from now. To say anew when it shall go costs half as much as all else about it, so what was said holds for
-- as long as it leaves half of the slack.
local function stays(goes_at, milliseconds)
  return goes_at >= now + (milliseconds - SLACK_MS / 2) * 1000
end

local function write_bucket(key, credit, goes_at, capacity, permit, refill, version, returned, returned_at,
  booked, milliseconds)
  local as_said = stays(goes_at, milliseconds)
  if not as_said then goes_at = now + milliseconds * 1000 end
  local value = pack_numbers(BUCKET, BUCKET_TAG, credit, now, goes_at, capacity, permit, refill, version,
    returned, returned_at, booked)
  if as_said then
    call('SET', key, value, 'KEEPTTL')
  else
    set(key, value, milliseconds)
  end
end

-- Under which epoch a breaker lets all calls through; nil where there is more to it. Looked at once. See
-- `breaker` for what is stored.
local CLOSED, HELD_CLOSED, BREAKER_TAG = 0, 4, byte('k')
local epochs = {}

local function epoch_of(breaker)
  local place = unpack_numbers('<d', breakers_text, breaker * 64 - 63)
  if epochs[place] ~= nil then return epochs[place] or nil end
  local stored, passing = get(place), 0
  if stored then
    if #stored < 65 or byte(stored) ~= BREAKER_TAG then wrong(KEYS[place]) end
    local _, at, epoch, _, phase, _, _, probes, parts = unpack_numbers('<Bdddddddd', stored)
    local rest = #stored - 65 - 16 * probes - 32 * parts
    if rest < 0 or rest % 24 ~= 0 then wrong(KEYS[place]) end
    passing = at <= now and (phase == CLOSED or phase == HELD_CLOSED) and epoch
  end
  epochs[place] = passing
  return passing or nil
end

-- The places of keys that were asked for and are not there, if there are any: last in the reply, for whoever knows
-- that they should be.
local missing

-- Admits entries from `position` on, as long as each is plain, and up to `left`; returns where it came to,
-- and how many are left. `others` is what knows of gates that are closed, and of keys that are in use; where
-- there is none, it does nothing at all unless everything is plain. What is done for each call is written
-- out: to call a function for it costs as much.
local function admit_plain(position, left, reply, others)
  local credits, quota_of, goes_at, order, n, m = {}, {}, {}, {}, 0, #reply
  while left > 0 do
    local calls, ahead, gate, count, guard, asked, at = unpack_numbers('<dddddd', numbers, position)
    local fits, epoch = calls > 0 and ahead == 0 and count > 0, nil
    if others then
      fits = fits and others.pass(gate, asked)
    elseif gate > 0 and not is_plain(gate) or asked > 0 and asked ~= WHOLE then
      fits = false
    end
    if fits and guard > 0 then
      epoch = epoch_of(guard)
      fits = epoch ~= nil
    end
    if not fits then break end

    local known, taken = n, 0
    while taken < count do
      local place, number = unpack_numbers('<dd', numbers, at + 24 * taken)
      local quota, credit = quotas[number], credits[place]
      local capacity, permit = quota.capacity, quota.permit
      if credit then
        if quota_of[place] ~= quota then break end
      else
        if quota.algorithm ~= TOKEN_BUCKET or others and others.hold(place) then break end
        local stored = values[place] or get(place)
        credit, goes_at[place] = capacity, 0
        if stored then
          if #stored ~= 81 or byte(stored) ~= BUCKET_TAG then break end
          local _, before, stored_capacity, stored_permit, refill, version, returned
          _, credit, before, goes_at[place], stored_capacity, stored_permit, refill, version, returned =
            unpack_numbers('<Bdddddddd', stored)
          if before > now or returned ~= 0 or version ~= quota.version or stored_capacity ~= capacity
            or stored_permit ~= permit or refill ~= quota.refill then
            break
          end
          credit = credit + (now - before) * refill
          if credit > capacity then credit = capacity end
        end
        n = n + 1
        order[n], quota_of[place] = place, quota
      end
      credit = credit - quota.cost * calls * permit
      if credit < 0 then break end
      taken = taken + 1
      credits[place], reply[m + 1 + taken] = credit, credit
    end
    if taken < count then
      -- Of a call that is not admitted nothing is charged.
      for i = 0, taken - 1 do
        local place, number = unpack_numbers('<dd', numbers, at + 24 * i)
        credits[place] = credits[place] + quotas[number].cost * calls * quotas[number].permit
      end
      n = known
      break
    end
    reply[m + 1] = -2
    m = m + 1 + count
    if epoch then
      reply[m + 1], reply[m + 2] = epoch, -1
      m = m + 2
    end
    if others then
      others.went_through(gate)
      for i = 0, count - 1 do others.passed((unpack_numbers('<d', numbers, at + 24 * i))) end
    end
    position, left = at + 24 * count, left - 1
  end
  if left > 0 and not others then return nil end

  for i = m + 1, #reply do reply[i] = nil end
  for i = 1, n do
    local place = order[i]
    local quota, credit, stored = quota_of[place], credits[place], values[place]
    local lasts = lifetime_ms(ceil_div(quota.capacity - credit, quota.refill), quota.version)
    if stays(goes_at[place], lasts) then
      call('SETRANGE', KEYS[place], '1', pack_numbers('<dd', credit, now))
    else
      local returned_at, booked = 0, 0
      if stored then
        returned_at, booked = unpack_numbers('<dd', stored, 66)
      else
        missing = missing or {}
        missing[#missing + 1] = place
      end
      write_bucket(KEYS[place], credit, 0, quota.capacity, quota.permit, quota.refill, quota.version, 0,
        returned_at, booked, lasts)
    end
    values[place], absent[place] = nil, nil
  end
  return position, left
end

-- As one text: Redis would write down each number, and the client read it.
local function packed(reply)
  if #reply <= SLICE then return pack_numbers('<' .. string.rep('d', #reply), unpack(reply)) end
  local texts = {}
  for from = 1, #reply, SLICE do
    local to = min(#reply, from + SLICE - 1)
    texts[#texts + 1] = pack_numbers('<' .. string.rep('d', to - from + 1), unpack(reply, from, to))
  end
  return table.concat(texts)
end

if ARGV[1] == 'acquire' then
  local entries, position = unpack_numbers('<d', numbers)
  local reply = { now }
  if admit_plain(position, entries, reply) then
    if missing then
      for i = 1, #missing do reply[#reply + 1] = missing[i] end
    end
    return packed(reply)
  end
end
