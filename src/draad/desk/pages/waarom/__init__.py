"""Why must this: the rule in plain words, why it applies here, the calculation, the article."""
