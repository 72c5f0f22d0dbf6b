-- Carries out the action of the listener rule that a request matched (see routes.py for how it is written):
--   forward g0=50 g3=50            a weighted choice of target groups
--   fixed 404 text/plain the body  an answer of the balancer's own
--   redirect 301 https://#{host}:443/#{path}?#{query}
local function forward(txn, choices)
  local total, wheel = 0, {}
  for group, weight in choices:gmatch("(%w+)=(%d+)") do
    total = total + tonumber(weight)
    wheel[#wheel + 1] = { group = group, upto = total }
  end
  if total == 0 then return end
  local number = math.random(total)
  for _, choice in ipairs(wheel) do
    if number <= choice.upto then
      txn:set_var("txn.backend", choice.group)
      return
    end
  end
end

local function fixed(txn, answer)
  local status, kind, body = answer:match("^(%d+) (%S+) ?(.*)$")
  local reply = txn:reply({ status = tonumber(status) })
  reply:add_header("server", "awselb/2.0")
  reply:add_header("content-type", kind)
  reply:set_body(body)
  txn:done(reply)
end

local function redirect(txn, to)
  local status, url = to:match("^(%d+) (%S+)$")
  local asked = {
    protocol = txn.f:ssl_fc() == 1 and "https" or "http",
    host = txn:get_var("txn.host") or "",
    port = tostring(txn.f:dst_port()),
    path = (txn:get_var("txn.path") or "/"):gsub("^/", ""),
    query = txn.f:query() or "",
  }
  local place = url:gsub("#{(%w+)}", asked):gsub("%?$", "")
  local reply = txn:reply({ status = tonumber(status) })
  reply:add_header("server", "awselb/2.0")
  reply:add_header("location", place)
  txn:done(reply)
end

core.register_action("route", { "http-req" }, function(txn)
  local kind, rest = (txn:get_var("txn.route") or ""):match("^(%w+) (.*)$")
  if kind == "forward" then forward(txn, rest) end
  if kind == "fixed" then fixed(txn, rest) end
  if kind == "redirect" then redirect(txn, rest) end
end)
