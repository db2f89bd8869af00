// A claim about what does not exist.
MATCH (c:Claim {id: 'position-a'})
SET c.aboutId = 'chiffre-inconnu'
