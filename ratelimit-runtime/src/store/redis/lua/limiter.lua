-- Decides one call against every quota that governs it, or gives charges back. One round trip, atomic,
-- on the server's clock. The rules are those of ratelimit-core, number for number.
--
-- KEYS     one per quota, all under one hash tag, narrowest scope first
-- ARGV 1   "acquire" or "give_back"
-- ARGV 2   "" for the server's clock; an instant (us) where a test drives the time
-- acquire, per key:    algorithm, scope, max_wait (us), cost, then the algorithm's numbers
-- give_back, per key:  algorithm, cost, credit after the charge, instant of the charge (us), numbers
--   numbers of a token bucket (algorithm 1): capacity, permit, refill, in units: `refill` units flow in
--   each microsecond, `permit` units are one permit. cost is in units too.
-- reply of acquire: {verdict, place, wait (us), now (us), then per key: remaining (permits),
--   reset_after (us), credit (units)}
--   verdict 0  refused; place = the quota that binds (from 1), wait = retry_after
--           1  all charged
--           2  the first `place` quotas are charged, the last of them for an instant `wait` ahead
-- reply of give_back: the number of keys that were changed
--
-- Every number is an integer below 2^53, which a double holds exactly; `%.0f` writes all its digits.
-- Nothing is written by a refusal, but a state from the future: the clock was set back, and the state
-- would refuse calls for the whole of the step.

-- A full key and a missing key mean the same, so a key may go once it is full; it stays this much longer.
local SLACK_MS = 1000

local function now_us()
  if ARGV[2] ~= '' then return tonumber(ARGV[2]) end
  local time = redis.call('TIME')
  return tonumber(time[1]) * 1000000 + tonumber(time[2])
end

-- Exact where `a / b` would round: fmod is exact.
local function floor_div(a, b)
  local rest = math.fmod(a, b)
  if rest < 0 then rest = rest + b end
  return (a - rest) / b
end

local function ceil_div(a, b)
  return -floor_div(-a, b)
end

local token_bucket = { numbers = 3 }

function token_bucket.inflow(quota, from, to)
  if to <= from then return 0 end
  return (to - from) * quota.refill
end

function token_bucket.read(numbers)
  return { capacity = numbers[1], permit = numbers[2], refill = numbers[3] }
end

-- The value is "credit instant permit returned returned_at".
function token_bucket.load(quota, key, now)
  local stored = redis.call('GET', key)
  if not stored then
    return { credit = quota.capacity, returned = 0, returned_at = 0, missing = true }
  end
  local credit, at, permit, returned, returned_at =
    string.match(stored, '^(%-?%d+) (%d+) (%d+) (%d+) (%d+)$')
  if not credit then error('the key ' .. key .. ' holds something that is not a token bucket') end
  credit, at, permit = tonumber(credit), tonumber(at), tonumber(permit)
  returned, returned_at = tonumber(returned), tonumber(returned_at)
  if permit ~= quota.permit then
    credit = floor_div(credit, math.max(permit, 1)) * quota.permit
    returned = floor_div(returned, math.max(permit, 1)) * quota.permit
  end
  return {
    credit = math.min(quota.capacity, credit + token_bucket.inflow(quota, at, now)),
    returned = returned,
    returned_at = returned_at,
    ahead = at > now,
  }
end

function token_bucket.wait(quota, state, cost)
  return math.max(0, ceil_div(cost - state.credit, quota.refill))
end

function token_bucket.charge(_, state, cost)
  state.credit = state.credit - cost
end

function token_bucket.returns_matter(quota, state, now)
  return state.returned > 0 and token_bucket.inflow(quota, state.returned_at, now) < quota.capacity
end

-- See `give_back` in ratelimit-core for why this never lets two use one slot.
function token_bucket.give_back(quota, state, cost, credit_after, charged_at, now)
  if state.missing then return false end
  local untouched = credit_after + token_bucket.inflow(quota, charged_at, now)
  if untouched < 0 then
    if state.credit ~= untouched then return false end
    state.credit = state.credit + cost
    return true
  end
  if state.credit < 0 then return false end
  local returned_since = 0
  if state.returned_at >= charged_at then returned_since = state.returned end
  local back = math.min(cost, quota.capacity - untouched - returned_since)
  if back <= 0 then return false end
  if not token_bucket.returns_matter(quota, state, now) then state.returned = 0 end
  state.credit = math.min(quota.capacity, state.credit + back)
  state.returned = math.min(quota.capacity, state.returned + back)
  state.returned_at = now
  return true
