// Records that an import took place.
// param $properties
CREATE (i:Import)
SET i = $properties
