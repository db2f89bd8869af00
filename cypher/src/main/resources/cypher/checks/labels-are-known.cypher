// Every thing has one label of the vocabulary and at most one more specific one; a person is no thing.
// returns id, found
WITH [
  'Organization', 'Region', 'Departement', 'Establishment', 'ParticipantGroup', 'Programme', 'Wave', 'Cluster',
  'Theme', 'Experiment', 'Team', 'Seat', 'MethodElement', 'Event', 'PolicyText', 'Resource', 'SurveyAnswer',
  'Figure', 'SourceDocument', 'Disagreement', 'Claim'
] AS concepts, [
  'NationalBody', 'Ars', 'Aract', 'Opco', 'Federation', 'Union', 'UserAssociation', 'TerritorialAuthority',
  'PreventionBody', 'ResearchBody', 'StateService', 'SectorNetwork', 'SteeringCommittee'
] AS bodies, ['Citation', 'Change', 'Import', 'Migration', 'MigrationLock', 'SearchState'] AS records
MATCH (n)
WITH n, labels(n) AS labels, concepts, bodies, records
WITH n, labels, records, [l IN labels WHERE l IN concepts] AS concept, [l IN labels WHERE l IN bodies] AS body,
  [l IN labels WHERE l = 'FormerRegion'] AS former
WHERE CASE
  WHEN size(labels) = 1 THEN NOT labels[0] IN records
  ELSE NOT 'Entity' IN labels OR size(concept) <> 1 OR size(labels) <> 2 + size(body) + size(former)
    OR size(body) <> CASE concept[0] WHEN 'Organization' THEN 1 ELSE 0 END
    OR (former <> [] AND concept[0] <> 'Region')
END
RETURN n.id AS id, labels AS found
ORDER BY id
