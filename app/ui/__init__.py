"""Qt, and only here: pages that show and ask, and the parts they are made of."""
