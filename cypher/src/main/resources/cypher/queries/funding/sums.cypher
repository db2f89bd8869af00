// The sums of money that documents tell as figures, each with what it is about, the waves to which that belongs and its
// regions.
// returns figure, about, waves, regions
MATCH (figure:Figure)-[:ABOUT]->(about)
WHERE figure.measure = 'AMOUNT'
CALL (about) {
  MATCH (about)-[:LOCATED_IN|COVERS]->()-[:PART_OF|SUCCEEDED_BY]->{0,2}(region:Region)
  WHERE NOT region:FormerRegion AND NOT about:NationalBody
  WITH DISTINCT region
  ORDER BY region.sortKey, region.id
  RETURN collect(region {.id, .name, labels: labels(region)}) AS regions
}
RETURN figure {.*, aboutId: about.id} AS figure,
  about {.id, .name, labels: labels(about)} AS about,
  COLLECT {
    MATCH (about)-[:PART_OF]->{0,1}(wave:Wave)
    WITH DISTINCT wave
    ORDER BY wave.sinceEarliest, wave.id
    RETURN wave {.id, .name, labels: labels(wave)}
  } AS waves,
  regions
ORDER BY about.sortKey, figure.sortKey, figure.id
