// A year that ends before it begins.
MATCH ()-[r:PILOTS]->()
SET r.sinceLatest = date('2014-12-31')
