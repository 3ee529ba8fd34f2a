-- Runs in the transaction of each migration. The connections have the time limits of reads; migrations have none.
set local statement_timeout = 0;
set local lock_timeout = 0;
