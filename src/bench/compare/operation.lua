-- Sends the operation in the file OPERATION, for the next of fifty organizations each time.
local file = assert(io.open(os.getenv("OPERATION")))
local query = file:read("*a"):gsub("\\", "\\\\"):gsub('"', '\\"'):gsub("%s+", " ")
file:close()

local count = 0

request = function()
    count = count + 1
    local body = '{"query":"' .. query .. '","variables":{"key":"organization-' .. (count % 50 + 1) .. '"}}'
    return wrk.format("POST", "/graphql", { ["Content-Type"] = "application/json" }, body)
end
