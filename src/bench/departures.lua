-- Requests the departures of an organization with everything below them, of another organization each time.
local keys = { "xai", "x", "tesla", "meta" }
local file = assert(io.open("src/main/frontend/graphiql/operations/Departures.graphql"))
local query = file:read("*a"):gsub("\\", "\\\\"):gsub('"', '\\"'):gsub("\n", "\\n")
file:close()

local count = 0

request = function()
    count = count + 1
    local key = os.getenv("KEY") or keys[count % #keys + 1]
    local body = '{"query":"' .. query .. '","variables":{"by":{"key":"' .. key .. '"},"languages":["fa"]}}'
    return wrk.format("POST", "/graphql", { ["Content-Type"] = "application/json" }, body)
end
