-- Sends the operation in the file OPERATION, for one of fifty organizations at random, and prints what run reads.
local file = assert(io.open(os.getenv("OPERATION")))
local query = file:read("*a"):gsub("\\", "\\\\"):gsub('"', '\\"'):gsub("%s+", " ")
file:close()

local threads = {}
failures = 0

function setup(thread)
    table.insert(threads, thread)
end

function init()
    math.randomseed(1)
end

function request()
    local body = '{"query":"' .. query .. '","variables":{"key":"organization-' .. math.random(50) .. '"}}'
    return wrk.format("POST", "/graphql", { ["Content-Type"] = "application/json" }, body)
end

function response(status, headers, body)
    if status ~= 200 or body:find('"errors":', 1, true) then
        failures = failures + 1
    end
end

function done(summary, latency, requests)
    local failed = summary.errors.connect + summary.errors.read + summary.errors.timeout
    for _, thread in ipairs(threads) do
        failed = failed + thread:get("failures")
    end
    io.write(string.format('\nRESULT {"requests": %d, "seconds": %f, "p50": %f, "p99": %f, "failed": %d}\n',
        summary.requests, summary.duration / 1e6, latency:percentile(50) / 1000, latency:percentile(99) / 1000, failed))
end
