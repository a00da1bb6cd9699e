-- Lists sorted by the latest revenue known.
alter table enterprise add key by_latest_revenue (latest_revenue_yuan, credit_code);
