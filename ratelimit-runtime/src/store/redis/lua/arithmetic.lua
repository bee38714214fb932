-- Whole numbers that are divided, for what is not plain. As exact as `ceil_div`.
local function floor_div(a, b)
  local quotient = a / b
  return quotient - quotient % 1
end

-- `count * numerator / denominator` rounded up, where the product may pass 2^53: by long division.
local function scale_up(count, numerator, denominator)
  denominator = max(denominator, 1)
  if count * numerator < NEVER then return ceil_div(count * numerator, denominator) end
  local rest = fmod(numerator, denominator)
  local whole = count * ((numerator - rest) / denominator)
  local quotient, remainder, bit = 0, 0, NEVER
  while bit >= 1 do
    quotient, remainder = quotient * 2, remainder * 2
    if remainder >= denominator then quotient, remainder = quotient + 1, remainder - denominator end
    if count >= bit then
      count, remainder = count - bit, remainder + rest
      if remainder >= denominator then quotient, remainder = quotient + 1, remainder - denominator end
    end
    bit = bit / 2
  end
  if remainder > 0 then quotient = quotient + 1 end
  return min(whole + quotient, NEVER)
end
