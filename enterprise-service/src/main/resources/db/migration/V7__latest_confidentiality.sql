-- Who may see the latest figures that an enterprise carries.
alter table enterprise add column latest_confidentiality varchar(20);
update enterprise e join annual_figure f on f.credit_code = e.credit_code and f.figure_year = e.latest_year
set e.latest_confidentiality = f.confidentiality;
