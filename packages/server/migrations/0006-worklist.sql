-- A page of work reads its rows in their order. `is true` keeps the wall's two alternatives out of the choice of an
-- index: with them PostgreSQL read every open row of the unit and sorted it, whose cost grew with the work at hand.

alter policy within_reach on matter_reach
  using ((holder = any ((select app_holders())::text[]) or matter_id = (select app_matter())) is true);
