// Search: the beginnings of names, places and codes; the words of texts by their stems; the words as they are, for close spellings.
CREATE TEXT INDEX entity_search_names IF NOT EXISTS FOR (n:Entity) ON (n.searchNames);
CREATE TEXT INDEX entity_search_places IF NOT EXISTS FOR (n:Entity) ON (n.searchPlaces);
CREATE TEXT INDEX entity_search_codes IF NOT EXISTS FOR (n:Entity) ON (n.searchCodes);
CREATE FULLTEXT INDEX entity_search_text IF NOT EXISTS FOR (n:Entity) ON EACH [n.searchText]
OPTIONS {indexConfig: {`fulltext.analyzer`: 'french'}};
CREATE FULLTEXT INDEX entity_search_words IF NOT EXISTS FOR (n:Entity) ON EACH [n.searchNames, n.searchText]
OPTIONS {indexConfig: {`fulltext.analyzer`: 'whitespace'}};
CREATE CONSTRAINT search_state_id IF NOT EXISTS FOR (n:SearchState) REQUIRE n.id IS UNIQUE;
