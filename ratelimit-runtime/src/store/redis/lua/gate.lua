-- The gate that nobody passes while the upstream does not want to be called, and the share of its rate that a
-- fleet uses meanwhile. The value is doubles: the instant nobody passes before, the instant that was said, and
-- where the share is not whole four more: the share, since when it grows, how long (us) a part takes to come
-- back, and when it was cut. One double is a mark: when somebody has opened the gate, so that nobody who knew of
-- it takes it for lost.
local DAY = 86400000000

local function share_at(pace, instant)
  return min(WHOLE, pace.share + floor_div(max(0, instant - pace.since), max(1, pace.step)))
end

local function over_at(pace)
  return pace.since + max(0, WHOLE - pace.share) * pace.step
end

local function write_gate(place, not_before, pace)
  local lasts, value = not_before, nil
  if pace then
    lasts = max(lasts, over_at(pace))
    value = pack_numbers('<dddddd', not_before, now, pace.share, pace.since, pace.step, pace.cut_at)
  else
    value = pack_numbers('<dd', not_before, now)
  end
  set(KEYS[place], value, lifetime_ms(lasts - now, 0))
end

-- The gates that have opened and are of no more use, by their place. Each goes with the first call that passes it,
-- for one that is refused changes nothing.
local over, gone = {}, {}

local function went_through(place)
  if over[place] then gone[#gone + 1], over[place] = KEYS[place], nil end
end

-- For how long the gate is closed, and the pace, if there is one. What is from the future comes back with
-- the clock, as states do.
local function read_gate(place)
  local stored = get(place)
  if not stored or #stored == MARK then return 0, nil end
  if #stored ~= 16 and #stored ~= 48 then wrong(KEYS[place]) end
  local not_before, said_at = unpack_numbers('<dd', stored)
  local back, pace = max(0, said_at - now), nil
  if #stored == 48 then
    pace = {}
    pace.share, pace.since, pace.step, pace.cut_at = unpack_numbers('<dddd', stored, 17)
    pace.since, pace.cut_at = max(0, pace.since - back), max(0, pace.cut_at - back)
    if share_at(pace, now) >= WHOLE then pace = nil end
  end
  local closed = max(0, not_before - back - now)
  if closed == 0 and not pace then
    over[place] = true
  elseif back > 0 then
    write_gate(place, now + closed, pace)
  end
  return closed, pace
end

-- The entries of a script mostly share one gate, and are decided at one instant: it is looked at once.
local last_gate, last_closed, last_share

-- For how long nobody passes it, and the share.
local function look(place)
  if place == last_gate then return last_closed, last_share end
  last_gate, last_closed, last_share = place, 0, WHOLE
  if place > 0 then
    local closed, pace = read_gate(place)
    last_closed = closed
    if pace then last_share = share_at(pace, now) end
  end
  return last_closed, last_share
end

-- Whether a call shall ask by another share than the one it comes with. That is 0 where none concerns it, and
-- negative where it has paid for everything: then only a smaller one does.
local function differs(share, asked)
  return asked > 0 and share ~= asked or asked < 0 and share < -asked
end

-- Lets all pass, by the whole share. The mark stays as long as anybody may believe something else.
local function open_gate(place)
  local closed, pace = read_gate(place)
  local lasts = max(closed, DAY)
  if pace then lasts = max(lasts, over_at(pace) - now) end
  set(KEYS[place], pack_numbers('<d', now), lifetime_ms(lasts, 0))
end

-- Whether somebody has opened it since `seen`: then what was known of it holds no more.
local function was_opened(place, seen)
  local stored = get(place)
  return stored and #stored == MARK and unpack_numbers('<d', stored) >= seen
end

-- Lets nobody pass for at least `closed`, and cuts the share to no less than `floor` (0: not at all). See
-- `refused` in ratelimit-core for when it does not. Returns for how long nobody passes.
local function quiet(place, closed, floor, step, settle)
  local before, pace = read_gate(place)
  closed = max(closed, before)
  local share = pace and share_at(pace, now) or WHOLE
  if floor > 0 and before == 0 and (not pace or now >= pace.cut_at + settle) then
    share = max(floor, share - ceil_div(share * 3, 10))
    pace = { share = share, since = now + closed, step = step, cut_at = now }
    if share >= WHOLE then pace = nil end
  elseif pace then
    pace.share, pace.since = share, now + closed
  end
  if closed > 0 or pace then write_gate(place, now + closed, pace) end
  return closed
end

-- Lets the share be no more than `at_most`, which somebody knows it was. It may be cut again at once.
local function slow(place, at_most, step)
  local closed, pace = read_gate(place)
  local share = pace and share_at(pace, now) or WHOLE
  if at_most >= share then return share end
  write_gate(place, now + closed, { share = at_most, since = now + closed, step = step, cut_at = 0 })
  return at_most
end
