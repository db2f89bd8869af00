// Who funds what, each with the figures that tell the same money again (about the same thing, the same amount, proved by
// the same words), the waves to which the thing belongs, the regions of the thing or else of the body that funds, the
// documents that state it, and the facts of these documents that prove it.
// returns relation, figures, waves, regions, sources, facts
MATCH (from:Organization)-[r:FUNDS]->(to)
CALL (from, to) {
  OPTIONAL MATCH (to)-[:LOCATED_IN]->()-[:PART_OF|SUCCEEDED_BY]->{0,2}(located:Region)
  WHERE NOT located:FormerRegion
  OPTIONAL MATCH (from)-[:COVERS]->()-[:PART_OF|SUCCEEDED_BY]->{0,2}(covered:Region)
  WHERE NOT covered:FormerRegion AND located IS NULL AND NOT from:NationalBody
  WITH DISTINCT coalesce(located, covered) AS region
  WHERE region IS NOT NULL
  ORDER BY region.sortKey, region.id
  RETURN collect(region {.id, .name, labels: labels(region)}) AS regions
}
WITH r, from, to, regions,
  COLLECT {
    UNWIND r.citationIds AS id
    MATCH (c:Citation {id: id})
    UNWIND c.factIds AS fact
    RETURN DISTINCT fact
    ORDER BY fact
  } AS facts
RETURN r {
    .*,
    type: type(r),
    from: from {.id, .name, labels: labels(from)},
    to: to {.id, .name, labels: labels(to)}
  } AS relation,
  COLLECT {
    MATCH (to)<-[:ABOUT]-(figure:Figure)
    WHERE figure.measure = 'AMOUNT' AND figure.min = r.amount AND figure.max = r.amount AND figure.unit = r.currency
      AND EXISTS {
        UNWIND figure.citationIds AS id
        MATCH (c:Citation {id: id})
        WHERE any(fact IN c.factIds WHERE fact IN facts)
      }
    RETURN figure {.*, aboutId: to.id}
    ORDER BY figure.sortKey, figure.id
  } AS figures,
  COLLECT {
    MATCH (to)-[:PART_OF]->{0,1}(wave:Wave)
    WITH DISTINCT wave
    ORDER BY wave.sinceEarliest, wave.id
    RETURN wave {.id, .name, labels: labels(wave)}
  } AS waves,
  regions,
  COLLECT {
    UNWIND r.citationIds AS id
    MATCH (c:Citation {id: id})-[:OF]->(source:SourceDocument)
    WHERE c.status = 'STATED'
    RETURN DISTINCT source.id AS source
    ORDER BY source
  } AS sources,
  facts
ORDER BY from.sortKey, to.sortKey, r.id
