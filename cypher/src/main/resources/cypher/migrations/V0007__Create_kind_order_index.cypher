// The list of any kind of thing seeks on its kind, then on the folded name, then on the id.
CREATE INDEX entity_kind_order IF NOT EXISTS FOR (n:Entity) ON (n.kind, n.sortKey, n.id);