end

function token_bucket.reset_after(quota, state)
  return ceil_div(quota.capacity - state.credit, quota.refill)
end

function token_bucket.save(quota, key, state, now)
  local lifetime = token_bucket.reset_after(quota, state)
  if token_bucket.returns_matter(quota, state, now) then
    local since = token_bucket.inflow(quota, state.returned_at, now)
    lifetime = math.max(lifetime, ceil_div(quota.capacity - since, quota.refill))
  end
  local value = string.format('%.0f %.0f %.0f %.0f %.0f',
    state.credit, now, quota.permit, state.returned, state.returned_at)
  redis.call('SET', key, value, 'PX', string.format('%.0f', ceil_div(lifetime, 1000) + SLACK_MS))
end

function token_bucket.standing(quota, state)
  return floor_div(math.max(0, state.credit), quota.permit), token_bucket.reset_after(quota, state), state.credit
end

-- By the number that stands for each algorithm in ARGV.
local algorithms = { token_bucket }

-- Reads the part of ARGV that belongs to each key: `heads` plain numbers, then the algorithm's own.
local function read_claims(heads)
  local claims, at = {}, 3
  for i, key in ipairs(KEYS) do
    local algorithm = algorithms[tonumber(ARGV[at])]
    if not algorithm then error('unknown algorithm ' .. tostring(ARGV[at])) end
    local claim = { key = key, algorithm = algorithm, head = {} }
    for j = 1, heads do claim.head[j] = tonumber(ARGV[at + j]) end
    at = at + heads + 1
    local numbers = {}
    for j = 1, algorithm.numbers do numbers[j] = tonumber(ARGV[at + j - 1]) end
    at = at + algorithm.numbers
    claim.quota = algorithm.read(numbers)
    claims[i] = claim
  end
  return claims
end

local function acquire(now)
  local claims = read_claims(3)
  local refusing, waiting_scope
  for i, claim in ipairs(claims) do
    local scope, max_wait, cost = claim.head[1], claim.head[2], claim.head[3]
    claim.state = claim.algorithm.load(claim.quota, claim.key, now)
    claim.wait = claim.algorithm.wait(claim.quota, claim.state, cost)
    if claim.wait > max_wait and (not refusing or claim.wait > claims[refusing].wait) then refusing = i end
    if claim.wait > 0 and not waiting_scope then waiting_scope = scope end
  end

  local verdict, place, wait = 1, #claims, 0
  if refusing then
    verdict, place, wait = 0, refusing, claims[refusing].wait
  elseif waiting_scope then
    verdict, place = 2, 0
    for i, claim in ipairs(claims) do
      if claim.head[1] <= waiting_scope then place, wait = i, math.max(wait, claim.wait) end
    end
  end

  local reply = { verdict, place, wait, now }
  for i, claim in ipairs(claims) do
    local charged = verdict ~= 0 and i <= place
    if charged then claim.algorithm.charge(claim.quota, claim.state, claim.head[3]) end
    if charged or claim.state.ahead then
      claim.algorithm.save(claim.quota, claim.key, claim.state, now)
    end
    local remaining, reset_after, credit = claim.algorithm.standing(claim.quota, claim.state)
    reply[#reply + 1] = remaining
    reply[#reply + 1] = reset_after
    reply[#reply + 1] = credit
  end
  return reply
end

local function give_back(now)
  local changed = 0
  for _, claim in ipairs(read_claims(3)) do
    local state = claim.algorithm.load(claim.quota, claim.key, now)
    if claim.algorithm.give_back(claim.quota, state, claim.head[1], claim.head[2], claim.head[3], now) then
      claim.algorithm.save(claim.quota, claim.key, state, now)
      changed = changed + 1
    end
  end
  return changed
end

if ARGV[1] == 'acquire' then return acquire(now_us()) end
if ARGV[1] == 'give_back' then return give_back(now_us()) end
return redis.error_reply('ERR unknown operation ' .. tostring(ARGV[1]))
