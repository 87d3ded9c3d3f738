-- The primary key of order_lines holds the product already.
DROP INDEX order_lines_product;
