CREATE INDEX products_category ON products (category, id);
CREATE INDEX products_words ON products USING gin (to_tsvector('simple', name || ' ' || description));
CREATE INDEX orders_customer ON orders (customer_id, id DESC);
CREATE INDEX orders_placed ON orders (placed_at);
CREATE INDEX order_lines_product ON order_lines (product_id);
