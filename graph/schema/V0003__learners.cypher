// A learner is found by an id; what they know hangs on relationships to concepts.
CREATE CONSTRAINT learner_id IF NOT EXISTS FOR (n:Learner) REQUIRE n.id IS UNIQUE;
