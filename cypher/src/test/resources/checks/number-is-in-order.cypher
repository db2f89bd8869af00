// An amount without currency.
MATCH ()-[r:PILOTS]->()
SET r.amount = 1000.0
