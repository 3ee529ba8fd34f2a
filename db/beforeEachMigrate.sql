-- Runs in the transaction of each migration. The connections have the time limit of reads; migrations have none.
set local statement_timeout = 0;
